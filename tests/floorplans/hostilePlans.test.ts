import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetAll, uniteAll } from '../../src/floorplans/cells/clipping.js';
import {
  buildEgressGraph,
  buildWalkableCells,
  CODE_SETS,
  checkBuildingCode,
  checkPlan,
  parseCampusPlan,
  type WalkableCells,
} from '../../src/floorplans/index.js';
import type { Polygon } from '../../src/model/index.js';
import { stackedPlan } from '../support/stackedPlan.js';

// few values, so that points fall together, edges overlap and rings cross themselves
const coordinate = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, 0.00001, 0.1, 1 / 3, -99_999, 99_999, 1e-300),
);
const point = fc.tuple(coordinate, coordinate);
const ring = fc.array(point, { minLength: 3, maxLength: 7 });
const polygon = fc.record({ outer: ring, holes: fc.array(ring, { maxLength: 1 }) });
const widthM = fc.constantFrom(1e-9, 0.4, 0.9, 3, 1e9);

const space = (level: number) =>
  fc
    .tuple(
      fc.array(fc.record({ polygon, kind: fc.constantFrom('classroom', 'corridor', 'stair', 'hall') }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(
        fc.record({
          segment: fc.tuple(point, point),
          clearWidthM: widthM,
          kind: fc.constantFrom('door', 'exit'),
          ends: fc.array(fc.nat(3), { maxLength: 2 }),
        }),
        { maxLength: 5 },
      ),
      fc.array(polygon, { maxLength: 2 }),
    )
    .map(([spaces, openings, obstacles]) => ({
      id: `L${level}`,
      name: '',
      ordinal: level,
      elevationM: level * 3,
      spaces: spaces.map((each, s) => ({ ...each, id: `L${level}-${s}`, name: '' })),
      openings: openings.map(({ ends, ...each }, o) => ({
        ...each,
        id: `L${level}-o${o}`,
        name: '',
        spaceIds: ends.map((end) => `L${level}-${end % spaces.length}`),
      })),
      obstacles: obstacles.map((each, o) => ({ id: `b${o}`, name: '', kind: 'fixed', polygon: each })),
    }));

const flight = fc.record({
  foot: fc.tuple(point, point),
  head: fc.tuple(point, point),
  fromElevationM: coordinate,
  toElevationM: coordinate,
  steps: fc.nat(20),
});

const plan = fc
  .tuple(space(0), space(1), fc.array(flight, { minLength: 1, maxLength: 2 }), polygon, fc.option(polygon))
  .map(([ground, upper, flights, landing, outline]) => ({
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: '',
    ...(outline ? { site: { outline, gates: [], greens: [landing], areas: [] } } : {}),
    buildings: [{ id: 'b', name: '', levels: [ground, upper] }],
    stairs: [
      {
        id: 's',
        name: '',
        kind: 'halfTurn',
        lower: { levelId: 'L0', spaceId: 'L0-0' },
        upper: { levelId: 'L1', spaceId: 'L1-0' },
        widthM: 1,
        riserM: 0.15,
        treadM: 0.28,
        flights,
        landings: flights.slice(1).map(() => ({ polygon: landing, elevationM: 1 })),
      },
    ],
    assemblyPoints: [{ id: 'a', name: '', polygon: landing, slots: [{ id: 'a1', name: '', polygon: landing }] }],
    posts: [],
  }));

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
}

function expectWholeIndexes({ cells, portals }: WalkableCells): void {
  for (const portal of portals) {
    expect(portal.a).toBeGreaterThanOrEqual(0);
    expect(portal.a).toBeLessThan(cells.length);
    expect(portal.b).toBeLessThan(cells.length);
    expect(portal.a).not.toBe(portal.b);
  }
}

it('[FP29] a plan that parses, however broken its drawing, gives cells, a graph and problems, never an exception', () => {
  fc.assert(
    fc.property(plan, (raw) => {
      const { value, problems } = parseCampusPlan(raw);
      expect(problems).toEqual([]);
      if (!value) return;
      const { cells } = buildWalkableCells(value);
      expectWholeIndexes(cells);
      expect(numbersOf(cells).every(Number.isFinite)).toBe(true);
      const graph = buildEgressGraph(cells);
      expect(graph.portalLinks.every((link) => link.lengthM >= 0 && link.lengthM < Number.POSITIVE_INFINITY)).toBe(
        true,
      );
      for (const each of checkPlan(value)) expect(each.message).not.toMatch(/NaN|undefined|Infinity/);
      for (const codeSet of CODE_SETS) {
        for (const check of checkBuildingCode(value, codeSet)) {
          if (check.measured !== null) expect(Number.isFinite(check.measured)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 120_000);

it('[FP29] checks do not change the plan', () => {
  const value = parseCampusPlan(JSON.parse(JSON.stringify(stackedPlan(3)))).value;
  if (!value) throw new Error('the plan is sound');
  const before = JSON.stringify(value);
  checkPlan(value);
  for (const codeSet of CODE_SETS) checkBuildingCode(value, codeSet);
  expect(JSON.stringify(value)).toBe(before);
});

it('[FP29] outlines that go back on themselves along a line have the floor they enclose', () => {
  const spike: Polygon = {
    outer: [
      [-2, 0.3333],
      [1, 0],
      [-1, 0],
      [0, 0],
      [-1, 0],
      [99_999, 0],
    ],
    holes: [],
  };
  expect(uniteAll([spike])).toHaveLength(1);
  const flat: Polygon = {
    outer: [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    holes: [],
  };
  expect(offsetAll([flat], 0.25)).toEqual([]);
});
