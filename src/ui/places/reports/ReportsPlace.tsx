/** What the reports will hold, and where each can be seen on screen until then. */
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/Page.js';
import { Tag } from '../../parts/Tag.js';
import { type PlaceId, routeHash } from '../../shell/router.js';
import classes from './ReportsPlace.module.css';

/** Each report, and the place that shows the same on screen today. */
const REPORTS: readonly {
  readonly id: 'routeSheets' | 'drillRecord' | 'termSummary' | 'method';
  readonly seenIn: PlaceId;
  readonly view?: string;
}[] = [
  { id: 'routeSheets', seenIn: 'campus' },
  { id: 'drillRecord', seenIn: 'drills' },
  { id: 'termSummary', seenIn: 'home' },
  { id: 'method', seenIn: 'settings', view: 'method' },
];

export function ReportsPlace() {
  const { t } = useTranslation(['reports', 'common']);
  return (
    <Page title={t('reports:title')} lead={t('reports:lead')}>
      <ul className={classes.list}>
        {REPORTS.map(({ id, seenIn, view = '' }) => (
          <li key={id} className={classes.row}>
            <div>
              <h2>{t(`reports:report.${id}.name`)}</h2>
              <p>{t(`reports:report.${id}.what`)}</p>
              <a href={routeHash(seenIn, { view })}>
                {t(`reports:report.${id}.today`)}
                <IconChevronRight size={14} aria-hidden="true" />
              </a>
            </div>
            <Tag tone="hatch">{t('reports:later')}</Tag>
          </li>
        ))}
      </ul>
    </Page>
  );
}
