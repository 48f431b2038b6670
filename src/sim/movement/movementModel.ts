/**
 * The operational level: where everyone steps next.
 *
 * People decide on occasions ten times a second and move in between, whatever the step. On every second occasion all of
 * them do; on those between, a model may let people keep to what they decided. A model reads the current generation of a
 * crowd and writes the next one; it never reads what it has just written, knows no walls by name and draws no random
 * numbers.
 */
import type { CrowdGrid } from '../space/crowdGrid.js';
import type { Crowd } from './crowd.js';
import type { WayThrough } from './rightOfWay.js';
import type { Views } from './views.js';
import type { MutablePoint } from './wallContact.js';

/** What a model may ask about the place a body stands in. */
export interface Surroundings {
  readonly views: Views;
  readonly wayThrough: WayThrough;
  /** Takes out of a wished direction what points into a wall close by; writes into `wish`. */
  turnFromWalls(slot: number, wish: MutablePoint): void;
}

export interface MovementModel {
  /**
   * Everyone who decides on this occasion chooses heading and speed anew.
   *
   * @param intervalS - until the next occasion
   * @param isForAll - whether everyone decides; then the model may have people keep on over the next occasion
   *
   * Reads the crowd as it is, and changes `ex`, `ey` and `speed` only once all have decided.
   */
  decide(crowd: Crowd, grid: CrowdGrid, surroundings: Surroundings, intervalS: number, isForAll: boolean): void;
  /** One step along the headings, bodies kept apart: writes `nextX` and `nextY` of everyone who moves. */
  move(crowd: Crowd, dtS: number): void;
}
