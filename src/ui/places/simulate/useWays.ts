/** Doors, exits and stairs of the run at hand, and those whose flow is drawn for a view. */
import { useMemo } from 'react';
import type { CampusPlan } from '../../../floorplans/index.js';
import { levelOf } from '../../plan/planViews.js';
import { useRunStore } from '../../run/runStore.js';
import { flowLanes, type Way, waysOf } from '../../run/ways.js';

/** Lanes under the curve: more would leave no room for the plan. */
const MOST_LANES = 4;

/** The busiest are chosen anew after so much more of the run, s: often enough, and lanes do not jump about. */
const LANES_EVERY_S = 30;

const NONE: readonly Way[] = [];

export function useWays(plan: CampusPlan): readonly Way[] {
  const setup = useRunStore((state) => state.setup);
  return useMemo(() => (setup === null ? NONE : waysOf(plan, setup)), [plan, setup]);
}

export function useFlowLanes(plan: CampusPlan, viewId: string): readonly Way[] {
  const ways = useWays(plan);
  const series = useRunStore((state) => state.series);
  const revision = useRunStore((state) => `${state.status}/${Math.floor(state.bufferedUntilS / LANES_EVERY_S)}`);
  const buildingId = levelOf(plan, viewId)?.building.id ?? null;
  // the series grows in place; now and then the busiest are chosen again
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => {
    const passed = (way: Way) => way.portals.reduce((sum, portal) => sum + (series?.passages[portal]?.length ?? 0), 0);
    return flowLanes(ways, passed, buildingId, MOST_LANES);
  }, [ways, series, revision, buildingId]);
}
