/** What happened to a finding, the latest first: every one of the nine steps with day, role and why; and the drills that looked at it again. */
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../drills/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './FindingDetail.module.css';

export function FindingHistory({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const language = currentLanguage();
  const { history, looks = [] } = finding;
  return (
    <section className={classes.part}>
      <h3>{t('history.heading')}</h3>
      <ol className={classes.history}>
        {history
          .map((entry, i) => ({ ...entry, key: `${i}-${entry.state}` }))
          .reverse()
          .map(({ key, state, on, by, note, fix, planVersion }) => (
            <li key={key}>
              <b>{t(`state.${state}`)}</b>
              <span>{on === undefined ? t('history.unknown') : day(on, language, true)}</span>
              <span>{by ?? ''}</span>
              {note !== undefined && <em>{note}</em>}
              {(fix ?? planVersion) !== undefined && <small>{t('history.failed', { fix: fix ?? planVersion })}</small>}
            </li>
          ))}
      </ol>
      {looks.map(({ drill, on, isThere }) => (
        <p key={drill}>
          {t('history.look', { date: day(on, language), answer: t(isThere ? 'history.still' : 'history.gone') })}
        </p>
      ))}
    </section>
  );
}
