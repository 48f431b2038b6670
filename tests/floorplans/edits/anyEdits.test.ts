/** Whatever is drawn, in whatever order: the plan stays one that can be saved, opened and computed with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allIds } from '../../../src/floorplans/edits/newId.js';
import {
  applyEdit,
  buildWalkableCells,
  type CampusPlan,
  corridorBlock,
  createEmptyPlan,
  type PlanEdit,
  parseCampusPlan,
  SPACE_KINDS,
} from '../../../src/floorplans/index.js';
import { deepFreeze } from '../../../src/floorplans/plan/deepFreeze.js';
import type { Point } from '../../../src/model/index.js';

const empty = createEmptyPlan('空', { name: '楼', nameEn: 'Block' });
const block = corridorBlock({ key: 'b', name: '楼', nameEn: 'Block', storeys: 2 });
const built: CampusPlan = { ...empty, buildings: [block.building], stairs: block.stairs, posts: block.posts };

const length = fc.oneof(
  fc.integer({ min: -20, max: 60 }).map((n) => n / 2),
  fc.constantFrom(0, 1e-6, 1e7, Number.NaN, Number.POSITIVE_INFINITY, -3),
);
const place = fc.tuple(
  fc.integer({ min: -20, max: 120 }).map((n) => n / 2),
  fc.integer({ min: -20, max: 40 }).map((n) => n / 2),
) as fc.Arbitrary<Point>;
const rectangle = fc
  .tuple(place, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 16 }))
  .map(([[x, y], w, d]): Point[] => [
    [x, y],
    [x + w / 2, y],
    [x + w / 2, y + d / 2],
    [x, y + d / 2],
  ]);
const outline = fc.oneof(
  { weight: 3, arbitrary: rectangle },
  { weight: 1, arbitrary: fc.array(place, { maxLength: 7 }) },
);
const index = fc.nat(60);
const word = fc.constantFrom('201', '教室', '', 'Floor 2', '__proto__', 'x'.repeat(300));

type Make = (plan: CampusPlan) => PlanEdit;

const pick = (list: readonly string[], at: number) => list[at % Math.max(1, list.length)] ?? 'nothing';
const levelOf = (plan: CampusPlan, at: number) =>
  pick(
    plan.buildings.flatMap(({ levels }) => levels.map(({ id }) => id)),
    at,
  );
const spaceOf = (plan: CampusPlan, at: number) =>
  pick(
    plan.buildings.flatMap(({ levels }) => levels.flatMap(({ spaces }) => spaces.map(({ id }) => id))),
    at,
  );
const doorOf = (plan: CampusPlan, at: number) =>
  pick(
    plan.buildings.flatMap(({ levels }) => levels.flatMap(({ openings }) => openings.map(({ id }) => id))),
    at,
  );
const anyOf = (plan: CampusPlan, at: number) => pick([...allIds(plan)], at);

const edit: fc.Arbitrary<Make> = fc.oneof(
  fc.tuple(index, outline, fc.constantFrom(...SPACE_KINDS)).map(
    ([at, ring, spaceKind]): Make =>
      (plan) => ({ kind: 'drawRoom', levelId: levelOf(plan, at), outline: ring, spaceKind }),
  ),
  fc.tuple(index, fc.array(place, { maxLength: 4 }), length).map(
    ([at, points, thicknessM]): Make =>
      (plan) => ({ kind: 'drawWall', levelId: levelOf(plan, at), points, thicknessM }),
  ),
  fc.tuple(index, index).map(
    ([a, b]): Make =>
      (plan) => ({ kind: 'mergeSpaces', spaceId: spaceOf(plan, a), otherId: spaceOf(plan, b) }),
  ),
  fc.tuple(index, place, place, fc.constantFrom(0.05, 0.35)).map(
    ([at, from, to, reachM]): Make =>
      (plan) => ({ kind: 'moveCorner', levelId: levelOf(plan, at), from, to, reachM }),
  ),
  fc
    .tuple(
      index,
      place,
      fc.constantFrom('door', 'opening', 'exit') as fc.Arbitrary<'door' | 'opening' | 'exit'>,
      length,
    )
    .map(
      ([at, where, openingKind, clearWidthM]): Make =>
        (plan) => ({ kind: 'addOpening', levelId: levelOf(plan, at), at: where, openingKind, clearWidthM }),
    ),
  fc.tuple(index, length).map(
    ([at, clearWidthM]): Make =>
      (plan) => ({ kind: 'setOpening', openingId: doorOf(plan, at), clearWidthM }),
  ),
  fc.tuple(index, place).map(
    ([at, where]): Make =>
      (plan) => ({ kind: 'moveOpening', openingId: doorOf(plan, at), at: where }),
  ),
  fc.tuple(index, index, rectangle).map(
    ([a, b, ring]): Make =>
      (plan) => ({ kind: 'addStair', lowerLevelId: levelOf(plan, a), upperLevelId: levelOf(plan, b), outline: ring }),
  ),
  fc.tuple(index, length).map(
    ([at, storeyHeightM]): Make =>
      (plan) => ({ kind: 'copyLevel', levelId: levelOf(plan, at), storeyHeightM }),
  ),
  fc.tuple(index, length, word).map(
    ([at, elevationM, name]): Make =>
      (plan) => ({ kind: 'setLevel', levelId: levelOf(plan, at), elevationM, name }),
  ),
  fc.tuple(index, word, length).map(
    ([at, name, capacity]): Make =>
      (plan) => ({ kind: 'setSpace', spaceId: spaceOf(plan, at), name, capacity }),
  ),
  index.map(
    (at): Make =>
      (plan) => ({ kind: 'removeElement', id: anyOf(plan, at) }),
  ),
  fc.tuple(index, place).map(
    ([at, by]): Make =>
      (plan) => ({ kind: 'moveElement', id: anyOf(plan, at), by }),
  ),
  outline.map(
    (ring): Make =>
      () => ({ kind: 'setGrounds', outline: ring }),
  ),
  fc.tuple(place, length, word).map(
    ([at, clearWidthM, name]): Make =>
      () => ({ kind: 'addGate', at, clearWidthM, name }),
  ),
  fc.tuple(outline, fc.nat(5)).map(
    ([ring, count]): Make =>
      () => ({
        kind: 'addAssemblyPoint',
        name: '操场',
        outline: ring,
        classIds: Array.from({ length: count }, (_, k) => `class:${k}`),
      }),
  ),
  fc.tuple(index, outline).map(
    ([at, ring]): Make =>
      (plan) => ({ kind: 'addObstacle', levelId: levelOf(plan, at), obstacleKind: 'fixed', outline: ring }),
  ),
  fc.tuple(index, length, fc.constantFrom('widthM', 'riserM', 'treadM', 'landingM', 'directionDeg'), word).map(
    ([at, value, measure, name]): Make =>
      (plan) => ({ kind: 'setStair', stairId: anyOf(plan, at), name, [measure]: value }),
  ),
  fc.tuple(index, index, place, length, fc.constantFrom('straight', 'halfTurn', 'quarterTurn', 'ramp')).map(
    ([a, b, at, directionDeg, stairKind]): Make =>
      (plan) => ({
        kind: 'layStair',
        lowerLevelId: levelOf(plan, a),
        upperLevelId: levelOf(plan, b),
        at,
        directionDeg,
        stairKind,
      }),
  ),
  fc.tuple(index, place).map(
    ([at, to]): Make =>
      (plan) => ({ kind: 'setStair', stairId: anyOf(plan, at), at: to }),
  ),
  fc.tuple(index, word, length).map(
    ([at, name, clearWidthM]): Make =>
      (plan) => ({ kind: 'setGate', gateId: anyOf(plan, at), name, clearWidthM }),
  ),
  fc.tuple(index, word, fc.constantFrom('class:0', 'class:1', null)).map(
    ([at, name, classId]): Make =>
      (plan) => ({ kind: 'setSlot', slotId: anyOf(plan, at), name, classId }),
  ),
  fc.tuple(index, index).map(
    ([a, b]): Make =>
      (plan) => ({ kind: 'trimSpace', spaceId: spaceOf(plan, a), keeperId: spaceOf(plan, b) }),
  ),
  fc.tuple(index, place, place, place, place).map(
    ([at, a, b, c, d]): Make =>
      (plan) => ({ kind: 'alignLevel', levelId: levelOf(plan, at), from: [a, b], to: [c, d] }),
  ),
);

describe('edits of every kind in any order', () => {
  it('[FP170] [FP176] end with a plan that parses, changes nothing it was given, and says why where nothing changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(empty, built), fc.array(edit, { minLength: 1, maxLength: 14 }), (start, edits) => {
        let plan = deepFreeze(start);
        for (const make of edits) {
          const { plan: next, problems } = applyEdit(plan, make(plan));
          for (const { message } of problems) expect(message).not.toMatch(/undefined|\[object/);
          if (next === plan) expect(problems.length).toBeGreaterThan(0);
          plan = deepFreeze(next);
        }
        const { problems } = parseCampusPlan(JSON.parse(JSON.stringify(plan)));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        buildWalkableCells(plan);
      }),
      { numRuns: 150 },
    );
  });

  it('[FP176] the same edits give the same plan', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const run = () => JSON.stringify(edits.reduce((plan, make) => applyEdit(plan, make(plan)).plan, built));
        expect(run()).toBe(run());
      }),
      { numRuns: 20 },
    );
  });
});
