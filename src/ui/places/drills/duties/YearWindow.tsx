/** The legal window of a duty on the line of the school year, today, and the day proposed. */
import { useTranslation } from 'react-i18next';
import type { Duty, PlannedDrill } from '../../../../drills/index.js';
import type { DrillYear } from '../../../duties/drillYear.js';
import { dutyKind } from '../../../duties/dutyKind.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { KIND_MARKS } from '../../../parts/drillKind.js';
import classes from './YearWindow.module.css';
import { placeInYear } from './yearAxis.js';

export function YearWindow({ duty, drill, year }: { duty: Duty; drill: PlannedDrill | null; year: DrillYear }) {
  const { t } = useTranslation('drills');
  const { dueFrom, dueUntil } = duty;
  const language = currentLanguage();
  if (dueFrom === null || dueUntil === null) return <span className={classes.none}>{t('clause.noWindow')}</span>;
  const from = placeInYear(dueFrom, year.year);
  const until = placeInYear(dueUntil, year.year);
  const { tone } = KIND_MARKS[dutyKind(duty)];
  return (
    <span
      className={classes.line}
      role="img"
      aria-label={t('clause.fromUntil', { from: day(dueFrom, language), until: day(dueUntil, language, true) })}
    >
      <span
        className={classes.window}
        style={{
          left: `${from}%`,
          width: `${Math.max(0.8, until - from)}%`,
          background: `var(--${tone}-soft)`,
          boxShadow: `inset 0 -2px 0 var(--${tone})`,
        }}
      />
      <span className={classes.today} style={{ left: `${placeInYear(year.today, year.year)}%` }} />
      {drill !== null && (
        <span
          className={classes.drill}
          style={{ left: `${placeInYear(drill.date, year.year)}%`, borderColor: `var(--${tone})` }}
        />
      )}
    </span>
  );
}
