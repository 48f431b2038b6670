/** Everyone in the run as parallel typed arrays, indexed by occupant. */
import { USUAL_STAIR_SHARE } from '../behaviour/usualStairShare.js';
import type { OccupantSpec } from './setup.js';

/** What an occupant is doing, as the step sees it. */
export const MOTION = {
  /** A source has not let them in yet. */
  absent: 0,
  /** In place, not started. */
  seated: 1,
  moving: 2,
  /** At their place at the assembly point. */
  resting: 3,
  /** Counted out, walking on past the exit, still in the way of those behind. */
  leaving: 4,
  gone: 5,
  /** At rest where an order put them; goes on when started again. */
  inPlace: 6,
} as const;

export interface Occupants {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Realised velocity, m/s. */
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  /** Heading, unit vector. */
  readonly ex: Float64Array;
  readonly ey: Float64Array;
  /** Commanded speed, m/s. */
  readonly speed: Float64Array;
  readonly radiusM: Float64Array;
  readonly freeSpeed: Float64Array;
  readonly timeGapFactor: Float64Array;
  readonly stairDown: Float64Array;
  readonly stairUp: Float64Array;
  readonly cell: Int32Array;
  /** Portal, or portalCount + goal, they walk to within the cell; -1 without a way. */
  readonly target: Int32Array;
  /** Field that leads there, as the atlas numbers it; -1 without a way. */
  readonly field: Int32Array;
  /** Cell beyond the portal they walk to; -1 where it is none, or the way ends there. */
  readonly nextCell: Int32Array;
  /** Portal they entered the cell by; -1 where they started. */
  readonly cameBy: Int32Array;
  /** Portal they entered the cell before that by: what counts again for someone jostled back. */
  readonly cameBefore: Int32Array;
  /** Index of the set of goals they may use. */
  readonly goalSet: Int32Array;
  readonly motion: Uint8Array;
  readonly startS: Float64Array;
  readonly bornS: Float64Array;
  /** Own place at the assembly point; NaN without one. */
  readonly placeX: Float64Array;
  readonly placeY: Float64Array;
  /** Distance to the target by its field, m. */
  readonly phi: Float64Array;
  /** How long they have been slower than 0.2 m/s, s. */
  readonly slowS: Float64Array;
  /** Where people walk on once they are past an exit: straight away from it; unit vector. */
  readonly outX: Float64Array;
  readonly outY: Float64Array;
  /** Way still to go past the exit, m. */
  readonly leavingM: Float64Array;
  /** 1 while they walk straight to their own place at the assembly point. */
  readonly walksToPlace: Uint8Array;
  /** Share of their speed they walk at by order: with heads covered, half asleep. */
  readonly pace: Float64Array;
  /** 1 while they rest where they are in nobody's way. */
  readonly standsAside: Uint8Array;
  /** Until then they hesitate, s. */
  readonly hesitatesUntilS: Float64Array;
  /** Portal they pass by while they are in this cell, as long as there is another way; -1 for none. */
  readonly passesBy: Int32Array;
}

/** @param goalSets - index of the goal set of each occupant */
export function createOccupants(specs: readonly OccupantSpec[], goalSets: readonly number[]): Occupants {
  const count = specs.length;
  const numbers = (pick: (spec: OccupantSpec) => number) => Float64Array.from(specs, pick);
  const place = (axis: 0 | 1) => (spec: OccupantSpec) =>
    spec.goal.kind === 'assembly' ? spec.goal.place[axis] : Number.NaN;
  return {
    count,
    x: numbers((spec) => spec.x),
    y: numbers((spec) => spec.y),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
    ex: new Float64Array(count),
    ey: new Float64Array(count),
    speed: new Float64Array(count),
    radiusM: numbers((spec) => spec.radiusM),
    freeSpeed: numbers((spec) => spec.freeSpeedMPerS),
    timeGapFactor: numbers((spec) => spec.timeGapFactor),
    stairDown: numbers((spec) => spec.stairDownFactor ?? USUAL_STAIR_SHARE.down),
    stairUp: numbers((spec) => spec.stairUpFactor ?? USUAL_STAIR_SHARE.up),
    cell: Int32Array.from(specs, (spec) => spec.cell),
    target: new Int32Array(count).fill(-1),
    field: new Int32Array(count).fill(-1),
    nextCell: new Int32Array(count).fill(-1),
    cameBy: new Int32Array(count).fill(-1),
    cameBefore: new Int32Array(count).fill(-1),
    goalSet: Int32Array.from(goalSets),
    motion: Uint8Array.from(specs, (spec) => (spec.bornS === undefined ? MOTION.seated : MOTION.absent)),
    startS: numbers((spec) => spec.startS),
    bornS: numbers((spec) => spec.bornS ?? 0),
    placeX: numbers(place(0)),
    placeY: numbers(place(1)),
    phi: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    slowS: new Float64Array(count),
    outX: new Float64Array(count),
    outY: new Float64Array(count),
    leavingM: new Float64Array(count),
    walksToPlace: new Uint8Array(count),
    pace: new Float64Array(count).fill(1),
    standsAside: new Uint8Array(count),
    hesitatesUntilS: new Float64Array(count),
    passesBy: new Int32Array(count).fill(-1),
  };
}
