/** The walking network as people look at it: what is shown where, with which lengths, and the way out of every room. */
import { describe, expect, it } from 'vitest';
import {
  type CampusPlan,
  createPlanContext,
  type EgressOverview,
  egressOverview,
  geodesicLengthM,
  type OverviewNode,
  qingshanCampus,
  shortestRoute,
  waysOut,
} from '../../src/floorplans/index.js';
import { distance, type Point } from '../../src/model/index.js';
import { stackedPlan } from '../support/stackedPlan.js';
import { twoStairPlan } from '../support/twoStairPlan.js';

const overviewOf = (plan: CampusPlan) => egressOverview(createPlanContext(plan));
const nodeOf = ({ nodes }: EgressOverview, partId: string, levelId?: string) =>
  nodes.find(
    (node) => node.partId === partId && (levelId === undefined || node.levelIds.includes(levelId)),
  ) as OverviewNode;
const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, to, index) => sum + distance(points[index] as Point, to), 0);

/** Every node a walk over the links joins with the first of the list. */
function reachable({ nodes, links }: EgressOverview): Set<OverviewNode> {
  const reached = new Set([0]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of links) {
      if (reached.has(from)) reached.add(to);
      if (reached.has(to)) reached.add(from);
    }
    // an end of a stair leads to the other one
    for (const index of reached) {
      const { kind, partId } = nodes[index] as OverviewNode;
      if (kind !== 'stair') continue;
      for (const [other, node] of nodes.entries()) if (node.partId === partId) reached.add(other);
    }
  }
  return new Set([...reached].map((index) => nodes[index] as OverviewNode));
}

describe('egress overview of a small block', () => {
  const overview = overviewOf(stackedPlan(2));

  it('[FP150] has rooms, doors, both ends of the stair and the exit, each on its floor', () => {
    const seen = overview.nodes.map(({ kind, partId, levelIds }) => `${kind} ${partId} ${levelIds.join()}`).sort();
    expect(seen).toEqual([
      'door door-0 L0',
      'door door-1 L1',
      'exit exit L0,',
      'room room-0 L0',
      'room room-1 L1',
      'room stair-0 L0',
      'room stair-1 L1',
      'stair A0 L0',
      'stair A0 L1',
    ]);
  });

  it('[FP151] a stair says where it leads and how long it is along its slope', () => {
    const [foot, head] = [nodeOf(overview, 'A0', 'L0'), nodeOf(overview, 'A0', 'L1')];
    expect(foot.leadsTo).toMatchObject({ levelId: 'L1', isUp: true });
    expect(head.leadsTo).toMatchObject({ levelId: 'L0', isUp: false });
    // two flights of 3 m that rise 1.8 m each
    expect(foot.leadsTo?.lengthM).toBeGreaterThan(2 * Math.hypot(3, 1.8));
    expect(foot.leadsTo?.lengthM).toBeLessThan(2 * Math.hypot(3, 1.8) + 5);
    expect((head.toExitM ?? 0) - (foot.toExitM ?? 0)).toBeCloseTo(foot.leadsTo?.lengthM ?? 0, 6);
  });

  it('[FP152] an exit is no way from the outside, and every room says its shortest walk and way', () => {
    expect(nodeOf(overview, 'exit').toExitM).toBe(0);
    const upper = nodeOf(overview, 'room-1');
    expect(upper.way).toMatchObject({ stairId: 'A0', exitId: 'exit' });
    expect(upper.way?.lines.map(({ levelId }) => levelId)).toEqual(['L1', 'L1', 'L0', 'L0', 'L0', 'L0']);
    expect(upper.way?.lines[0]?.points[0]).toEqual(upper.at);
  });

  it('[FP153] a sealed room and all behind a shut door has no distance and no way', () => {
    const plan = stackedPlan(2);
    const [block] = plan.buildings as [CampusPlan['buildings'][number]];
    const levels = block.levels.map((level) => ({
      ...level,
      openings: level.openings.map((each) => (each.id === 'door-1' ? { ...each, state: 'closed' as const } : each)),
    }));
    const shut = overviewOf({ ...plan, buildings: [{ ...block, levels }] });
    expect(nodeOf(shut, 'room-1')).toMatchObject({ toExitM: null, way: null });
    expect(nodeOf(shut, 'door-1').toExitM).toBeNull();
    expect(nodeOf(shut, 'stair-1').toExitM).toBeGreaterThan(0);
  });
});

describe('egress overview of the demo school', () => {
  const plan = qingshanCampus();
  const context = createPlanContext(plan);
  const overview = egressOverview(context);

  it('[FP152] distances are those of the shortest route in the network', () => {
    const exits = [...new Set(waysOut(context.cells).map(({ portal }) => context.cells.portals[portal]?.id))];
    const rooms = overview.nodes.filter(({ kind }) => kind === 'room').filter((_, index) => index % 17 === 0);
    expect(rooms.length).toBeGreaterThan(5);
    for (const { partId, toExitM } of rooms) {
      const lengths = exits.map(
        (id) => shortestRoute(context.graph, `space:${partId}`, `portal:${id}`)?.lengthM ?? 1e9,
      );
      expect(toExitM, partId).toBeCloseTo(Math.min(...lengths), 6);
    }
  });

  it('[FP155] outdoors the walk to the nearest assembly point is the shortest over the open ground', () => {
    const goals = overview.nodes.filter(({ kind }) => kind === 'assembly').map(({ at }) => at);
    const ground = context.cells.cells.find(({ kind }) => kind === 'ground');
    const outdoors = overview.nodes.filter(({ kind, levelIds }) => kind === 'exit' && levelIds.includes(null));
    expect(outdoors.length).toBeGreaterThan(5);
    for (const { at, toAssemblyM, partId } of outdoors.slice(0, 6)) {
      if (ground === undefined) throw new Error('there is no ground');
      const lengths = goals.map((goal) => geodesicLengthM(ground.polygon, ground.obstacles, at, goal));
      expect(toAssemblyM, partId).toBeCloseTo(Math.min(...lengths), 6);
    }
    expect(overview.nodes.filter(({ kind }) => kind === 'room').every(({ toAssemblyM }) => toAssemblyM === null)).toBe(
      true,
    );
  });

  it('[FP154] links are walks of their length on one floor, and leave out those that pass another place', () => {
    for (const { from, to, lengthM, levelId, points } of overview.links) {
      expect(lengthOf(points)).toBeCloseTo(lengthM, 2);
      expect(points[0]).toEqual(overview.nodes[from]?.at);
      expect(points.at(-1)).toEqual(overview.nodes[to]?.at);
      expect(overview.nodes[from]?.levelIds).toContain(levelId);
      expect(overview.nodes[to]?.levelIds).toContain(levelId);
    }
    const inCorridor = context.graph.portalLinks.length;
    expect(overview.links.length).toBeLessThan(inCorridor / 2);
  });

  it('[FP154] what is left out parts nothing that was joined', () => {
    expect(reachable(overview).size).toBe(overview.nodes.length);
  });

  it('[FP150] assembly points lie on the ground, joined with the ways out', () => {
    const points = overview.nodes.filter(({ kind }) => kind === 'assembly');
    expect(points.map(({ partId }) => partId)).toEqual(plan.assemblyPoints.map(({ id }) => id));
    for (const point of points) {
      expect(point.levelIds).toEqual([null]);
      expect(overview.links.some(({ from, to }) => [overview.nodes[from], overview.nodes[to]].includes(point))).toBe(
        true,
      );
    }
  });
});

describe('egress overview of two stairs', () => {
  it('[FP152] rooms take the nearer stair', () => {
    const { nodes } = overviewOf(twoStairPlan());
    const upper = nodes.filter(({ way }) => way !== null && way.stairId !== null);
    expect(new Set(upper.map(({ way }) => way?.stairId)).size).toBe(2);
  });
});
