/** Evidence as the form holds it: everything filled in with what is usual, so that saving is one more click. */
import {
  type Duty,
  EVIDENCE_KIND_OF,
  type Evidence,
  type EvidenceKind,
  evidenceSchema,
  type IsoDate,
  MEETING_PARTIES,
  type MeetingParty,
  neededPlans,
  type PlanTier,
  type TaskProgress,
  TRAINING_DAY_H,
} from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';

export interface EvidenceDraft {
  readonly kind: EvidenceKind;
  readonly date: string;
  /** Empty for a single day. */
  readonly until: string;
  readonly by: string;
  readonly note: string;
  readonly hours: string;
  readonly guards: readonly number[];
  readonly attended: string;
  readonly expected: string;
  readonly parties: readonly MeetingParty[];
  readonly isInOrder: boolean;
  readonly tier: PlanTier;
}

/** The first kind of plan that is still missing. */
function nextPlan(duty: Duty, progress: TaskProgress): PlanTier {
  const kept = progress.judged.map(({ evidence }) => (evidence.kind === 'plan' ? evidence.tier : null));
  const needed = neededPlans(duty.rule) ?? (['overall'] as const);
  return needed.find((tier) => !kept.includes(tier)) ?? 'overall';
}

/** @returns `null` for a duty that takes no evidence by hand */
export function draftOf(
  duty: Duty,
  progress: TaskProgress,
  school: School,
  today: IsoDate,
  by: string,
): EvidenceDraft | null {
  const kind = EVIDENCE_KIND_OF[duty.drillType];
  if (kind === undefined) return null;
  const everyone = school.pupils + school.teachers + school.otherStaff;
  const expected = kind === 'participation' ? everyone : (school.staffCounts?.safetyManagers ?? 1);
  return {
    kind,
    date: today,
    until: '',
    by,
    note: '',
    hours: String(TRAINING_DAY_H),
    guards: Array.from({ length: school.guards }, (_, i) => i + 1),
    attended: String(expected),
    expected: String(expected),
    parties: MEETING_PARTIES,
    isInOrder: true,
    tier: nextPlan(duty, progress),
  };
}

/** What the draft says beside the fields all evidence has. */
function detailOf(draft: EvidenceDraft): object {
  switch (draft.kind) {
    case 'guardTraining':
      return { hours: Number(draft.hours), guards: draft.guards };
    case 'staffTraining':
    case 'participation':
      return { attended: Number(draft.attended), expected: Number(draft.expected) };
    case 'meeting':
      return { parties: draft.parties };
    case 'equipmentCheck':
      return { isInOrder: draft.isInOrder };
    case 'plan':
      return { tier: draft.tier };
    default:
      return {};
  }
}

const isBlank = (text: string): boolean => text.trim() === '';

/** @returns `null` while a field is empty or is no number, or the stretch ends before it begins */
export function evidenceOf(draft: EvidenceDraft, duty: Duty, id: string): Evidence | null {
  if (isBlank(draft.hours) || isBlank(draft.attended) || isBlank(draft.expected)) return null;
  if (draft.until !== '' && draft.until < draft.date) return null;
  const parsed = evidenceSchema.safeParse({
    id,
    kind: draft.kind,
    rule: duty.rule,
    part: duty.part,
    date: draft.date,
    ...(draft.until === '' ? {} : { until: draft.until }),
    by: draft.by.trim(),
    ...(isBlank(draft.note) ? {} : { note: draft.note.trim() }),
    ...detailOf(draft),
  });
  return parsed.success ? parsed.data : null;
}
