/** What the systems of one step share: the plan compiled for walking, the people, and the way events leave. */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Bounds, boundsOf } from '../../model/index.js';
import { type Crowd, createCrowd } from '../movement/crowd.js';
import type { RunEvent } from '../record/runRecord.js';
import { type CellSurface, compileSurface } from '../space/cellSurface.js';
import { type CrowdSorter, createCrowdSorter } from '../space/crowdGrid.js';
import { createFieldAtlas, type FieldAtlas } from '../space/fieldAtlas.js';
import type { GoalDefinition } from '../space/goalDefinition.js';
import { groundOf } from '../space/groundOf.js';
import { portalLines } from '../space/portalLines.js';
import { type Bodies, createBodies } from './bodies.js';
import { type Cohesion, createCohesion } from './cohesion.js';
import { createDoorMeter, type DoorMeter } from './doorMeter.js';
import { createExitChoice, type ExitChoice } from './exitChoice.js';
import { createHazards, type Hazards } from './hazards.js';
import { createOccupants, type Occupants } from './occupants.js';
import { withoutEnds } from './periodic.js';
import { createQueueLengths, type QueueLengths } from './queueLengths.js';
import { createRoutes, type Routes } from './routes.js';
import type { MeasurementLine, PeriodicCell, SimulationSetup } from './setup.js';

/** Slower than this counts as waiting, after the delay; m/s and s. */
export const WAITING_SPEED_MPER_S = 0.2;
export const WAITING_AFTER_S = 2;

/** What people were told when they last decided, by occupant; the rest of it is in the crowd. */
export interface Guidance {
  /** Free speed here, on the ground projection: on a flight the stair speed by its slope, m/s. */
  readonly speedLimit: Float64Array;
}

export interface EngineContext {
  readonly space: WalkableCells;
  readonly goals: readonly GoalDefinition[];
  readonly lines: readonly MeasurementLine[];
  /** x1 y1 x2 y2 of each line, campus m. */
  readonly lineEnds: Float64Array;
  readonly periodic: PeriodicCell | null;
  readonly dtS: number;
  readonly people: Occupants;
  readonly routes: Routes;
  readonly queueLengths: QueueLengths;
  readonly atlas: FieldAtlas;
  /** Where the portals are, see `portalLines`. */
  readonly portalLines: Float64Array;
  readonly guidance: Guidance;
  readonly bodies: Bodies;
  readonly sorter: CrowdSorter;
  readonly crowd: Crowd;
  /** Who waits for whom; null where nobody walks in a group. */
  readonly cohesion: Cohesion | null;
  /** Who decides by weight and by what others do; null where nobody does. */
  readonly exitChoice: ExitChoice | null;
  /** Smoke and gases; null where there are none. */
  readonly hazards: Hazards | null;
  /** Where doors are held to their design capacity. */
  readonly meter: DoorMeter | null;
  /** Around the ground of each goal; null for those that are portals. */
  readonly goalBounds: readonly (Bounds | null)[];
  /** 1 for cells with ground to arrive on. */
  readonly holdsGoal: Uint8Array;
  /** Share of their speed at which people walk in each cell: light, debris. */
  readonly cellPace: Float64Array;
  /** 1 for those who have started and have no way to any goal. */
  readonly hasNoWay: Uint8Array;
  /** Walls and portals of a cell, compiled when first asked for. */
  surface(cell: number): CellSurface;
  readonly events: RunEvent[];
  /** Nobody starts or comes in before this time, s. */
  nextDueS: number;
  /** Steps completed. */
  stepCount: number;
}

export function createContext(setup: SimulationSetup): EngineContext {
  const { cells: space, goals, occupants } = setup;
  const atlas = createFieldAtlas(space, goals);
  let queueLengths: QueueLengths;
  const routes = createRoutes(space, setup.graph, setup, atlas, () => queueLengths);
  const people = createOccupants(occupants, routes.goalSetOf);
  queueLengths = createQueueLengths(people, space.portals.length + goals.length);
  const ground = groundOf(space);
  const { periodic = null } = setup;
  const atSeam = periodic && compileSurface(withoutEnds(space, periodic), periodic.cell);
  const { count } = people;
  // in a periodic cell everyone may have a picture at either end
  const mostBodies = periodic ? 3 * count : count;
  return {
    space,
    goals,
    lines: setup.lines,
    lineEnds: Float64Array.from(setup.lines.flatMap(({ from, to }) => [...from, ...to])),
    periodic,
    dtS: setup.dtS,
    people,
    routes,
    queueLengths,
    atlas,
    portalLines: portalLines(space.portals),
    guidance: { speedLimit: new Float64Array(count) },
    bodies: createBodies(mostBodies),
    sorter: createCrowdSorter(space.cells.length, mostBodies),
    crowd: createCrowd(mostBodies),
    cohesion: createCohesion(setup),
    exitChoice: createExitChoice(setup, routes.weightedOptions),
    hazards: createHazards(setup),
    meter: setup.doorFlow === 'design' ? createDoorMeter(space.portals, setup.dtS) : null,
    goalBounds: goals.map(({ polygon }) => (polygon ? boundsOf(polygon.outer) : null)),
    holdsGoal: Uint8Array.from(space.cells, (_, cell) => (goals.some((goal) => goal.cell === cell) ? 1 : 0)),
    cellPace: new Float64Array(space.cells.length).fill(1),
    hasNoWay: new Uint8Array(count),
    surface: (cell) => (atSeam && cell === periodic.cell ? atSeam : ground.surface(cell)),
    events: [],
    nextDueS: Number.NEGATIVE_INFINITY,
    stepCount: 0,
  };
}
