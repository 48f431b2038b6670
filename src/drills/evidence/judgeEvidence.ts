/** Whether a piece of evidence counts for a task, and why not. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duty/duty.js';
import { EVIDENCE_KIND_OF, type Evidence, MEETING_PARTIES } from './evidence.js';
import { neededPlans } from './neededPlans.js';
import type { Occasion } from './occasions.js';

/** Fewest hours of a day of guard training. Ours: the text says days (seed requirements §7.2). */
export const TRAINING_DAY_H = 6;

export const EVIDENCE_VERDICTS = [
  'counts',
  'beforeWindow',
  'afterWindow',
  'inFuture',
  'noOccasion',
  'shortDay',
  'noSuchGuard',
  'notEveryone',
  'partyMissing',
  'notInOrder',
  'otherPlan',
] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

/** What of the school and the year decides beside the duty itself. */
export interface EvidenceFrame {
  readonly occasions: readonly Occasion[];
  readonly guards: number;
  /** Days of the school year, for tasks without a window of their own. */
  readonly yearFrom: IsoDate;
  readonly yearUntil: IsoDate;
  readonly today?: IsoDate | undefined;
}

/**
 * Whether evidence is meant for a duty at all: of its kind, and written down for its part of the rule. Evidence for a
 * rule's own demand counts for the same demand of other rules too; one for a part, as a daily reminder, does not.
 */
export function isMeantFor(evidence: Evidence, duty: Duty): boolean {
  if (EVIDENCE_KIND_OF[duty.drillType] !== evidence.kind) return false;
  if (evidence.rule === duty.rule) return evidence.part === duty.part;
  return evidence.part === '' && duty.part === '';
}

function windowVerdict(evidence: Evidence, duty: Duty, frame: EvidenceFrame): EvidenceVerdict {
  const last = evidence.until ?? evidence.date;
  if (frame.today !== undefined && evidence.date > frame.today) return 'inFuture';
  // a plan is in force until it is replaced, whenever it was made
  if (evidence.kind === 'plan') return 'counts';
  if (last < (duty.dueFrom ?? frame.yearFrom)) return 'beforeWindow';
  if (evidence.date > (duty.dueUntil ?? frame.yearUntil)) return 'afterWindow';
  const { occasions } = frame;
  const isOnOne = occasions.some(({ from, until }) => evidence.date <= until && last >= from);
  return occasions.length > 0 && !isOnOne ? 'noOccasion' : 'counts';
}

function contentVerdict(evidence: Evidence, duty: Duty, frame: EvidenceFrame): EvidenceVerdict {
  switch (evidence.kind) {
    case 'guardTraining':
      if (evidence.hours < TRAINING_DAY_H) return 'shortDay';
      return evidence.guards.some((guard) => guard <= frame.guards) ? 'counts' : 'noSuchGuard';
    case 'staffTraining':
    case 'participation':
      return evidence.attended >= evidence.expected ? 'counts' : 'notEveryone';
    case 'meeting':
      return MEETING_PARTIES.every((party) => evidence.parties.includes(party)) ? 'counts' : 'partyMissing';
    case 'equipmentCheck':
      return evidence.isInOrder ? 'counts' : 'notInOrder';
    case 'plan':
      return (neededPlans(duty.rule) ?? [evidence.tier]).includes(evidence.tier) ? 'counts' : 'otherPlan';
    default:
      return 'counts';
  }
}

export function judgeEvidence(evidence: Evidence, duty: Duty, frame: EvidenceFrame): EvidenceVerdict {
  const byWindow = windowVerdict(evidence, duty, frame);
  return byWindow === 'counts' ? contentVerdict(evidence, duty, frame) : byWindow;
}
