/** How many duties are done, planned, open and late: one bar, with the counts in words. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, DutyStatus } from '../../../../drills/index.js';
import classes from './MetBar.module.css';

const PARTS: readonly DutyStatus[] = ['done', 'planned', 'waived', 'due', 'overdue', 'awaitingDates'];

export function MetBar({ duties }: { duties: readonly Duty[] }) {
  const { t } = useTranslation('drills');
  const counts = PARTS.map((status) => ({ status, count: duties.filter((each) => each.status === status).length }));
  const shown = counts.filter(({ count }) => count > 0);
  return (
    <div className={classes.met}>
      <div className={classes.bar} aria-hidden="true">
        {shown.map(({ status, count }) => (
          <span key={status} data-status={status} style={{ '--count': count } as CSSProperties} />
        ))}
      </div>
      <ul className={classes.legend}>
        {shown.map(({ status, count }) => (
          <li key={status}>
            <i data-status={status} aria-hidden="true" />
            {t(`status.${status}`)} {count}
          </li>
        ))}
      </ul>
    </div>
  );
}
