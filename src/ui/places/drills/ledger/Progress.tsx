/** How far a task is: its weeks or days as a strip of marks, or so many of so many. */
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../../drills/index.js';
import classes from './Progress.module.css';

export function Progress({ entry: { duty, progress } }: { entry: LedgerEntry }) {
  const { t } = useTranslation('ledger');
  const done = progress?.done ?? duty.done;
  const needed = progress?.needed ?? duty.minimumCount ?? 0;
  if (needed === 0 || duty.status === 'notRequired' || duty.status === 'standing') return null;
  const share = Math.min(100, Math.round((done / needed) * 100));
  const unit =
    duty.per === 'guard' ? 'guardDays' : duty.period === 'week' ? 'weeks' : duty.period === 'day' ? 'days' : 'times';
  return (
    <span className={classes.progress}>
      <span className={classes.bar} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
      {t(`progress.${unit}`, { done, needed })}
    </span>
  );
}
