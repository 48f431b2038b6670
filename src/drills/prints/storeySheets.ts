/** The landings of one storey that people come down (or up, from below the ground). */
import type { Stair } from '../../floorplans/index.js';
import { midpoint, type Point } from '../../model/index.js';
import type { LandingSheet, NextPlace } from './landingSheet.js';
import { levelIn, passersOf, type Shaft } from './stairPassers.js';
import { entryOf, headingTo, type Turn, turnTo } from './turn.js';

/** One flight as it is walked, between the middles of its ends. */
interface Walked {
  readonly start: Point;
  readonly end: Point;
}

function walked({ flights }: Stair, isDown: boolean): Walked[] {
  return isDown
    ? [...flights].reverse().map(({ foot, head }) => ({ start: midpoint(head), end: midpoint(foot) }))
    : flights.map(({ foot, head }) => ({ start: midpoint(foot), end: midpoint(head) }));
}

/** From the end of a flight to the next, as somebody sees it who comes off the first. */
function turnBetween(before: Walked | undefined, after: Walked | undefined): Turn | null {
  if (before === undefined || after === undefined) return null;
  return turnTo(before.end, headingTo(before.start, before.end), after.start);
}

export function storeySheets(shaft: Shaft, stair: Stair, isDown: boolean): LandingSheet[] {
  const { building, stairId, storeys } = shaft;
  const [fromEnd, toEnd] = isDown ? [stair.upper, stair.lower] : [stair.lower, stair.upper];
  const level = levelIn(shaft, fromEnd.levelId);
  if (level === undefined) return [];
  const flights = walked(stair, isDown);
  const before = storeys.find(({ lower, upper }) => (isDown ? lower : upper).levelId === level.id);
  const { own, passing } = passersOf(shaft, stair, isDown);
  const common = { buildingId: building.id, stairId, climb: isDown ? ('down' as const) : ('up' as const) };
  const between = { lowerId: stair.lower.levelId, upperId: stair.upper.levelId };
  const nextOf = (index: number): NextPlace =>
    index < flights.length - 1 ? { kind: 'between', ...between } : { kind: 'floor', levelId: toEnd.levelId };
  const entry = entryOf(level, fromEnd.spaceId);
  const first = flights[0];
  const floor: LandingSheet = {
    ...common,
    id: `${stair.id} floor`,
    place: { kind: 'floor', levelId: level.id, upperId: level.id },
    turn: entry === null || first === undefined ? null : turnTo(entry.at, entry.heading, first.start),
    next: nextOf(0),
    ownClasses: own,
    passingClasses: [],
  };
  const through: LandingSheet = {
    ...floor,
    id: `${stair.id} through`,
    place: { ...floor.place, kind: 'through' },
    turn: turnBetween(before && walked(before, isDown).at(-1), first),
    ownClasses: [],
    passingClasses: passing,
  };
  const others = flights.slice(1).map(
    (flight, index): LandingSheet => ({
      ...common,
      id: `${stair.id} ${index}`,
      place: { kind: 'between', levelId: between.lowerId, upperId: between.upperId },
      turn: turnBetween(flights[index], flight),
      next: nextOf(index + 1),
      ownClasses: [],
      passingClasses: [...own, ...passing],
    }),
  );
  return [floor, ...(passing.length > 0 ? [through] : []), ...others];
}
