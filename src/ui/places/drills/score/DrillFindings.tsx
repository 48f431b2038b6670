/** What the drill brought that must be fixed, with person and deadline. */
import { useTranslation } from 'react-i18next';
import { type DrillRecord, type Finding, findingsOfDrill } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo, routeHash } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './DrillFindings.module.css';

const NONE: readonly Finding[] = [];

export function DrillFindings({ record }: { record: DrillRecord }) {
  const { t } = useTranslation('findings');
  const all = useProjectStore((store) => store.project?.findings ?? NONE);
  const own = findingsOfDrill(all, record.id);
  return (
    <section>
      <div className={classes.head}>
        <h2>{t('ofDrill.title')}</h2>
        {own.length > 0 && (
          <a href={routeHash('drills', { tab: 'findings', view: 'all', from: record.id ?? '' })}>
            {t('ofDrill.count', { count: own.length })}
          </a>
        )}
      </div>
      {own.length === 0 && <p className={classes.none}>{t('ofDrill.none')}</p>}
      <ul>
        {own.map(({ id, title, person, deadline, state }) => (
          <li key={id} className={classes.row}>
            <a href={routeHash('drills', { tab: 'findings', finding: id })}>{title}</a>
            <span>
              {state === 'closed'
                ? t('state.closed')
                : [deadline === undefined ? null : day(deadline, currentLanguage()), person]
                    .filter((each) => each != null)
                    .join(' ')}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={classes.add}
        onClick={() => goTo('drills', { tab: 'findings', finding: 'new', drill: record.id ?? '' })}
      >
        {t('ofDrill.add')}
      </button>
    </section>
  );
}
