/** The period a report is of, as the address names it, with the ledger of its school year. */
import { useMemo } from 'react';
import { periodAtHand, type ReportPeriod, reportPeriods, yearOfPeriod } from '../../../../drills/index.js';
import { useRoute } from '../../../app/router.js';
import { type LedgerAtHand, useLedger } from '../../drills/ledger/useLedger.js';

export interface PeriodReport extends LedgerAtHand {
  /** Of every year there is something of, the latest year first. */
  readonly periods: readonly ReportPeriod[];
  readonly period: ReportPeriod;
}

/** `null` while the project has no school. */
export function usePeriodReport(): PeriodReport | null {
  const { period: wanted = '' } = useRoute().params;
  const known = useLedger(yearOfPeriod(wanted));
  return useMemo(() => {
    if (known === null) return null;
    const { school, years, ledger, today } = known;
    const periods = [...years].reverse().flatMap((year) => reportPeriods(school, year));
    const own = periods.filter(({ year }) => year === ledger.year);
    const period = own.find(({ id }) => id === wanted) ?? periodAtHand(own, today);
    return { ...known, periods, period };
  }, [known, wanted]);
}
