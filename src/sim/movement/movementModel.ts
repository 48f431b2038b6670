/**
 * The operational level: where everyone steps next.
 *
 * A model reads the current generation and writes the next one; it never reads what this step has written,
 * knows no walls by name and draws no random numbers.
 */
import type { Occupants } from '../engine/occupants.js';

/** Guidance of one occupant for this step, filled in before the model runs. */
export interface Guidance {
  /** Unit direction of the field at the occupant; 0, 0 where it gives none. */
  readonly directionX: Float64Array;
  readonly directionY: Float64Array;
  /** Free speed here, on the ground projection: on a flight the stair speed by its slope, m/s. */
  readonly speedLimit: Float64Array;
  /** Factor on the time gap between two people of the same flight; 1 on the level. */
  readonly stairGapFactor: Float64Array;
}

/** What the model writes; indexes as in {@link Occupants}. Only entries of those who move are valid. */
export interface NextGeneration {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly ex: Float64Array;
  readonly ey: Float64Array;
  readonly speed: Float64Array;
}

/** How the model sees its surroundings. */
export interface Surroundings {
  /** Lists the people within reach that a person can meet, in a fixed order; returns how many. */
  collect(i: number, reachM: number, into: Int32Array): number;
  /** Takes out of a wished direction what points into a wall close by; writes into `wish`. */
  turnFromWalls(i: number, wish: { x: number; y: number }): void;
}

export interface MovementModel {
  /** Shown in the run header and the method page. */
  readonly name: string;
  /** Farthest a body interacts by contact, m. */
  step(
    occupants: Occupants,
    movers: readonly number[],
    guidance: Guidance,
    surroundings: Surroundings,
    dtS: number,
    next: NextGeneration,
  ): void;
}
