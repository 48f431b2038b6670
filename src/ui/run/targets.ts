/** The times the drill on the screen is held against, and the one that is chosen for the project. */
import { useMemo } from 'react';
import { type DrillTarget, drillTargets } from '../../scenarios/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { useRunStore } from './runStore.js';

/** Under which the words of a target stand. */
export function targetKey({ profile, stage }: DrillTarget): 'primary' | 'middle' | 'lowRise' | 'freeFlow' {
  return profile === 'stage' ? (stage ?? 'primary') : profile;
}

/** Those that fit the school and plan of the run; none for a lockdown, where nobody is to leave. */
export function useTargets(): readonly DrillTarget[] {
  const plan = useRunStore((state) => state.plan);
  const school = useRunStore((state) => state.order?.school ?? null);
  const freeFlowTimeS = useRunStore((state) => state.result?.freeFlowTimeS ?? null);
  const isLockdown = useRunStore((state) => state.result?.securedTimeS !== undefined);
  return useMemo(
    () => (plan === null || isLockdown ? [] : drillTargets(school, plan, freeFlowTimeS)),
    [plan, school, freeFlowTimeS, isLockdown],
  );
}

export function useChosenTarget(): DrillTarget | null {
  const targets = useTargets();
  const chosen = useProjectStore((store) => store.project?.targetProfile);
  return targets.find(({ profile }) => profile === chosen) ?? targets[0] ?? null;
}
