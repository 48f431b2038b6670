/**
 * The compliance ledger of one school year: every duty with where it stands, what was kept as evidence of it, what of
 * that counts and why the rest does not.
 */
import type { Problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import type { DrillRecord } from '../drillRecord.js';
import { type DutyYear, deriveDutyYear } from '../duties/deriveDuties.js';
import type { DutyContext } from '../duties/dutyContext.js';
import type { ClosedDuty } from '../duty/closedDuty.js';
import { countsTowards } from '../duty/closesDuty.js';
import { type DrillEvent, eventOfRecord } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import type { Waiver } from '../duty/waiver.js';
import { type TaskProgress, taskProgress } from '../evidence/taskProgress.js';
import { eventOfPlanned, type PlannedDrill } from '../schedule/plannedDrill.js';

/** What is kept of a school beside its profile. */
export interface LedgerInput extends Omit<DutyContext, 'held' | 'planned'> {
  readonly planned?: readonly PlannedDrill[];
}

export interface LedgerEntry {
  readonly duty: Duty;
  /** Drill records that count for it. */
  readonly records: readonly DrillRecord[];
  /** For tasks: the evidence, judged. */
  readonly progress: TaskProgress | null;
  readonly waiver: Waiver | null;
  /** Set when it was met before and stands as it stood then. */
  readonly closed: ClosedDuty | null;
}

export interface LedgerYear {
  readonly year: string;
  readonly entries: readonly LedgerEntry[];
  /** Official advice, never merged with the duties. */
  readonly advice: readonly LedgerEntry[];
  /** What police, education department or government owe. */
  readonly outside: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
}

const isEvent = (event: DrillEvent | null): event is DrillEvent => event !== null;

function dutyContext({ planned = [], ...known }: LedgerInput): DutyContext {
  return {
    ...known,
    held: (known.records ?? []).map(eventOfRecord).filter(isEvent),
    planned: planned.map(eventOfPlanned),
  };
}

/** Records that count for a drill duty, in the order they were kept. */
function recordsOf(duty: Duty, records: readonly DrillRecord[]): DrillRecord[] {
  if (duty.work === 'task') return [];
  return records.filter((record) => {
    const event = eventOfRecord(record);
    return event !== null && countsTowards(event, duty);
  });
}

export function deriveLedger(school: School, year: string, known: LedgerInput): LedgerYear {
  const dutyYear: DutyYear = deriveDutyYear(school, year, dutyContext(known));
  const { calendar, problems } = dutyYear;
  const closedNow = (known.closedDuties ?? []).filter((each) => each.year === year);
  const entryOf = (duty: Duty): LedgerEntry => ({
    duty,
    records: recordsOf(duty, known.records ?? []),
    progress: calendar === null ? null : taskProgress(duty, known.evidence ?? [], school, calendar, known.today),
    waiver: known.waivers?.find((each) => each.duty === duty.id && each.year === year) ?? null,
    closed: closedNow.find((each) => each.duty.id === duty.id) ?? null,
  });
  return {
    year,
    entries: dutyYear.duties.map(entryOf),
    advice: dutyYear.advice.map(entryOf),
    outside: dutyYear.outsideEvents.map(entryOf),
    problems,
  };
}

/** How a record is named among what closed a duty. */
export function recordKey({ id, date, profile }: DrillRecord): string {
  return `record:${id ?? `${date ?? ''} ${profile}`}`;
}

/** Everything that closed an entry; empty for what was settled without evidence. */
export function closersOf({ records, progress }: LedgerEntry): string[] {
  const counting = (progress?.judged ?? []).filter(({ verdict }) => verdict === 'counts');
  return [...records.map(recordKey), ...counting.map(({ evidence }) => `evidence:${evidence.id}`)];
}
