/** Simulate: the fire drill of the project, computed here, streamed and replayed. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { ChooseFile } from '../../files/ChooseFile.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { RUN_AT_REST, useRunStore } from '../../run/runStore.js';
import { stopRun } from '../../run/startRun.js';
import { Replay } from './Replay.js';
import { runAtOpening } from './runProject.js';

/** Another campus leaves nothing of the run to look at; a changed one leaves it stale. */
function useRunOfProject(plan: CampusPlan | null): void {
  useEffect(() => {
    const run = useRunStore.getState();
    if (run.plan !== null && run.plan.name !== plan?.name) {
      stopRun();
      useRunStore.setState(RUN_AT_REST);
    }
    if (plan !== null && useRunStore.getState().status === 'idle') void runAtOpening();
  }, [plan]);
}

export function SimulatePlace() {
  const { t } = useTranslation('simulate');
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  const runPlan = useRunStore((state) => state.plan);
  useRunOfProject(plan);
  if (plan === null) {
    return (
      <EmptyState title={t('empty.title')} text={t('empty.text')}>
        <ChooseFile label={t('empty.import')} variant="filled" />
      </EmptyState>
    );
  }
  return <Replay plan={runPlan ?? plan} />;
}
