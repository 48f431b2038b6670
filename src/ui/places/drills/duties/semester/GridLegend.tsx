/** What the signs of the grid mean. */
import { useTranslation } from 'react-i18next';
import classes from './GridLegend.module.css';
import { MarkSign } from './MarkSign.js';

export function GridLegend() {
  const { t } = useTranslation('dutyCalendar');
  return (
    <ul className={classes.legend}>
      {(['held', 'fixed', 'proposed', 'deadline'] as const).map((state) => (
        <li key={state}>
          <MarkSign state={state} />
          {t(`legend.${state}`)}
        </li>
      ))}
      {(['window', 'excluded', 'holiday', 'tie'] as const).map((sign) => (
        <li key={sign}>
          <i data-sign={sign} aria-hidden="true" />
          {t(`legend.${sign}`)}
        </li>
      ))}
      <li>
        <i data-sign="makeUp" aria-hidden="true">
          {t('grid.makeUp')}
        </i>
        {t('legend.makeUp')}
      </li>
    </ul>
  );
}
