/** Which entries of the ledger are shown, in which order, and how a row's state is called. */
import type { Duty, LedgerEntry } from '../../../../drills/index.js';

/** `awaitingHolidays`: it can be planned, but no official notice covers its dates yet. */
export type LedgerState = Duty['status'] | 'awaitingHolidays';

export function stateOf({ status, provisional }: Pick<Duty, 'status' | 'provisional'>): LedgerState {
  return status === 'due' && provisional ? 'awaitingHolidays' : status;
}

export const LEDGER_VIEWS = ['open', 'done', 'all'] as const;
export type LedgerView = (typeof LEDGER_VIEWS)[number];

const OPEN: readonly LedgerState[] = ['overdue', 'due', 'planned', 'awaitingHolidays', 'awaitingDates'];

const ORDER: readonly LedgerState[] = [
  'overdue',
  'due',
  'planned',
  'awaitingHolidays',
  'awaitingDates',
  'standing',
  'done',
  'waived',
  'notRequired',
];

export function rowsOf(entries: readonly LedgerEntry[], view: LedgerView): LedgerEntry[] {
  const shown = entries.filter(({ duty }) => {
    const state = stateOf(duty);
    if (view === 'all') return true;
    return view === 'open' ? OPEN.includes(state) : state === 'done' || state === 'waived';
  });
  const rank = ({ duty }: LedgerEntry): number => ORDER.indexOf(stateOf(duty));
  const until = ({ duty }: LedgerEntry): string => duty.dueUntil ?? '9999';
  return shown
    .map((entry, i) => ({ entry, i }))
    .sort(
      (a, b) =>
        rank(a.entry) - rank(b.entry) ||
        (until(a.entry) < until(b.entry) ? -1 : until(a.entry) > until(b.entry) ? 1 : a.i - b.i),
    )
    .map(({ entry }) => entry);
}

/** States with their number, in the order of the list; what is not required is left out. */
export function countStates(
  entries: readonly LedgerEntry[],
): { readonly state: LedgerState; readonly count: number }[] {
  return ORDER.filter((state) => state !== 'notRequired' && state !== 'standing')
    .map((state) => ({ state, count: entries.filter(({ duty }) => stateOf(duty) === state).length }))
    .filter(({ count }) => count > 0);
}
