/** The geometry of a case as a campus plan: floors, stairs and nothing else. */
import type { CampusPlan, Level, Opening, SpaceKind, Stair } from '../../floorplans/index.js';
import { distance, isInsideRing, midpoint, type Point } from '../../model/index.js';

/** A ring as a case file writes it: pairs of metres. */
export type WrittenRing = readonly (readonly number[])[];

/** A floor: one level with one or several spaces, walls without thickness. */
export interface CaseFloor {
  readonly id: string;
  readonly elevationM: number;
  readonly spaces: readonly { readonly id: string; readonly kind?: SpaceKind; readonly walkable: WrittenRing }[];
  /** Gaps between two spaces that share an edge. */
  readonly openings?: readonly {
    readonly id: string;
    readonly segment: WrittenRing;
    readonly joins: [string, string];
  }[];
}

export const pointOf = ([x, y]: readonly number[]): Point => [x as number, y as number];
export const ringOf = (ring: WrittenRing): Point[] => ring.map(pointOf);

function levelOf({ id, elevationM, spaces, openings = [] }: CaseFloor, ordinal: number): Level {
  return {
    id,
    name: id,
    ordinal,
    elevationM,
    spaces: spaces.map((space) => ({
      id: space.id,
      name: space.id,
      kind: space.kind ?? 'other',
      polygon: { outer: ringOf(space.walkable), holes: [] },
    })),
    openings: openings.map(({ id: name, segment, joins }): Opening => {
      const [from, to] = ringOf(segment) as [Point, Point];
      const clearWidthM = distance(from, to);
      return { id: name, name, kind: 'opening', segment: [from, to], clearWidthM, spaceIds: joins };
    }),
    obstacles: [],
  };
}

/** @param floors - from the lowest to the highest */
export function casePlan(name: string, floors: readonly CaseFloor[], stairs: readonly Stair[] = []): CampusPlan {
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name,
    buildings: [{ id: 'building', name, levels: floors.map(levelOf) }],
    stairs,
    assemblyPoints: [],
    posts: [],
  };
}

/** The plan of a case with one floor and one space. */
export function oneFloorPlan(name: string, walkable: WrittenRing): CampusPlan {
  return casePlan(name, [{ id: 'F0', elevationM: 0, spaces: [{ id: 'floor', walkable }] }]);
}

/** How deep the stub behind an exit is, m (convention `exits`). */
const STUB_M = 1;
/** How far off the wall it is asked which side is inside, m. */
const ASIDE_M = 0.05;

/** An exit as a scenario has it: the area behind the segment, as wide as the segment, 1 m deep, outside the room. */
export function exitOf(id: string, segment: WrittenRing, walkable: WrittenRing, level = 'F0') {
  const [a, b] = ringOf(segment) as [Point, Point];
  const lengthM = distance(a, b);
  const normal: Point = [(b[1] - a[1]) / lengthM, (a[0] - b[0]) / lengthM];
  const [mx, my] = midpoint([a, b]);
  const isInside = isInsideRing([mx + ASIDE_M * normal[0], my + ASIDE_M * normal[1]], ringOf(walkable));
  const deep = isInside ? -STUB_M : STUB_M;
  const behind = ([x, y]: Point): Point => [x + deep * normal[0], y + deep * normal[1]];
  return { id, level, area: [a, b, behind(b), behind(a)] };
}

/** A measurement line as a scenario has it. */
export function lineOf(id: string, segment: WrittenRing, level = 'F0') {
  const [from, to] = ringOf(segment);
  return { id, level, from, to };
}
