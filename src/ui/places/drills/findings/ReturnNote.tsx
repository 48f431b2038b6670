/** At which drill late findings are looked at again. */
import { useTranslation } from 'react-i18next';
import { useDrillYear } from '../../../duties/useDrillYear.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './FindingsTab.module.css';
import { nextDrill } from './ReturningAtDrill.js';

export function ReturnNote() {
  const { t } = useTranslation(['findings', 'common']);
  const year = useDrillYear();
  const next = year === null ? undefined : nextDrill(year);
  return (
    <p className={classes.note}>
      {next === undefined
        ? t('findings:lateReturnNone')
        : t('findings:lateReturn', {
            date: day(next.date, currentLanguage()),
            kind: t(`common:kind.${next.kind}`),
          })}
    </p>
  );
}
