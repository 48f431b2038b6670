import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  geodesicLengthM,
  shortestRoute,
  sweepCrossings,
  sweepOutwards,
} from '../../src/floorplans/index.js';
import { distance, type Point, type Polygon } from '../../src/model/index.js';
import { planFromText, rectangle } from '../support/planFromText.js';
import { stackedPlan } from '../support/stackedPlan.js';

function graphOf(plan: CampusPlan) {
  return buildEgressGraph(buildWalkableCells(plan).cells);
}

const FOUR_ROOMS = `
  ##################
  #aaaaa#bbbbb#ccccc#
  #aaaaa+bbbbb+ccccc#
  #aaaaa#bbbbb#ccccc#
  ###+#####C#####+###
  #ddddddddddddddddd#
  #ddddddddddddddddd#
  ########E##########`;

describe('geodesic length', () => {
  const elbow: Polygon = {
    outer: [
      [0, 0],
      [4, 0],
      [4, 1],
      [1, 1],
      [1, 4],
      [0, 4],
    ],
    holes: [],
  };

  it('[FP10] a walk round a corner bends at the corner', () => {
    const lengthM = geodesicLengthM(elbow, [], [3.5, 0.5], [0.5, 3.5]);
    expect(lengthM).toBeCloseTo(2 * Math.sqrt(2.5 * 2.5 + 0.5 * 0.5), 9);
  });

  it('[FP10] a walk in sight is straight, along a wall or not', () => {
    expect(geodesicLengthM(elbow, [], [0, 0], [4, 0])).toBe(4);
    expect(geodesicLengthM(elbow, [], [0, 4], [0, 0])).toBe(4);
    expect(geodesicLengthM(elbow, [], [0.5, 0.5], [1, 1])).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  it('[FP10] holes and fixed obstacles are walked round', () => {
    const hall: Polygon = { outer: rectangle(0, 0, 10, 4).outer, holes: [[...rectangle(4, 1, 2, 2).outer].reverse()] };
    const round = Math.sqrt(9 + 1) * 2 + 2;
    expect(geodesicLengthM(hall, [], [1, 2], [9, 2])).toBeCloseTo(round, 9);
    expect(geodesicLengthM(rectangle(0, 0, 10, 4), [rectangle(4, 1, 2, 2)], [1, 2], [9, 2])).toBeCloseTo(round, 9);
    // an obstacle that shuts the way on one side leaves the other
    expect(geodesicLengthM(rectangle(0, 0, 10, 4), [rectangle(4, 1, 2, 4)], [1, 2], [9, 2])).toBeCloseTo(round, 9);
  });

  it('[FP10] nothing is reached through a wall', () => {
    expect(geodesicLengthM(rectangle(0, 0, 10, 4), [rectangle(4, -1, 2, 6)], [1, 2], [9, 2])).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('[FP10] walks are never shorter than the straight line, and obey the triangle inequality', () => {
    const hall: Polygon = { outer: rectangle(0, 0, 12, 8).outer, holes: [] };
    const blocks = [rectangle(2, 2, 2, 4), rectangle(6, 0, 1, 5), rectangle(9, 3, 1, 5)];
    const at = fc
      .tuple(fc.integer({ min: 1, max: 119 }), fc.integer({ min: 1, max: 79 }))
      .map(([x, y]): Point => [x / 10, y / 10]);
    const isFree = ([x, y]: Point) =>
      !blocks.some(
        (block) =>
          x >= (block.outer[0]?.[0] ?? 0) &&
          x <= (block.outer[2]?.[0] ?? 0) &&
          y >= (block.outer[0]?.[1] ?? 0) &&
          y <= (block.outer[2]?.[1] ?? 0),
      );
    fc.assert(
      fc.property(at.filter(isFree), at.filter(isFree), at.filter(isFree), (a, b, c) => {
        const ab = geodesicLengthM(hall, blocks, a, b);
        expect(ab).toBeGreaterThanOrEqual(distance(a, b) - 1e-9);
        expect(geodesicLengthM(hall, blocks, b, a)).toBeCloseTo(ab, 9);
        expect(geodesicLengthM(hall, blocks, a, c) + geodesicLengthM(hall, blocks, c, b)).toBeGreaterThanOrEqual(
          ab - 1e-9,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('geodesic length at an angle', () => {
  // 5-12-13 and 3-4-5 triangles give turns that are not whole on the grid
  const TURNS = [
    [12 / 13, 5 / 13],
    [0.6, 0.8],
    [-0.8, 0.6],
    [0.9999995, 0.001],
  ] as const;

  it('[FP10] a turned floor has the same walks, with people standing at its walls', () => {
    const comb: Point[] = [
      [0, 0],
      [60, 0],
      [60, 4],
      [40, 4],
      [40, 24],
      [36, 24],
      [36, 4],
      [20, 4],
      [20, 24],
      [16, 24],
      [16, 4],
      [0, 4],
    ];
    const atWalls: Point[] = [
      [0, 2],
      [8, 0],
      [8, 4],
      [18, 24],
      [16, 14],
      [20, 9],
      [38, 24],
      [36, 14],
      [40, 20],
      [60, 2],
      [50, 4],
      [30, 0],
    ];
    for (const [c, s] of TURNS) {
      const turned = ([x, y]: Point): Point => [c * x - s * y + 100, s * x + c * y - 50];
      const onGrid = (point: Point): Point => {
        const [x, y] = turned(point);
        return [Math.round(x * 10_000) / 10_000, Math.round(y * 10_000) / 10_000];
      };
      for (const p of atWalls) {
        for (const q of atWalls) {
          const straight = geodesicLengthM({ outer: comb, holes: [] }, [], p, q);
          const slanted = geodesicLengthM({ outer: comb.map(onGrid), holes: [] }, [], onGrid(p), onGrid(q));
          expect(Math.abs(slanted - straight), `${p} to ${q}`).toBeLessThan(0.002);
        }
      }
    }
  });
});

describe('egress graph', () => {
  it('[FP11] every two portals of a cell are linked by the walk between them, in a fixed order', () => {
    const graph = graphOf(planFromText(FOUR_ROOMS));
    const keys = graph.portalLinks.map((link) => [link.cell, link.from, link.to]);
    expect(keys).toEqual(
      [...keys].sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0) || (p[1] ?? 0) - (q[1] ?? 0) || (p[2] ?? 0) - (q[2] ?? 0)),
    );
    expect(graph.portalLinks.every((link) => link.from < link.to && link.lengthM > 0)).toBe(true);
    expect(graph.graph.hasNode('portal:e1')).toBeTruthy();
    expect(graph.graph.getNode('space:a')?.data.kind).toBe('space');
  });

  it('[FP12] lengths on a flight follow the slope', () => {
    const graph = graphOf(stackedPlan(2));
    const flight = graph.cells.cells.findIndex((cell) => cell.id === 'A0/flight-0');
    const link = graph.portalLinks.find((each) => each.cell === flight);
    expect(link?.lengthM).toBeCloseTo(Math.sqrt(3 * 3 + 1.8 * 1.8), 9);
  });
});

describe('sweep outwards', () => {
  const indexOf = (graph: ReturnType<typeof graphOf>, id: string) =>
    graph.cells.portals.findIndex((each) => each.id === id);

  it('[FP13] gives every portal the cost to the nearest goal, and nothing through closed doors', () => {
    const graph = graphOf(planFromText(FOUR_ROOMS));
    const exit = indexOf(graph, 'e1');
    const costs = sweepOutwards(graph, [{ portal: exit, cost: 2 }]);
    expect(costs[exit]).toBe(2);
    const closed = graph.cells.portals.findIndex((portal) => portal.state === 'closed');
    expect(costs[closed]).toBe(Number.POSITIVE_INFINITY);
    const route = shortestRoute(graph, 'portal:d1', 'portal:e1');
    expect(costs[indexOf(graph, 'd1')]).toBeCloseTo((route?.lengthM ?? 0) + 2, 9);
  });

  it('[FP13] a one-way door is passed from its first space to its second only', () => {
    const plan = planFromText('#######\n#aa+bbE\n#Eaabb#\n#######'.replace('Eaabb', 'aa#bb'));
    const level = plan.buildings[0]?.levels[0];
    if (!level) throw new Error('no level');
    for (const [spaceIds, isOut] of [
      [['a', 'b'], true],
      [['b', 'a'], false],
    ] as const) {
      const openings = level.openings.map((each) =>
        each.id === 'd1' ? { ...each, spaceIds, state: 'oneWay' as const } : each,
      );
      const graph = graphOf({ ...plan, buildings: [{ id: 'b', name: '', levels: [{ ...level, openings }] }] });
      const exit = indexOf(graph, 'e1');
      const crossings = sweepCrossings(graph, [{ portal: exit, cost: 0 }]);
      const door = indexOf(graph, 'd1');
      const roomA = graph.cells.cells.findIndex((cell) => cell.id === 'a');
      const outOfA = graph.cells.portals[door]?.a === roomA ? 2 * door : 2 * door + 1;
      expect(crossings[outOfA] !== Number.POSITIVE_INFINITY).toBe(isOut);
      expect(shortestRoute(graph, 'space:a', 'portal:e1') !== null).toBe(isOut);
    }
  });

  it('[FP13] what the caller shuts is shut, and the cost of a metre is the caller’s', () => {
    const graph = graphOf(planFromText(FOUR_ROOMS));
    const exit = indexOf(graph, 'e1');
    const door = indexOf(graph, 'd1');
    const plain = sweepOutwards(graph, [{ portal: exit, cost: 0 }]);
    const double = sweepOutwards(graph, [{ portal: exit, cost: 0 }], { costPerM: () => 2 });
    expect(double[door]).toBeCloseTo(2 * (plain[door] ?? 0), 9);
    const shut = sweepOutwards(graph, [{ portal: exit, cost: 0 }], { isPassable: (portal) => portal !== door });
    expect(shut[door]).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('shortest route', () => {
  it('[FP14] a sealed room has no route', () => {
    const graph = graphOf(planFromText('#######\n#aaCbbE\n#aa#bb#\n#######'));
    expect(shortestRoute(graph, 'space:a', 'portal:e1')).toBeNull();
    expect(shortestRoute(graph, 'space:b', 'portal:e1')?.nodeIds).toEqual(['space:b', 'portal:e1']);
    expect(shortestRoute(graph, 'space:nowhere', 'portal:e1')).toBeNull();
  });

  it('[FP14] a blocked door is not passed, and the next best way is given', () => {
    const graph = graphOf(planFromText(FOUR_ROOMS));
    const direct = shortestRoute(graph, 'space:a', 'portal:e1');
    const round = shortestRoute(graph, 'space:a', 'portal:e1', (portal) => graph.cells.portals[portal]?.id === 'd3');
    expect(direct?.nodeIds).toEqual(['space:a', 'portal:d3', 'portal:e1']);
    expect(round?.nodeIds).toEqual(['space:a', 'portal:d1', 'portal:d2', 'portal:d5', 'portal:e1']);
    expect(round?.lengthM ?? 0).toBeGreaterThan(direct?.lengthM ?? 0);
  });

  it('[FP14] routes lead down the stairs and out, start first', () => {
    const graph = graphOf(stackedPlan(3));
    expect(shortestRoute(graph, 'space:room-2', 'portal:exit')?.nodeIds).toEqual([
      'space:room-2',
      'portal:door-2',
      'portal:A1/head',
      'portal:A1/join-0b',
      'portal:A1/join-0a',
      'portal:A1/foot',
      'portal:A0/head',
      'portal:A0/join-0b',
      'portal:A0/join-0a',
      'portal:A0/foot',
      'portal:exit',
    ]);
  });

  it('[FP14] agrees with the sweep on any plan of rooms', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (walls) => {
        const graph = graphOf(planFromText(gridOfRooms(walls)));
        const exit = graph.cells.portals.findIndex((portal) => portal.kind === 'exit');
        const costs = sweepOutwards(graph, [{ portal: exit, cost: 0 }]);
        graph.cells.portals.forEach((portal, index) => {
          if (index === exit) return;
          const route = shortestRoute(graph, `portal:${portal.id}`, 'portal:e1');
          if (route) expect(costs[index]).toBeCloseTo(route.lengthM, 6);
          else expect(costs[index]).toBe(Number.POSITIVE_INFINITY);
        });
      }),
      { numRuns: 25 },
    );
  });
});

/** Sixteen rooms in a square, a door or a wall between neighbours, one exit in the south-east. */
function gridOfRooms(hasDoor: readonly boolean[]): string {
  const rows: string[] = ['#'.repeat(17)];
  let next = 0;
  for (let row = 0; row < 4; row++) {
    const letters = [0, 1, 2, 3].map((column) => String.fromCharCode(97 + row * 4 + column));
    const between = [0, 1, 2].map(() => (hasDoor[next++] ? '+' : '#'));
    const floor = (joints: readonly string[], end: string) =>
      `#${letters.map((letter, i) => letter.repeat(3) + (i < 3 ? joints[i] : end)).join('')}`;
    rows.push(floor(['#', '#', '#'], '#'), floor(between, row === 3 ? 'E' : '#'), floor(['#', '#', '#'], '#'));
    const below = [0, 1, 2, 3].map(() => (row < 3 && hasDoor[next++] ? '#+##' : '####'));
    rows.push(`#${below.join('')}`);
  }
  return rows.join('\n');
}
