/** What the rules ask of a plan, looked up once. */
import { midpoint, type Point } from '../../model/index.js';
import type { Building, CampusPlan, Space, SpaceKind } from '../campusPlan.js';
import { createPlanContext, type PlanContext } from '../checks/planContext.js';
import { listOpenings, listSpaces, type OpeningPlace, type SpacePlace } from '../plan/planElements.js';
import type { CodeOptions } from './codeCheck.js';
import { type FloorWays, findFloorWays } from './floorWays.js';

/** Rooms where lessons are held. */
export const TEACHING_KINDS: readonly SpaceKind[] = ['classroom', 'laboratory'];

/** Rooms where people stay, and so have evacuation doors. */
export const OCCUPIED_KINDS: readonly SpaceKind[] = [
  ...TEACHING_KINDS,
  'office',
  'hall',
  'dormitory',
  'canteen',
  'library',
  'gym',
];

/** Spaces that ways of escape lead through. */
export const PASSAGE_KINDS: readonly SpaceKind[] = ['corridor', 'stair', 'hall', 'outdoor'];

export interface CodeFacts {
  readonly context: PlanContext;
  readonly options: CodeOptions;
  readonly spaces: readonly SpacePlace[];
  readonly openings: readonly OpeningPlace[];
  /** Openings by the id of a space they join. */
  readonly openingsOf: ReadonlyMap<string, readonly OpeningPlace[]>;
  readonly spaceOf: ReadonlyMap<string, SpacePlace>;
  readonly ways: FloorWays;
  /** Clear widths of passages already measured, by space id, m. */
  readonly passageWidths: Map<string, number>;
}

export function createCodeFacts(plan: CampusPlan, options: CodeOptions): CodeFacts {
  const context = createPlanContext(plan);
  const spaces = listSpaces(plan);
  const openings = listOpenings(plan);
  const openingsOf = new Map<string, OpeningPlace[]>();
  for (const place of openings) {
    for (const id of place.opening.spaceIds) openingsOf.set(id, [...(openingsOf.get(id) ?? []), place]);
  }
  const spaceOf = new Map(spaces.map((place) => [place.space.id, place]));
  return {
    context,
    options,
    spaces,
    openings,
    openingsOf,
    spaceOf,
    ways: findFloorWays(context),
    passageWidths: new Map(),
  };
}

export function isTeachingBuilding(building: Building): boolean {
  if (building.use !== undefined) return building.use === 'teaching';
  return building.levels.some((level) => level.spaces.some((space) => TEACHING_KINDS.includes(space.kind)));
}

export function spacesOfKind(
  facts: CodeFacts,
  kinds: readonly SpaceKind[],
  isIn = (_: Building) => true,
): SpacePlace[] {
  return facts.spaces.filter(({ space, building }) => kinds.includes(space.kind) && isIn(building));
}

/** The space on the other side of an opening; null outdoors. */
export function spaceBeyond(facts: CodeFacts, { opening }: OpeningPlace, from: Space): Space | null {
  const id = opening.spaceIds.find((each) => each !== from.id);
  return id === undefined ? null : (facts.spaceOf.get(id)?.space ?? null);
}

/** A room's doors onto a passage or outdoors; all of its doors where it has none such. */
export function evacuationDoors(facts: CodeFacts, space: Space): readonly OpeningPlace[] {
  const all = facts.openingsOf.get(space.id) ?? [];
  const onward = all.filter((place) => {
    const beyond = spaceBeyond(facts, place, space);
    return place.opening.kind === 'exit' || (beyond !== null && PASSAGE_KINDS.includes(beyond.kind));
  });
  return onward.length > 0 ? onward : all;
}

/** Exits of a building, in the order of the plan. */
export function exitsOf(facts: CodeFacts, building: Building): readonly OpeningPlace[] {
  return facts.openings.filter((place) => place.building.id === building.id && place.opening.kind === 'exit');
}

/** Sum of the capacities; null where a room for people does not say. */
export function peopleIn(spaces: readonly Space[]): number | null {
  let people = 0;
  for (const space of spaces) {
    if (space.capacity !== undefined) people += space.capacity;
    else if (TEACHING_KINDS.includes(space.kind) || space.kind === 'dormitory') return null;
  }
  return people;
}

/** Storey as people count them: 1 is the ground floor, -1 the first basement. */
export function storeyOf(ordinal: number): number {
  return ordinal >= 0 ? ordinal + 1 : ordinal;
}

export function doorMiddle({ opening }: OpeningPlace): Point {
  return midpoint(opening.segment);
}
