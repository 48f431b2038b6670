/**
 * Which duties are kept as closed: those that are met now, as they stand, and those that were closed before and whose
 * evidence is all still there. Where a piece of evidence was deleted, the duty is open again.
 */
import type { School } from '../../scenarios/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { ClosedDuty } from '../duty/closedDuty.js';
import { closersOf, deriveLedger, type LedgerEntry, type LedgerInput, recordKey } from './ledgerYear.js';
import { schoolYearOf } from './schoolYearOf.js';

function yearsOf({ records = [], evidence = [], closedDuties = [] }: LedgerInput): string[] {
  const years = new Set(closedDuties.map((each) => each.year));
  for (const { date } of [...records, ...evidence]) if (date !== undefined) years.add(schoolYearOf(date));
  return [...years].sort();
}

function closedOf({ duty, ...entry }: LedgerEntry, year: string, today: IsoDate): ClosedDuty[] {
  if (entry.closed !== null) return [entry.closed];
  const by = closersOf({ duty, ...entry });
  if (duty.status !== 'done' || by.length === 0) return [];
  return [{ year, on: today, by, duty: { ...duty, status: 'done' } }];
}

/**
 * @param known - everything kept of the school, the duties closed so far included
 * @param today - the day the new ones are closed on
 * @returns the closed duties of all years, in the order of the years and rules
 */
export function closeDuties(school: School, known: LedgerInput, today: IsoDate): readonly ClosedDuty[] {
  const kept = new Set([
    ...(known.records ?? []).map(recordKey),
    ...(known.evidence ?? []).map((each) => `evidence:${each.id}`),
  ]);
  const standing = (known.closedDuties ?? []).filter((each) => each.by.every((closer) => kept.has(closer)));
  return yearsOf(known).flatMap((year) => {
    const ledger = deriveLedger(school, year, { ...known, closedDuties: standing });
    return [...ledger.entries, ...ledger.advice].flatMap((entry) => closedOf(entry, year, today));
  });
}
