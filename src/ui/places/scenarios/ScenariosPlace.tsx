/** The scenario builder: the school's scenarios, the one at hand, and what comes of it. */
import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { plannedPhases } from '../../../scenarios/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { HeaderSlot } from '../../parts/headerSlots.js';
import { forgetComparison, useCompareStore } from '../../run/compareStore.js';
import { BuilderPanel } from './BuilderPanel.js';
import { setBuilderView, useBuilderView } from './builderView.js';
import { ScenarioEditor } from './ScenarioEditor.js';
import { ScenarioList } from './ScenarioList.js';
import classes from './ScenariosPlace.module.css';
import { forgetScenarioHistory } from './scenarioHistory.js';
import { useScenarioAtHand } from './useScenarioAtHand.js';
import { scenarioName } from './words.js';

const NewScenario = lazy(() => import('./NewScenario.js').then((m) => ({ default: m.NewScenario })));

/** The project the steps that can be taken back belong to. */
let stepsOf: string | null = null;

/** Steps of another project are nothing to go back to, and its runs nothing to compare with. */
function useProjectOfItsOwn(): void {
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  const name = useProjectStore((store) => store.project?.name ?? '');
  useEffect(() => {
    if (stepsOf !== null && stepsOf !== name) forgetScenarioHistory();
    stepsOf = name;
  }, [name]);
  useEffect(() => {
    const { without } = useCompareStore.getState();
    if (without !== null && without.plan !== plan) forgetComparison();
  }, [plan]);
}

export function ScenariosPlace() {
  const { t } = useTranslation(['scenarios', 'scenarioFields']);
  useProjectOfItsOwn();
  const atHand = useScenarioAtHand();
  const isNewOpen = useBuilderView((view) => view.isNewOpen);
  const open = () => setBuilderView({ isNewOpen: true });
  const planned =
    atHand === null ? [] : plannedPhases(atHand.saved.scenario, atHand.school, atHand.lastRun?.result.phases ?? []);
  return (
    <>
      {atHand === null ? (
        <EmptyState title={t('scenarios:empty.title')} text={t('scenarios:empty.text')}>
          <Button variant="filled" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />} onClick={open}>
            {t('scenarios:empty.make')}
          </Button>
        </EmptyState>
      ) : (
        <div className={classes.place}>
          <HeaderSlot at="crumbs">
            <span className={classes.crumb}>{scenarioName(atHand.saved.scenario)}</span>
          </HeaderSlot>
          <VisuallyHidden component="h1">{scenarioName(atHand.saved.scenario)}</VisuallyHidden>
          <ScenarioList currentId={atHand.saved.id} />
          <ScenarioEditor key={atHand.saved.id} atHand={atHand} planned={planned} />
          <BuilderPanel atHand={atHand} planned={planned} />
        </div>
      )}
      <Suspense fallback={null}>{isNewOpen && <NewScenario />}</Suspense>
    </>
  );
}
