/** What the staircase in hand would come to: its outline on the plan, and its measures with all that was not said. */
import { type CampusPlan, layFlights, layoutFrom, type StairLayout } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { levelOf, neighbourLevel } from '../../../plan/planViews.js';
import { directionOf } from './drawnEdit.js';
import { useEditStore } from './editStore.js';
import { stairRings } from './selectedPart.js';

/** From the storey at hand up to the next; what a storey is high where there is none. */
export function useStairInHand(plan: CampusPlan, levelId: string | null): StairLayout & { readonly heightM: number } {
  const { stair, storeyHeightM } = useEditStore((store) => store.settings);
  const lower = levelId === null ? null : levelOf(plan, levelId)?.level;
  const upper = levelId === null ? null : neighbourLevel(plan, levelId, 1);
  const heightM = lower && upper ? upper.elevationM - lower.elevationM : storeyHeightM;
  return { ...layoutFrom({ at: [0, 0], directionDeg: 0, ...stair }, heightM), heightM };
}

/** Rings to draw while its direction is looked for; none before it has a place. */
export function useStairGhost(plan: CampusPlan, levelId: string | null): readonly (readonly Point[])[] {
  const { tool, points, cursor } = useEditStore();
  const { heightM, ...layout } = useStairInHand(plan, levelId);
  const [at] = points;
  if (tool !== 'flights' || at === undefined || cursor === null || layout.widthM <= 0) return [];
  return stairRings(layFlights({ ...layout, at, directionDeg: directionOf(at, cursor.at) }, 0, heightM));
}
