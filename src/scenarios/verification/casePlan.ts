/** The geometry of a case as a campus plan: floors, stairs and nothing else. */
import type { CampusPlan, Level, Opening, Stair } from '../../floorplans/index.js';
import type { Point } from '../../model/index.js';

/** A ring as a case file writes it: pairs of metres. */
export type WrittenRing = readonly (readonly number[])[];

/** A floor: one level with one or several spaces, walls without thickness. */
export interface CaseFloor {
  readonly id: string;
  readonly elevationM: number;
  readonly spaces: readonly { readonly id: string; readonly walkable: WrittenRing }[];
  /** Gaps between two spaces that share an edge. */
  readonly openings?: readonly {
    readonly id: string;
    readonly segment: WrittenRing;
    readonly joins: [string, string];
  }[];
}

export const pointOf = ([x, y]: readonly number[]): Point => [x as number, y as number];
export const ringOf = (ring: WrittenRing): Point[] => ring.map(pointOf);

function lengthOf([a, b]: readonly Point[]): number {
  const dx = (b?.[0] ?? 0) - (a?.[0] ?? 0);
  const dy = (b?.[1] ?? 0) - (a?.[1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

function levelOf({ id, elevationM, spaces, openings = [] }: CaseFloor, ordinal: number): Level {
  return {
    id,
    name: id,
    ordinal,
    elevationM,
    spaces: spaces.map((space) => ({
      id: space.id,
      name: space.id,
      kind: 'other',
      polygon: { outer: ringOf(space.walkable), holes: [] },
    })),
    openings: openings.map(({ id: name, segment, joins }): Opening => {
      const [from, to] = ringOf(segment) as [Point, Point];
      const clearWidthM = lengthOf([from, to]);
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

/** The area behind an exit segment: as wide as the segment, 1 m deep, outside the room. */
export function exitStub(segment: WrittenRing, outwards: readonly [number, number]): Point[] {
  const [a, b] = ringOf(segment) as [Point, Point];
  const behind = ([x, y]: Point): Point => [x + STUB_M * outwards[0], y + STUB_M * outwards[1]];
  return [a, b, behind(b), behind(a)];
}
