/** What is missing of the evidence for a duty: the drill, its signature, the plan it was held by, the closing of its findings. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { ExercisePlan } from '../exercisePlan/exercisePlan.js';
import type { LedgerEntry } from '../ledger/ledgerYear.js';
import type { Finding } from '../loop/finding.js';
import { isOverdueFinding } from '../loop/findingStanding.js';
import type { RecordState } from './recordSeal.js';

/** Why the evidence for a duty is not whole. */
export type MissingEvidence =
  | 'notHeld'
  | 'notYet'
  | 'noEvidence'
  | 'tooLittle'
  | 'unsigned'
  | 'changed'
  | 'noApprovedPlan'
  | 'lateFindings'
  | 'awaitingDates';

/** A drill that counts for the duty, with what hangs on it. */
interface HeldDrill {
  readonly record: DrillRecord;
  readonly state: RecordState;
  readonly plan: ExercisePlan | null;
  readonly findings: readonly Finding[];
}

/** What a drill that was held still lacks; nobody walks in a talk-through, so it needs no plan for the field. */
function missingOfDrill({ state, plan, findings, record }: HeldDrill, today: IsoDate): MissingEvidence[] {
  const missing: MissingEvidence[] = [];
  if (state === 'draft') missing.push('unsigned');
  if (state === 'changed') missing.push('changed');
  if (plan === null && record.profile !== 'tabletop') missing.push('noApprovedPlan');
  if (findings.some((each) => isOverdueFinding(each, today))) missing.push('lateFindings');
  return missing;
}

/** What an inspection would miss for a duty, as far as it is due. */
export function missingEvidence(
  entry: LedgerEntry,
  drills: readonly HeldDrill[],
  evidence: number,
  today: IsoDate,
): MissingEvidence[] {
  const { duty, waiver } = entry;
  if (waiver !== null || duty.status === 'waived' || duty.status === 'standing') return [];
  if (duty.status === 'awaitingDates') return ['awaitingDates'];
  const isMet = duty.status === 'done';
  // while its window is open nothing is missing yet, but an inspection is told
  const isLate = duty.status === 'overdue' || (duty.dueUntil !== null && duty.dueUntil < today);
  if (duty.work === 'task') return isMet ? [] : [!isLate ? 'notYet' : evidence === 0 ? 'noEvidence' : 'tooLittle'];
  const short: MissingEvidence[] = isMet ? [] : [!isLate ? 'notYet' : drills.length === 0 ? 'notHeld' : 'tooLittle'];
  return [...new Set([...short, ...drills.flatMap((each) => missingOfDrill(each, today))])];
}
