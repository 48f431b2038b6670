/** Buildings and storeys while a reader fills them, and the campus plan they become. */
import { type Polygon, type Problem, problem } from '../../model/index.js';
import type { Building, CampusPlan, Level, Obstacle, Opening, Space, Stair } from '../campusPlan.js';
import type { Label } from './labels/label.js';

/** A storey while it is filled. */
export interface LevelDraft extends Label {
  readonly id: string;
  readonly buildingId: string;
  /** As the file numbers it. */
  readonly fileOrdinal: number;
  /** 0 on the building's ground floor. */
  ordinal: number;
  elevationM: number;
  /** The file has the height itself. */
  readonly isElevationKnown?: boolean;
  readonly outline: Polygon | null;
  spaces: readonly Space[];
  /** Before those that lie over each other were taken apart. */
  drawnSpaces: readonly Space[];
  readonly openings: Opening[];
  readonly obstacles: Obstacle[];
}

export interface BuildingDraft extends Label {
  readonly id: string;
  /** From the lowest to the highest. */
  levels: LevelDraft[];
  groundOrdinal: number;
}

/**
 * The buildings and levels that hold rooms; the others are told.
 *
 * @param path - of the file's levels, for the problems
 */
export function dropEmptyLevels(
  buildings: readonly BuildingDraft[],
  path: string,
  problems: Problem[],
): BuildingDraft[] {
  for (const building of buildings) {
    for (const level of building.levels.filter((each) => each.spaces.length === 0)) {
      const text = `${level.name} of ${building.name} has no rooms and was left out.`;
      const values = { level: level.name, building: building.name };
      problems.push(problem('warning', 'level-without-spaces', path, text, { values }));
    }
    building.levels = building.levels.filter((level) => level.spaces.length > 0);
  }
  return buildings.filter((building) => building.levels.length > 0);
}

function toLevel(draft: LevelDraft): Level {
  const { id, name, nameEn, ordinal, elevationM, isElevationKnown, outline, spaces, openings, obstacles } = draft;
  return {
    id,
    name,
    nameEn,
    ordinal,
    elevationM,
    ...(outline ? { outline } : {}),
    spaces,
    openings,
    obstacles,
    origin: { ...(isElevationKnown === true ? {} : { elevationM: 'assumed' as const }), ordinal: 'derived' },
  };
}

function toBuilding({ id, name, nameEn, levels }: BuildingDraft): Building {
  return { id, name, nameEn, levels: levels.map(toLevel) };
}

/** The plan of filled drafts; what a format knows of the grounds is in `grounds`. */
export function toCampusPlan(
  label: Label,
  source: CampusPlan['source'],
  buildings: readonly BuildingDraft[],
  stairs: readonly Stair[],
  grounds: Partial<Pick<CampusPlan, 'site' | 'assemblyPoints'>> = {},
): CampusPlan {
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: label.name,
    nameEn: label.nameEn,
    source,
    buildings: buildings.map(toBuilding),
    stairs,
    assemblyPoints: [],
    posts: [],
    ...grounds,
  };
}
