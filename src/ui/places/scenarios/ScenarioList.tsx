/** The school's scenarios: choose one, or make one from a template. */
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SavedScenario } from '../../../project/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { routeHash } from '../../app/router.js';
import { KIND_MARKS } from '../../parts/drillKind.js';
import { setBuilderView } from './builderView.js';
import { IconButton } from './IconButton.js';
import classes from './ScenarioList.module.css';
import { scenarioName } from './words.js';

const NONE: readonly SavedScenario[] = [];

function Row({ saved, isCurrent }: { saved: SavedScenario; isCurrent: boolean }) {
  const { t } = useTranslation(['scenarios', 'common']);
  const { scenario, id, whatIfs } = saved;
  const mark = scenario.kind === 'free' ? null : KIND_MARKS[scenario.kind];
  const name = scenarioName(scenario);
  return (
    <li className={classes.row} data-current={isCurrent || undefined}>
      <a href={routeHash('scenarios', { id })} aria-current={isCurrent ? 'page' : undefined}>
        {mark !== null && (
          <span className={classes.mark} data-tone={mark.tone}>
            <mark.Icon size={16} stroke={1.75} aria-hidden="true" />
          </span>
        )}
        <span className={classes.name}>
          {name}
          <small>
            {scenario.kind !== 'free' && t(`common:kind.${scenario.kind}`)}
            {whatIfs.length > 0 && ` · ${t('scenarios:list.whatIfs', { count: whatIfs.length })}`}
          </small>
        </span>
      </a>
    </li>
  );
}

export function ScenarioList({ currentId }: { currentId: string | null }) {
  const { t } = useTranslation('scenarios');
  const scenarios = useProjectStore((store) => store.project?.scenarios ?? NONE);
  return (
    <nav className={classes.list} aria-label={t('list.label')}>
      <div className={classes.head}>
        <h2>{t('list.title')}</h2>
        <IconButton label={t('list.add')} Icon={IconPlus} onClick={() => setBuilderView({ isNewOpen: true })} />
      </div>
      <ul>
        {scenarios.map((saved) => (
          <Row key={saved.id} saved={saved} isCurrent={saved.id === currentId} />
        ))}
      </ul>
      <p className={classes.note}>{t('list.note')}</p>
    </nav>
  );
}
