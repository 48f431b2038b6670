/** What a simulation is made from, and what it answers. */
import type { EgressGraph, WalkableCells } from '../../floorplans/index.js';
import type { Point } from '../../model/index.js';
import type { HazardSetup } from '../hazards/hazardHistory.js';
import type { MovementModelName } from '../movement/movementModels.js';
import type { Frame, OccupantStateCode, RunEvent } from '../record/runRecord.js';
import type { GoalDefinition } from '../space/goalDefinition.js';
import type { RouteDefinition } from './assignedRoutes.js';
import type { CohesiveGroup } from './cohesion.js';
import type { DoorFlow } from './doorMeter.js';

/** What an occupant may head for; indexes into the goals of the setup. */
export type GoalSpec =
  /** Any goal but a place: the quickest as the person sees it. */
  | { readonly kind: 'nearest' }
  /** The quickest of these, or one drawn by weight. */
  | {
      readonly kind: 'exits';
      readonly goals: readonly number[];
      readonly weights?: readonly number[];
      /** With weights: share of the choice that others in sight decide, 0 to 1; `SOCIAL_INFLUENCE` when absent. */
      readonly socialInfluence?: number;
      /** Without weights: those the person knows; all of them when absent. */
      readonly familiar?: readonly number[];
    }
  /** One's own place at a goal of kind `assembly` or `place`. */
  | { readonly kind: 'assembly'; readonly goal: number; readonly place: Point };

export interface OccupantSpec {
  /** Stable over changes of everyone else. */
  readonly id: string;
  /** Index into the groups of the run. */
  readonly group: number;
  /** Start position, campus m, inside the cell and clear of walls. */
  readonly x: number;
  readonly y: number;
  /** Index of the cell they start in. */
  readonly cell: number;
  /** Body radius used in movement, m; 0.1 to 0.4. */
  readonly radiusM: number;
  /** Unimpeded walking speed on the level, m/s; above 0. */
  readonly freeSpeedMPerS: number;
  /** Share of the free speed kept on stairs, along the slope. Defaults: 0.7 down, 0.6 up. */
  readonly stairDownFactor?: number;
  readonly stairUpFactor?: number;
  /** Factor on the time gap kept to the person ahead; 1 for adults (movement-model table for children). */
  readonly timeGapFactor: number;
  /** When they begin to move, s; `Infinity` until {@link Simulation.startOccupants} says so. */
  readonly startS: number;
  readonly goal: GoalSpec;
  /** Index into the routes of the setup; any way when absent. */
  readonly route?: number;
  /** Dose of asphyxiant gases or heat at which they stop; 1 (half of all people) when absent, 0.3 for pupils. */
  readonly fedLimit?: number;
  /** When a source lets them in, s; present from the start when absent. */
  readonly bornS?: number;
}

export interface MeasurementLine {
  readonly id: string;
  readonly planeId: string;
  readonly from: Point;
  readonly to: Point;
}

/**
 * A cell whose two ends are one place: who leaves it at `toX` comes in at `fromX`, and people see each other across the
 * seam. Everyone in it walks towards +x for ever. A feature of research cases; plans and scenarios have none.
 */
export interface PeriodicCell {
  readonly cell: number;
  /** Both ends, campus m; walls along them are left out. */
  readonly fromX: number;
  readonly toX: number;
}

export interface SimulationSetup {
  readonly cells: WalkableCells;
  readonly graph: EgressGraph;
  readonly occupants: readonly OccupantSpec[];
  readonly goals: readonly GoalDefinition[];
  readonly lines: readonly MeasurementLine[];
  /** Routes people are given; nobody has one when absent. */
  readonly routes?: readonly RouteDefinition[];
  /** Occupants who stay together on the way; nobody belongs to two groups. */
  readonly cohesiveGroups?: readonly CohesiveGroup[];
  /** Smoke and gases over the run. */
  readonly hazards?: HazardSetup;
  readonly periodic?: PeriodicCell;
  /** Whether doors pass what emerges from the movement (default), or no more than they are designed for. */
  readonly doorFlow?: DoorFlow;
  /** The calibrated model when absent. */
  readonly movementModel?: MovementModelName;
  /** Step length, s; 0.01 to 0.1. */
  readonly dtS: number;
  readonly seed: number;
}

export interface OccupantCounts {
  readonly total: number;
  readonly absent: number;
  readonly notStarted: number;
  /** Walking or waiting. */
  readonly moving: number;
  readonly arrived: number;
  /** At rest on an order, to go on with another. */
  readonly inPlace: number;
  readonly out: number;
  /** Of everyone present, those in a building (any cell but the ground). */
  readonly insideBuildings: number;
}

export interface Simulation {
  /** Advances by one step of dtS. */
  step(): void;
  readonly stepCount: number;
  /** stepCount × dtS. */
  readonly timeS: number;
  /** Sum over steps of people in motion or queueing. */
  readonly agentSteps: number;
  /** Events since the last call, in order. */
  drainEvents(): RunEvent[];
  /** A sample of everyone now. */
  frame(): Frame;
  counts(): OccupantCounts;
  /** Tells people to begin moving at a time, s; times already past mean now. Those who have started are left alone. */
  startOccupants(occupants: Iterable<number>, atS: number): void;
  /**
   * People stop where they are and rest until they are started again: those present who are neither out nor at the
   * assembly point. Others see them as people who stand.
   */
  takeCover(occupants: Iterable<number>): void;
  /**
   * Gives people another goal of the setup. Those on the way turn to it at once; those at rest, at the assembly point
   * too, go when they are started. Those who are out stay out. A route no longer holds for people who are sent.
   */
  sendOccupants(occupants: Iterable<number>, goal: GoalSpec): void;
  /** From now on a person walks at this share of their speed; above 0, 2 at most. */
  setPace(occupants: Iterable<number>, share: number): void;
  /** From now on everyone in a cell walks at this share of their speed, as in bad light or over debris; above 0, 2 at most. */
  setCellPace(cell: number, share: number): void;
  /** People all but stand until a time, s, as who does not know where to go or who goes first. */
  hesitate(occupants: Iterable<number>, untilS: number): void;
  /**
   * While people are in the cell they are in, they do not take the way through a portal, as long as there is another;
   * those on the way leave their route for it.
   */
  passBy(occupants: Iterable<number>, portal: number): void;
  /** Whether someone goes by a route of their own: not once they have given it up, or were sent elsewhere. */
  hasRoute(occupant: number): boolean;
  /** Portal by which someone means to leave the cell they are in; -1 for none, and for those not on the way. */
  headingFor(occupant: number): number;
  /** Way someone on the way still has to their goal, m; a metre of stairs counts 1.6. Infinite without a way, 0 at rest. */
  wayLeftM(occupant: number): number;
  setPortalState(portal: number, state: 'open' | 'closed' | 'oneWay'): void;
  portalState(portal: number): 'open' | 'closed' | 'oneWay';
  /** Where someone is now; the cell is -1 for those absent or out. */
  whereIs(occupant: number): { readonly cell: number; readonly x: number; readonly y: number };
  /** What someone does now, as in a frame. */
  stateOf(occupant: number): OccupantStateCode;
  /** Dose of every occupant so far (see `fractionalDose`); null in a run without hazards. */
  readonly doses: Float64Array | null;
  /** Whether anyone can still change place: false when all are out, arrived or without any way. */
  readonly isSettled: boolean;
  /**
   * Ends the run: names everyone who is neither out nor arrived as stuck, with place and reason.
   *
   * @param restIsDone - whether those who rest where they were told to be have done what the drill asked of them
   * @param asleep - people whom nothing has woken: who of them has not started is named as not woken
   */
  finish(restIsDone?: boolean, asleep?: ReadonlySet<number>): void;
}
