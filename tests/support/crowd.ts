import {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  type WalkableCells,
} from '../../src/floorplans/index.js';
import { isInsidePolygon, type Point, randomStream } from '../../src/model/index.js';
import {
  createSimulation,
  type GoalDefinition,
  type OccupantSpec,
  type RunEvent,
  type Simulation,
  type SimulationSetup,
} from '../../src/sim/index.js';

/** People of one room, placed at random without touching; the same for the same seed. */
export function crowdIn(
  space: WalkableCells,
  cellId: string,
  count: number,
  seed: number,
  more: Partial<OccupantSpec> = {},
): OccupantSpec[] {
  const cell = space.cells.findIndex((each) => each.id === cellId);
  const { polygon } = space.cells[cell] as WalkableCells['cells'][number];
  const xs = polygon.outer.map((p) => p[0]);
  const ys = polygon.outer.map((p) => p[1]);
  const draw = randomStream(seed, 'crowd', cellId);
  const placed: Point[] = [];
  while (placed.length < count) {
    const at: Point = [
      Math.min(...xs) + 0.3 + draw.next() * (Math.max(...xs) - Math.min(...xs) - 0.6),
      Math.min(...ys) + 0.3 + draw.next() * (Math.max(...ys) - Math.min(...ys) - 0.6),
    ];
    if (!isInsidePolygon(at, polygon)) continue;
    if (placed.some((other) => (other[0] - at[0]) ** 2 + (other[1] - at[1]) ** 2 < 0.37 ** 2)) continue;
    placed.push(at);
  }
  return placed.map(([x, y], k) => ({
    id: `${cellId}/${k}`,
    group: 0,
    x,
    y,
    cell,
    radiusM: 0.2,
    freeSpeedMPerS: 1.1 + 0.4 * draw.next(),
    timeGapFactor: 1,
    startS: 0,
    goal: { kind: 'nearest' },
    ...more,
  }));
}

/** A plan compiled for a run, with its exits as goals. */
export function compile(
  plan: CampusPlan,
): Pick<SimulationSetup, 'cells' | 'graph'> & { readonly exits: GoalDefinition[] } {
  const { cells } = buildWalkableCells(plan);
  const exits = cells.portals.flatMap((portal, index): GoalDefinition[] =>
    portal.kind === 'exit'
      ? [{ id: portal.id, name: portal.name, nameEn: portal.nameEn, kind: 'portal', portal: index }]
      : [],
  );
  return { cells, graph: buildEgressGraph(cells), exits };
}

/** Steps until nobody can change place or time is up; returns every event. */
export function runUntilSettled(
  simulation: Simulation,
  untilS: number,
  onStep: (simulation: Simulation) => void = () => {},
): RunEvent[] {
  const events: RunEvent[] = [];
  while (!simulation.isSettled && simulation.timeS < untilS) {
    simulation.step();
    events.push(...simulation.drainEvents());
    onStep(simulation);
  }
  simulation.finish();
  events.push(...simulation.drainEvents());
  return events;
}

export { createSimulation };
