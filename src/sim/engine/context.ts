/** What the systems of one step share: the plan compiled for walking, the people, and the way events leave. */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Cohesion, createCohesion } from '../behaviour/cohesion.js';
import type { Guidance, NextGeneration } from '../movement/movementModel.js';
import type { RunEvent } from '../record/runRecord.js';
import { type CellSurface, compileSurface } from '../space/cellSurface.js';
import { createFieldAtlas, type FieldAtlas } from '../space/fieldAtlas.js';
import { createOccupants, type Occupants } from './occupants.js';
import { createRoutes, type Routes } from './routes.js';
import type { GoalDefinition, MeasurementLine, SimulationSetup } from './setup.js';

/** Slower than this counts as waiting, after the delay; m/s and s. */
export const WAITING_SPEED_MPER_S = 0.2;
export const WAITING_AFTER_S = 2;

export interface EngineContext {
  readonly space: WalkableCells;
  readonly goals: readonly GoalDefinition[];
  readonly lines: readonly MeasurementLine[];
  readonly dtS: number;
  readonly people: Occupants;
  readonly routes: Routes;
  readonly atlas: FieldAtlas;
  readonly guidance: Guidance;
  readonly next: NextGeneration;
  /** Who waits for whom; null where nobody walks in a group. */
  readonly cohesion: Cohesion | null;
  /** 1 for those who have started and have no way to any goal. */
  readonly hasNoWay: Uint8Array;
  /** Walls and portals of a cell, compiled when first asked for. */
  surface(cell: number): CellSurface;
  readonly events: RunEvent[];
  /** Steps completed. */
  stepCount: number;
}

export function createContext(setup: SimulationSetup): EngineContext {
  const { cells: space, goals, occupants, seed } = setup;
  const atlas = createFieldAtlas(space, goals);
  const routes = createRoutes(space, setup.graph, goals, occupants, atlas, seed);
  const people = createOccupants(occupants, routes.goalSetOf);
  const surfaces: (CellSurface | undefined)[] = space.cells.map(() => undefined);
  const numbers = () => new Float64Array(people.count);
  return {
    space,
    goals,
    lines: setup.lines,
    dtS: setup.dtS,
    people,
    routes,
    atlas,
    guidance: {
      directionX: numbers(),
      directionY: numbers(),
      speedLimit: numbers(),
      stairGapFactor: numbers().fill(1),
    },
    next: { x: numbers(), y: numbers(), ex: numbers(), ey: numbers(), speed: numbers() },
    cohesion: createCohesion(setup),
    hasNoWay: new Uint8Array(people.count),
    surface(cell) {
      let surface = surfaces[cell];
      if (!surface) {
        surface = compileSurface(space, cell);
        surfaces[cell] = surface;
      }
      return surface;
    },
    events: [],
    stepCount: 0,
  };
}
