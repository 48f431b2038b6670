/** The school year at hand with the period a report is of, as the address names it. */
import { useMemo } from 'react';
import { periodAtHand, type ReportPeriod, reportPeriods } from '../../../../drills/index.js';
import { useRoute } from '../../../shell/router.js';
import { type LedgerAtHand, useLedger } from '../../drills/ledger/useLedger.js';

export interface PeriodReport extends LedgerAtHand {
  readonly periods: readonly ReportPeriod[];
  readonly period: ReportPeriod;
}

/** `null` while the project has no school. */
export function usePeriodReport(): PeriodReport | null {
  const known = useLedger();
  const wanted = useRoute().params.period;
  return useMemo(() => {
    if (known === null) return null;
    const periods = reportPeriods(known.school, known.ledger.year);
    const period = periods.find(({ id }) => id === wanted) ?? periodAtHand(periods, known.today);
    return { ...known, periods, period };
  }, [known, wanted]);
}
