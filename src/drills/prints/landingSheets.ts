/**
 * Arrows for the landings of every staircase: which way on, who comes by, what comes next.
 *
 * Turns are told as somebody sees them who leaves: at a door of the staircase, on a landing, at the foot.
 */
import { type Building, type CampusPlan, groundLevel, type Level, type Stair } from '../../floorplans/index.js';
import { distance, midpoint, type Point } from '../../model/index.js';
import { stairsOfShaft } from '../../scenarios/index.js';
import { compareNames } from './compareNames.js';
import type { RouteSheet } from './routeSheets.js';
import { entryOf, type Turn, turnTo } from './turn.js';

/** What the way leads to next. */
export type NextPlace =
  | { readonly kind: 'floor'; readonly levelId: string }
  | { readonly kind: 'between'; readonly lowerId: string; readonly upperId: string }
  | { readonly kind: 'exit'; readonly exitId: string };
export interface LandingSheet {
  /** Unique within the print. */
  readonly id: string;
  readonly buildingId: string;
  /** First storey of the staircase. */
  readonly stairId: string;
  /** A floor of the staircase, the landing between two, or its foot on the ground. */
  readonly place: { readonly kind: 'floor' | 'between' | 'foot'; readonly levelId: string; readonly upperId: string };
  readonly climb: 'down' | 'up' | 'level';
  readonly turn: Turn;
  readonly next: NextPlace;
  /** Whose first route begins on this floor and goes by here; in the order of the sheets of their rooms. */
  readonly ownClasses: readonly string[];
  /** Who comes by from other floors. */
  readonly passingClasses: readonly string[];
}

const difference = (to: Point, from: Point): Point => [to[0] - from[0], to[1] - from[1]];

interface Passers {
  readonly own: readonly string[];
  readonly passing: readonly string[];
}

interface Shaft {
  readonly plan: CampusPlan;
  readonly building: Building;
  readonly stairId: string;
  /** From the lowest storey to the highest. */
  readonly storeys: readonly Stair[];
  readonly ground: Level;
  readonly sheets: readonly RouteSheet[];
}

const levelIn = ({ building }: Shaft, id: string) => building.levels.find((level) => level.id === id);

function passersAt(shaft: Shaft, level: Level): Passers {
  const using = shaft.sheets.filter(({ first }) => first?.stairId === shaft.stairId);
  const isBeyond = ({ levelId }: RouteSheet) => {
    const ordinal = levelIn(shaft, levelId)?.ordinal ?? level.ordinal;
    return level.ordinal >= shaft.ground.ordinal ? ordinal > level.ordinal : ordinal < level.ordinal;
  };
  const classesOf = (list: readonly RouteSheet[]) => list.flatMap(({ classes }) => classes.map((each) => each.classId));
  return {
    own: classesOf(using.filter(({ levelId }) => levelId === level.id)),
    passing: classesOf(using.filter(isBeyond)),
  };
}

/** The landings of one storey that people come down (or up, from below the ground). */
function landingsOf(shaft: Shaft, stair: Stair, isDown: boolean): LandingSheet[] {
  const { building, stairId } = shaft;
  const [fromEnd, toEnd] = isDown ? [stair.upper, stair.lower] : [stair.lower, stair.upper];
  const level = levelIn(shaft, fromEnd.levelId);
  if (level === undefined) return [];
  const flights = isDown ? [...stair.flights].reverse() : stair.flights;
  const startOf = ({ foot, head }: Stair['flights'][number]) => midpoint(isDown ? head : foot);
  const endOf = ({ foot, head }: Stair['flights'][number]) => midpoint(isDown ? foot : head);
  const between = { lowerId: stair.lower.levelId, upperId: stair.upper.levelId };
  const { own, passing } = passersAt(shaft, level);
  const common = { buildingId: building.id, stairId, climb: isDown ? ('down' as const) : ('up' as const) };
  const entry = entryOf(level, fromEnd.spaceId);
  const first = flights[0] as Stair['flights'][number];
  const onwards: NextPlace = { kind: 'floor', levelId: toEnd.levelId };
  const nextOf = (index: number): NextPlace => (index < flights.length - 1 ? { kind: 'between', ...between } : onwards);
  const floor: LandingSheet = {
    ...common,
    id: `${stair.id} floor`,
    place: { kind: 'floor', levelId: level.id, upperId: level.id },
    turn: entry === null ? 'ahead' : turnTo(entry.at, entry.heading, startOf(first)),
    next: nextOf(0),
    ownClasses: own,
    passingClasses: passing,
  };
  const others = flights.slice(1).map((flight, index): LandingSheet => {
    const before = flights[index] as Stair['flights'][number];
    const at = endOf(before);
    return {
      ...common,
      id: `${stair.id} ${index}`,
      place: { kind: 'between', levelId: between.lowerId, upperId: between.upperId },
      turn: turnTo(at, difference(at, startOf(before)), startOf(flight)),
      next: nextOf(index + 1),
      ownClasses: [],
      passingClasses: [...own, ...passing],
    };
  });
  return [floor, ...others];
}

/** How far beyond the foot the way shows where it leads: past the door of the staircase, m. */
const LOOK_AHEAD_M = 5;

/** At the foot of the stairs, towards the exit that most pupils of the staircase are meant to take. */
function footOf(shaft: Shaft, stair: Stair | undefined): LandingSheet[] {
  const { ground, building, stairId, sheets } = shaft;
  const { passing } = passersAt(shaft, ground);
  const using = sheets.filter(({ first, classes }) => first?.stairId === stairId && classes.length > 0);
  const counts = new Map<string, number>();
  for (const { first, classes } of using) {
    if (first !== null) counts.set(first.exitId, (counts.get(first.exitId) ?? 0) + classes.length);
  }
  const exitId = [...counts].sort((p, q) => q[1] - p[1])[0]?.[0];
  if (stair === undefined || exitId === undefined) return [];
  const lowest = stair.flights[0] as Stair['flights'][number];
  const [foot, head] = [midpoint(lowest.foot), midpoint(lowest.head)];
  const way = using.find(({ first }) => first?.exitId === exitId)?.first;
  const points = (way?.lines ?? []).filter(({ levelId }) => levelId === ground.id).flatMap((line) => line.points);
  const at = points.findIndex((point) => distance(point, foot) < 0.05);
  const after = at < 0 ? [] : points.slice(at + 1);
  const beyond = after.find((point) => distance(point, foot) >= LOOK_AHEAD_M) ?? after.at(-1);
  return [
    {
      id: `${stair.id} foot`,
      buildingId: building.id,
      stairId,
      place: { kind: 'foot', levelId: ground.id, upperId: ground.id },
      climb: 'level',
      turn: beyond === undefined ? 'ahead' : turnTo(foot, difference(foot, head), beyond),
      next: { kind: 'exit', exitId },
      ownClasses: [],
      passingClasses: passing,
    },
  ];
}

function sheetsOfShaft(shaft: Shaft): LandingSheet[] {
  const { storeys, ground } = shaft;
  const ordinalOf = (levelId: string) => levelIn(shaft, levelId)?.ordinal ?? 0;
  const above = storeys.filter(({ lower }) => ordinalOf(lower.levelId) >= ground.ordinal);
  const below = storeys.filter(({ upper }) => ordinalOf(upper.levelId) <= ground.ordinal);
  const foot = footOf(
    shaft,
    above.find(({ lower }) => lower.levelId === ground.id),
  );
  return [
    ...[...above].reverse().flatMap((stair) => landingsOf(shaft, stair, true)),
    ...foot,
    ...[...below].reverse().flatMap((stair) => landingsOf(shaft, stair, false).reverse()),
  ];
}

/**
 * Building by building, staircase by staircase; down the first, up the second and so on, so that whoever hangs them walks
 * no stairs twice.
 *
 * @param sheets - of the rooms: their first routes say who comes by
 */
export function landingSheets(plan: CampusPlan, sheets: readonly RouteSheet[]): LandingSheet[] {
  return plan.buildings.flatMap((building) => {
    const ground = groundLevel(building);
    if (ground === null) return [];
    const own = plan.stairs.filter(({ lower }) => building.levels.some(({ id }) => id === lower.levelId));
    const ids = [...new Set(own.map(({ id }) => stairsOfShaft(plan, id)[0]?.id ?? id))];
    const nameOf = (id: string) => own.find((stair) => stair.id === id)?.name ?? id;
    const ordinal = (id: string) => building.levels.find((level) => level.id === id)?.ordinal ?? 0;
    return ids
      .sort((p, q) => compareNames(nameOf(p), nameOf(q)))
      .flatMap((stairId, index) => {
        const storeys = [...stairsOfShaft(plan, stairId)].sort(
          (p, q) => ordinal(p.lower.levelId) - ordinal(q.lower.levelId),
        );
        const own = sheetsOfShaft({ plan, building, stairId, storeys, ground, sheets });
        return index % 2 === 0 ? own : own.reverse();
      });
  });
}
