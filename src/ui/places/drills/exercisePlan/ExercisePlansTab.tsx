/** The exercise plans of the drills that are fixed; one of them opened, or the list. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlannedDrill } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo, useRoute } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { EmptyState } from '../../../parts/EmptyState.js';
import { KindTag } from '../../../parts/KindTag.js';
import { Page } from '../../../parts/Page.js';
import { Tag } from '../../../parts/Tag.js';
import { ExercisePlanPage } from './ExercisePlanPage.js';
import classes from './ExercisePlansTab.module.css';
import { versionsOf } from './planActs.js';

function DrillLine({ drill }: { drill: PlannedDrill }) {
  const { t } = useTranslation(['exercisePlan', 'common', 'drills']);
  const language = currentLanguage();
  const newest = useProjectStore((store) => versionsOf(store.project?.exercisePlans, drill.id).at(-1));
  const state = newest === undefined ? 'none' : newest.approved === null ? 'draft' : 'approved';
  return (
    <li className={classes.line}>
      <div className={classes.when}>
        {day(drill.date, language, true)} <small>{drill.time}</small>
      </div>
      <KindTag kind={drill.kind} />
      <Tag tone={state === 'approved' ? 'ok' : state === 'draft' ? 'wait' : 'outline'}>
        {t(`exercisePlan:state.${state}`, { version: newest?.version ?? 0 })}
      </Tag>
      <Button
        variant={newest === undefined ? 'default' : 'subtle'}
        aria-label={`${t(`exercisePlan:list.${newest === undefined ? 'draft' : 'open'}`)}: ${t(`common:kind.${drill.kind}`)}, ${day(drill.date, language)}`}
        onClick={() => goTo('drills', { tab: 'plans', drill: drill.id })}
      >
        {t(`exercisePlan:list.${newest === undefined ? 'draft' : 'open'}`)}
      </Button>
      <Button
        variant="subtle"
        aria-label={`${t('exercisePlan:run')}: ${t(`common:kind.${drill.kind}`)}, ${day(drill.date, language)}`}
        onClick={() => goTo('day', { drill: drill.id })}
      >
        {t('exercisePlan:run')}
      </Button>
    </li>
  );
}

export function ExercisePlansTab() {
  const { t } = useTranslation('exercisePlan');
  const drills = useProjectStore((store) => store.project?.plannedDrills) ?? [];
  const { params } = useRoute();
  const opened = drills.find(({ id }) => id === params.drill);
  if (opened !== undefined) return <ExercisePlanPage key={opened.id} drill={opened} />;
  if (drills.length === 0) {
    return (
      <EmptyState title={t('none.title')} text={t('none.text')}>
        <Button variant="filled" onClick={() => goTo('drills', { tab: 'duties' })}>
          {t('none.go')}
        </Button>
        <Button onClick={() => goTo('day')}>{t('drillDay')}</Button>
      </EmptyState>
    );
  }
  const whenOf = ({ date, time }: PlannedDrill) => `${date} ${time}`;
  const inOrder = [...drills].sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
  return (
    <Page title={t('title')} lead={t('lead')} acts={<Button onClick={() => goTo('day')}>{t('drillDay')}</Button>}>
      <ul className={classes.list} aria-label={t('list.label')}>
        {inOrder.map((drill) => (
          <DrillLine key={drill.id} drill={drill} />
        ))}
      </ul>
    </Page>
  );
}
