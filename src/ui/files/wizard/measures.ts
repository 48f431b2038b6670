/** One door and one room of a plan with their sizes: what a person can hold against the real ones. */
import type { CampusPlan, Space } from '../../../floorplans/index.js';
import {
  distance,
  midpoint,
  type Place,
  type Polygon,
  polygonArea,
  polygonEdges,
  ringCentroid,
} from '../../../model/index.js';

export interface MeasuredDoor {
  readonly name: string;
  readonly widthM: number;
  /** No width is in the file: it says nothing about the scale. */
  readonly isAssumed: boolean;
  readonly place: Place;
}

export interface MeasuredRoom {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly isClassroom: boolean;
  /** The longer side first. */
  readonly sidesM: readonly [number, number];
  readonly place: Place;
}

/** Widths that doors of a school have, m; others ask for a look at the unit. */
export const USUAL_DOOR_M = { min: 0.6, max: 2.5 } as const;

/** Rooms people sit in; the others come in every size. */
const ROOM_KINDS: ReadonlySet<Space['kind']> = new Set(['laboratory', 'office', 'dormitory', 'library', 'other']);

function middleBy<T>(items: readonly T[], of: (item: T) => number): T | null {
  return [...items].sort((p, q) => of(p) - of(q))[items.length >> 1] ?? null;
}

/** The door of middle width among those whose width was in the file; among all where none was. */
export function measuredDoor(plan: CampusPlan): MeasuredDoor | null {
  const doors = plan.buildings.flatMap(({ levels }) =>
    levels.flatMap(({ id, openings }) => openings.filter(({ kind }) => kind === 'door').map((door) => ({ id, door }))),
  );
  const drawn = doors.filter(({ door }) => door.origin?.clearWidthM !== 'assumed');
  const middle = middleBy(drawn.length > 0 ? drawn : doors, ({ door }) => door.clearWidthM);
  if (middle === null) return null;
  const { id, door } = middle;
  return {
    name: door.name,
    widthM: door.clearWidthM,
    isAssumed: drawn.length === 0,
    place: { levelId: id, at: midpoint(door.segment) },
  };
}

/** Sides of the box round a polygon that lies along its longest edge, m; the longer one first. */
export function boxSides({ outer, holes }: Polygon): readonly [number, number] {
  let longest = 0;
  let [ux, uy] = [1, 0];
  for (const [a, b] of polygonEdges({ outer, holes })) {
    const length = distance(a, b);
    if (length <= longest) continue;
    longest = length;
    [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  }
  const spread = (along: readonly number[]) => Math.max(...along) - Math.min(...along);
  const sides = [
    spread(outer.map(([x, y]) => x * ux + y * uy)),
    spread(outer.map(([x, y]) => y * ux - x * uy)),
  ] as const;
  return sides[0] >= sides[1] ? sides : [sides[1], sides[0]];
}

/** The classroom of middle size; another room of people where the plan knows no classroom. */
export function measuredRoom(plan: CampusPlan): MeasuredRoom | null {
  const rooms = plan.buildings.flatMap(({ levels }) =>
    levels.flatMap(({ id, spaces }) => spaces.map((space) => ({ id, space, areaM2: polygonArea(space.polygon) }))),
  );
  const classrooms = rooms.filter(({ space }) => space.kind === 'classroom');
  const others = rooms.filter(({ space }) => ROOM_KINDS.has(space.kind));
  const middle = middleBy(classrooms.length > 0 ? classrooms : others, ({ areaM2 }) => areaM2);
  if (middle === null) return null;
  const { name, nameEn, kind, polygon } = middle.space;
  return {
    name,
    nameEn,
    isClassroom: kind === 'classroom',
    sidesM: boxSides(polygon),
    place: { levelId: middle.id, at: ringCentroid(polygon.outer) },
  };
}
