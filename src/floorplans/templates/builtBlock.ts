/** What a template hands back, and the level it draws on while it builds. */
import type { Polygon, Segment } from '../../model/index.js';
import type { Building, Level, Obstacle, Opening, Post, Space, Stair } from '../campusPlan.js';

/** A building with its stairs and guide posts, placed on the campus: add the parts to a plan's lists. */
export interface BuiltBlock {
  readonly building: Building;
  readonly stairs: readonly Stair[];
  readonly posts: readonly Post[];
}

/** What every template is told about its building. */
export interface BlockIdentity {
  /** Readable stem of every id, as `zhixing` in `space:zhixing-204`. */
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
}

/** One storey while it is drawn. */
export interface LevelDraft {
  /** Id of the level. */
  readonly id: string;
  /** Stem of the building's ids. */
  readonly key: string;
  /** 1 for the ground floor. */
  readonly floor: number;
  readonly elevationM: number;
  readonly spaces: Space[];
  readonly openings: Opening[];
  readonly obstacles: Obstacle[];
  readonly windows: Segment[];
  readonly railings: Segment[];
}

export function levelIdOf(key: string, floor: number): string {
  return `level:${key}-${floor}`;
}

/** Empty storeys from the ground up. */
export function createLevelDrafts(key: string, storeys: number, storeyHeightM: number): LevelDraft[] {
  return Array.from({ length: storeys }, (_, index) => ({
    id: levelIdOf(key, index + 1),
    key,
    floor: index + 1,
    elevationM: Math.round(index * storeyHeightM * 1000) / 1000,
    spaces: [],
    openings: [],
    obstacles: [],
    windows: [],
    railings: [],
  }));
}

/** The finished storey. */
export function finishLevel(draft: LevelDraft, outline: Polygon): Level {
  return {
    id: draft.id,
    name: `${draft.floor} 层`,
    nameEn: `Floor ${draft.floor}`,
    ordinal: draft.floor - 1,
    elevationM: draft.elevationM,
    outline,
    spaces: draft.spaces,
    openings: draft.openings,
    obstacles: draft.obstacles,
    windows: draft.windows,
    ...(draft.railings.length > 0 ? { railings: draft.railings } : {}),
  };
}
