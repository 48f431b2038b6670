/** The element of a plan that a problem's path points to. */
import type { Building, CampusPlan, Level, Opening, Space, Stair } from '../campusPlan.js';

export interface ElementAt {
  readonly plan: CampusPlan;
  readonly building?: Building | undefined;
  readonly level?: Level | undefined;
  readonly space?: Space | undefined;
  readonly opening?: Opening | undefined;
  readonly stair?: Stair | undefined;
}

export function elementAt(plan: CampusPlan, path: string): ElementAt {
  const index = (name: string): number => Number(new RegExp(`(?:^|\\.)${name}\\[(\\d+)\\]`).exec(path)?.[1] ?? -1);
  const building = plan.buildings[index('buildings')];
  const level = building?.levels[index('levels')];
  return {
    plan,
    building,
    level,
    space: level?.spaces[index('spaces')],
    opening: level?.openings[index('openings')],
    stair: plan.stairs[index('stairs')],
  };
}
