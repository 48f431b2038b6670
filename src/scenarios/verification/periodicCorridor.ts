/**
 * A corridor whose ends are joined: who leaves at one end comes in at the other.
 *
 * A feature of the suite, not of plans or scenarios (convention `periodic`). The walls at both ends are opened and
 * everybody walks in +x for ever.
 */
import { buildEgressGraph } from '../../floorplans/index.js';
import { createSimulation, type Frame, type PeriodicCell, type SimulationSetup } from '../../sim/index.js';
import { exitOf, oneFloorPlan, type WrittenRing } from './casePlan.js';
import { compileCase } from './compileCase.js';

export interface PeriodicRun {
  readonly walkable: WrittenRing;
  readonly lengthM: number;
  readonly count: number;
  readonly freeSpeedMPerS: unknown;
  readonly seed: number;
  readonly untilS: number;
  readonly everyS: number;
  readonly onFrame: (frame: Frame) => void;
}

/** Centres start this far from the walls and from the seam, so that nobody overlaps across it, m: one radius. */
const RADIUS_M = 0.2;

function openEnds(walkable: WrittenRing): { ends: WrittenRing[]; within: WrittenRing } {
  const xs = walkable.map(([x]) => x as number);
  const ys = walkable.map(([, y]) => y as number);
  const [fromX, toX, fromY, toY] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const end = (x: number): WrittenRing => [
    [x, fromY],
    [x, toY],
  ];
  const [left, right, low, high] = [fromX + RADIUS_M, toX - RADIUS_M, fromY + RADIUS_M, toY - RADIUS_M];
  const within = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  return { ends: [end(fromX), end(toX)], within };
}

function compilePeriodic({ walkable, lengthM, count, freeSpeedMPerS, seed }: PeriodicRun): SimulationSetup {
  const { ends, within } = openEnds(walkable);
  const scenario = {
    occupants: [{ id: 'corridor', level: 'F0', area: within, count, freeSpeedMPerS }],
    exits: ends.map((segment, k) => exitOf(`end ${k}`, segment, walkable)),
  };
  const { setup } = compileCase(oneFloorPlan('corridor', walkable), scenario, seed);
  const cells = { cells: setup.cells.cells.map((cell) => ({ ...cell, portals: [] })), portals: [] };
  const periodic: PeriodicCell = { cell: 0, fromX: 0, toX: lengthM };
  const occupants = setup.occupants.map((spec) => ({ ...spec, goal: { kind: 'nearest' } as const }));
  return { ...setup, cells, graph: buildEgressGraph(cells), goals: [], occupants, periodic };
}

/** Runs for a fixed time and hands over frames; the start is not among them. */
export function runPeriodicCorridor(run: PeriodicRun): void {
  const setup = compilePeriodic(run);
  const simulation = createSimulation(setup);
  const frameSteps = Math.round(run.everyS / setup.dtS);
  const steps = Math.round(run.untilS / setup.dtS);
  while (simulation.stepCount < steps) {
    simulation.step();
    simulation.drainEvents();
    if (simulation.stepCount % frameSteps === 0) run.onFrame(simulation.frame());
  }
}

/** Way forward from one place to another along the joined corridor, 0 to below its length, m. */
export function wayRound(fromM: number, toM: number, lengthM: number): number {
  const way = (toM - fromM) % lengthM;
  return way < 0 ? way + lengthM : way;
}

/** Shortest displacement along the joined corridor, forwards or back, m. */
export function displacement(fromM: number, toM: number, lengthM: number): number {
  const way = wayRound(fromM, toM, lengthM);
  return way > lengthM / 2 ? way - lengthM : way;
}
