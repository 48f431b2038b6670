/** A straight corridor, whole or cut in two by a wall with a door. */
import type { LevelDraft } from './builtBlock.js';
import { INNER_WALL_M } from './construction.js';
import { type Placement, placeRectangle, placeSegment } from './placement.js';

/** Names of one piece of corridor; the key ends its id, as `corridor-girls`. */
export interface CorridorPart {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A wall across the corridor with double doors, which can be locked. */
export interface Divider {
  readonly name: string;
  readonly nameEn: string;
  /** Middle of the wall, from the corridor's west end, m. */
  readonly atM: number;
  readonly clearWidthM: number;
  readonly lock: 'none' | 'key' | 'electric' | 'pushBar';
  readonly state: 'open' | 'closed';
}

export interface StraightCorridor {
  readonly key: string;
  /** u along the corridor, v across it, from its south-west corner. */
  readonly frame: Placement;
  readonly lengthM: number;
  readonly widthM: number;
}

export const ONE_CORRIDOR: readonly CorridorPart[] = [{ key: 'corridor', name: '走廊', nameEn: 'Corridor' }];

function corridorId(key: string, part: CorridorPart | undefined, floor: number): string {
  return `space:${key}-${part?.key}-${floor}`;
}

/** Id of the piece of corridor at a distance from its west end. */
export function corridorAt(
  { key }: StraightCorridor,
  parts: readonly CorridorPart[],
  divider: Divider | undefined,
  u: number,
  floor: number,
): string {
  return corridorId(key, parts[divider && u > divider.atM ? 1 : 0], floor);
}

export function draftCorridor(
  levels: readonly LevelDraft[],
  corridor: StraightCorridor,
  parts: readonly CorridorPart[],
  divider: Divider | undefined,
): void {
  const { frame, lengthM, widthM, key } = corridor;
  const cuts: [number, number][] = divider
    ? [
        [0, divider.atM - INNER_WALL_M / 2],
        [divider.atM + INNER_WALL_M / 2, lengthM],
      ]
    : [[0, lengthM]];
  for (const level of levels) {
    cuts.forEach(([fromU, toU], index) => {
      level.spaces.push({
        id: corridorId(key, parts[index], level.floor),
        name: parts[index]?.name ?? '',
        nameEn: parts[index]?.nameEn ?? '',
        kind: 'corridor',
        polygon: placeRectangle(frame, { fromU, fromV: 0, toU, toV: widthM }),
      });
    });
    if (divider) {
      level.openings.push({
        id: `door:${key}-divider-${level.floor}`,
        name: divider.name,
        nameEn: divider.nameEn,
        kind: 'door',
        segment: placeSegment(frame, [
          [divider.atM, (widthM - divider.clearWidthM) / 2],
          [divider.atM, (widthM + divider.clearWidthM) / 2],
        ]),
        clearWidthM: divider.clearWidthM,
        spaceIds: [corridorId(key, parts[0], level.floor), corridorId(key, parts[1], level.floor)],
        lock: divider.lock,
        leaf: { count: 2, hinge: 'start', swingsInto: 1 },
        state: divider.state,
      });
    }
  }
}
