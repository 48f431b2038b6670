/** The elements of a plan with the place they stand in, in the order of the plan. */
import type { Building, CampusPlan, Level, Opening, Space } from '../campusPlan.js';

export interface LevelPlace {
  readonly level: Level;
  readonly building: Building;
  /** Into the document, as `buildings[0].levels[1]`. */
  readonly path: string;
}

export interface SpacePlace extends LevelPlace {
  readonly space: Space;
}

export interface OpeningPlace extends LevelPlace {
  readonly opening: Opening;
}

export function listLevels(plan: CampusPlan): LevelPlace[] {
  return plan.buildings.flatMap((building, b) =>
    building.levels.map((level, l) => ({ level, building, path: `buildings[${b}].levels[${l}]` })),
  );
}

export function listSpaces(plan: CampusPlan): SpacePlace[] {
  return listLevels(plan).flatMap(({ level, building, path }) =>
    level.spaces.map((space, s) => ({ space, level, building, path: `${path}.spaces[${s}]` })),
  );
}

/** Openings inside buildings; the gates of the site are not among them. */
export function listOpenings(plan: CampusPlan): OpeningPlace[] {
  return listLevels(plan).flatMap(({ level, building, path }) =>
    level.openings.map((opening, o) => ({ opening, level, building, path: `${path}.openings[${o}]` })),
  );
}
