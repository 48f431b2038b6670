/** A wall drawn through rooms: what it parts become rooms of their own, and every door goes to the part it touches. */
import { distance, distanceToOutline, midpoint, type Point, type Polygon, polygonArea } from '../../model/index.js';
import type { CampusPlan, Level, Opening, Space } from '../campusPlan.js';
import { intersectAll, subtractAll, uniteAll } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import { newIds } from './newId.js';
import { outlineOf } from './outlineOf.js';
import type { EditOf } from './planEdit.js';
import { findLevel, withLevel } from './planParts.js';

/** Walls are between a sheet of glass and a castle, m. */
const THICKNESS_M = [0.01, 2] as const;

/** Smaller parts are slivers beside the wall and go with it, m². */
const LEAST_PART_M2 = 0.5;

/** More corners than a wall has. */
const MAX_POINTS = 500;

/** A stretch of wall as a strip, longer at both ends by half its thickness so that corners close. */
function strip(a: Point, b: Point, thicknessM: number): Polygon | null {
  const length = distance(a, b);
  if (!(length > 0.01)) return null;
  const h = thicknessM / 2;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const corner = ([x, y]: Point, along: number, across: number): Point => [
    x + ux * along - uy * across,
    y + uy * along + ux * across,
  ];
  return outlineOf([corner(a, -h, -h), corner(b, h, -h), corner(b, h, h), corner(a, -h, h)]);
}

interface Parted {
  readonly space: Space;
  /** The largest first; it is the room that was. */
  readonly parts: readonly Polygon[];
}

function partSpaces(level: Level, wall: readonly Polygon[]): Parted[] {
  return level.spaces.flatMap((space) => {
    const isCrossed = intersectAll([space.polygon], wall).some((part) => polygonArea(part) > 0.001);
    if (!isCrossed) return [];
    const parts = subtractAll([space.polygon], wall).filter((part) => polygonArea(part) >= LEAST_PART_M2);
    return parts.length === 0 ? [] : [{ space, parts }];
  });
}

function nearestPart(opening: Opening, parts: readonly Space[]): string {
  const at = midpoint(opening.segment);
  return parts.reduce((p, q) => (distanceToOutline(at, q.polygon) < distanceToOutline(at, p.polygon) ? q : p)).id;
}

/** Names of the parts of a room: "201", "201-2", "201-3". */
function partOf(space: Space, polygon: Polygon, id: string, number: number): Space {
  const { capacity: _, ...rest } = space;
  const twin = space.nameEn === undefined ? {} : { nameEn: `${space.nameEn}-${number}` };
  return {
    ...rest,
    ...twin,
    id,
    name: `${space.name}-${number}`,
    polygon,
    origin: { ...space.origin, name: 'derived' },
  };
}

/** A wall that ends inside a room is a screen: told, since most walls are meant to make two rooms. */
function partsNothing(plan: CampusPlan, parted: readonly Parted[]): EditOutcome['problems'] {
  const [first] = parted;
  if (first === undefined || parted.some(({ parts }) => parts.length > 1)) return [];
  const values = { space: labelOf(first.space) };
  const text = `The wall ends inside ${values.space} and makes no second room of it. If it should, take it back and draw it from wall to wall.`;
  return refused(plan, 'edit-wall-parts-nothing', text, values).problems.map((each) => ({
    ...each,
    severity: 'warning' as const,
  }));
}

export function drawWall(plan: CampusPlan, { levelId, points, thicknessM }: EditOf<'drawWall'>): EditOutcome {
  const at = findLevel(plan, levelId);
  if (at === null) return notThere(plan, levelId);
  const { level } = at;
  const isThick = thicknessM >= THICKNESS_M[0] && thicknessM <= THICKNESS_M[1];
  const strips =
    !isThick || points.length > MAX_POINTS
      ? []
      : points.slice(1).flatMap((b, k) => strip(points[k] as Point, b, thicknessM) ?? []);
  const wall = uniteAll(strips);
  const parted = wall.length === 0 ? [] : partSpaces(level, wall);
  if (parted.length === 0) {
    const text = `The wall crosses no room of ${labelOf(level)}, or is thinner or thicker than any wall. Draw it across a room.`;
    return refused(plan, 'edit-wall-crosses-nothing', text, { level: labelOf(level) });
  }
  const ids = newIds(
    plan,
    'room',
    parted.reduce((sum, { parts }) => sum + parts.length - 1, 0),
  );
  const pieces = new Map<string, Space[]>();
  let next = 0;
  for (const { space, parts } of parted) {
    const made = parts.map((polygon, index) =>
      index === 0 ? { ...space, polygon } : partOf(space, polygon, ids[next++] as string, index + 1),
    );
    pieces.set(space.id, made);
  }
  const spaces = level.spaces.flatMap((space) => pieces.get(space.id) ?? [space]);
  const openings = level.openings.map((opening) => ({
    ...opening,
    spaceIds: opening.spaceIds.map((id) => {
      const parts = pieces.get(id);
      return parts === undefined ? id : nearestPart(opening, parts);
    }),
  }));
  const stairs = plan.stairs.map((stair) => {
    const moved = (end: typeof stair.lower, at: Point) => {
      const parts = pieces.get(end.spaceId);
      if (parts === undefined || end.levelId !== levelId) return end;
      const own = parts.reduce((p, q) => (distanceToOutline(at, q.polygon) < distanceToOutline(at, p.polygon) ? q : p));
      return { ...end, spaceId: own.id };
    };
    const [first, last] = [stair.flights[0], stair.flights.at(-1)];
    if (first === undefined || last === undefined) return stair;
    return {
      ...stair,
      lower: moved(stair.lower, midpoint(first.foot)),
      upper: moved(stair.upper, midpoint(last.head)),
    };
  });
  const made = { ...withLevel(plan, levelId, (each) => ({ ...each, spaces, openings })), stairs };
  return changed(
    made,
    [...pieces.values()].flat().map(({ id }) => id),
    partsNothing(plan, parted),
  );
}
