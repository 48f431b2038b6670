/** A small school drawn by edits alone, as a person would from a photo of its plan. */
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  type CampusPlan,
  checkPlan,
  createEmptyPlan,
  type PlanEdit,
  parseCampusPlan,
  TEMPLATE_NAMES,
} from '../../../src/floorplans/index.js';
import type { Point } from '../../../src/model/index.js';

const box = (x: number, y: number, width: number, depth: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

/** Does the edits one after the other; each has to be accepted. */
function draw(plan: CampusPlan, edits: readonly PlanEdit[]): CampusPlan {
  return edits.reduce((before, edit) => {
    const { plan: after, problems } = applyEdit(before, edit);
    expect(
      problems.filter(({ severity }) => severity === 'error'),
      JSON.stringify(edit),
    ).toEqual([]);
    expect(after).not.toBe(before);
    return after;
  }, plan);
}

const ground = 'level:1';
const room = (
  x: number,
  y: number,
  width: number,
  depth: number,
  name: string,
  kind: 'classroom' | 'corridor' = 'classroom',
): PlanEdit => ({
  kind: 'drawRoom',
  levelId: ground,
  outline: box(x, y, width, depth),
  spaceKind: kind,
  name,
});
const door = (x: number, y: number, widthM = 1): PlanEdit => ({
  kind: 'addOpening',
  levelId: ground,
  at: [x, y],
  openingKind: 'door',
  clearWidthM: widthM,
});

/** Six rooms on a corridor with walls of 0.2 m, two ways out, and stairs at both ends. */
function groundFloor(): CampusPlan {
  return draw(createEmptyPlan('新校', { name: '教学楼', nameEn: 'Teaching block' }), [
    room(20, 40, 42, 3, '1 层走廊', 'corridor'),
    ...[0, 1, 2].flatMap((k) => [
      room(20 + 12 * k, 43.2, 8.8, 7, `10${k + 1}`),
      room(20 + 12 * k, 32.8, 8.8, 7, `10${k + 4}`),
    ]),
    ...[0, 1, 2].flatMap((k) => [
      door(22 + 12 * k, 43.1),
      door(27 + 12 * k, 43.1),
      door(22 + 12 * k, 39.9),
      door(27 + 12 * k, 39.9),
    ]),
    { kind: 'addOpening', levelId: ground, at: [20, 41.5], openingKind: 'exit', clearWidthM: 1.8, name: '西门' },
    { kind: 'addOpening', levelId: ground, at: [62, 41.5], openingKind: 'exit', clearWidthM: 1.8, name: '东门' },
  ]);
}

describe('a school drawn by hand', () => {
  const twoStoreys = draw(groundFloor(), [
    { kind: 'addLevel', buildingId: 'building:1', where: 'above', storeyHeightM: 3.6 },
    { kind: 'addStair', lowerLevelId: ground, upperLevelId: 'level:2', outline: box(29, 43.2, 2.8, 7), name: 'A 梯' },
    { kind: 'addStair', lowerLevelId: ground, upperLevelId: 'level:2', outline: box(41, 43.2, 2.8, 7), name: 'B 梯' },
    door(30.4, 43.1, 1.6),
    door(42.4, 43.1, 1.6),
    { kind: 'drawRoom', levelId: 'level:2', outline: box(20, 40, 42, 3), spaceKind: 'corridor', name: '2 层走廊' },
    { kind: 'addOpening', levelId: 'level:2', at: [30.4, 43.1], openingKind: 'opening', clearWidthM: 2 },
    { kind: 'addOpening', levelId: 'level:2', at: [42.4, 43.1], openingKind: 'opening', clearWidthM: 2 },
    { kind: 'drawRoom', levelId: 'level:2', outline: box(20, 43.2, 8.8, 7), spaceKind: 'classroom', name: '201' },
    { kind: 'addOpening', levelId: 'level:2', at: [22, 43.1], openingKind: 'door', clearWidthM: 1 },
    { kind: 'copyLevel', levelId: 'level:2', storeyHeightM: 3.6 },
    { kind: 'setGrounds', outline: box(0, 0, 100, 80) },
    { kind: 'addGate', at: [50, 0], name: '大门', clearWidthM: 6 },
    { kind: 'addAssemblyPoint', name: '操场', outline: box(5, 4, 60, 24), classIds: ['class:1', 'class:2', 'class:3'] },
  ]);

  it('[FP170] [FP178] is a sound plan: everyone of every room gets out, over two staircases, and nothing is left to check', () => {
    expect(parseCampusPlan(JSON.parse(JSON.stringify(twoStoreys))).problems).toEqual([]);
    const told = checkPlan(twoStoreys).filter(({ severity }) => severity !== 'info');
    expect(told.map(({ message }) => message)).toEqual([]);
    expect(twoStoreys.stairs.map(({ name }) => name)).toEqual(['A 梯', 'B 梯', 'A 梯', 'B 梯']);
  });

  it('[FP177] the copied storey is the third, its rooms renumbered and its stairs going on', () => {
    const third = twoStoreys.buildings[0]?.levels[2];
    expect(third).toMatchObject({ name: '3F', ordinal: 2, elevationM: 7.2 });
    expect(third?.spaces.map(({ name }) => name)).toEqual(['A 梯', 'B 梯', '3 层走廊', '301']);
  });

  it.each(TEMPLATE_NAMES)(
    '[FP183] a %s block stands whole beside what is drawn, twice without sharing an id',
    (template) => {
      const place = (x: number): PlanEdit => ({
        kind: 'placeTemplate',
        template,
        at: [x, 0],
        storeys: template === 'canteen' ? 1 : 3,
        name: '楼',
      });
      const plan = draw(createEmptyPlan('新校', { name: '空楼' }), [place(0), place(300)]);
      expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
      const told = checkPlan(plan).filter(
        ({ code, severity }) => severity !== 'info' && code !== 'assembly-point-missing',
      );
      expect(told.map(({ message }) => message).filter((message) => !message.includes('空楼'))).toEqual([]);
    },
  );

  it('[FP179] the assembly point has a square for every class, wholly inside it', () => {
    expect(twoStoreys.assemblyPoints[0]?.slots.map(({ classId }) => classId)).toEqual([
      'class:1',
      'class:2',
      'class:3',
    ]);
  });

  it('[FP172] a wall that ends inside a room makes no second one, and that is told', () => {
    const { plan, problems } = applyEdit(groundFloor(), {
      kind: 'drawWall',
      levelId: ground,
      points: [
        [26, 43],
        [26, 47],
      ],
      thicknessM: 0.1,
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['edit-wall-parts-nothing', 'warning']]);
    expect(plan.buildings[0]?.levels[0]?.spaces.filter(({ name }) => name.startsWith('101'))).toHaveLength(1);
  });

  it('[FP172] a wall parts a room: the larger part keeps name and id, and the doors go to the part they touch', () => {
    const before = groundFloor();
    const level = (plan: CampusPlan) =>
      plan.buildings[0]?.levels[0] as NonNullable<(typeof plan.buildings)[number]['levels'][number]>;
    const plan = draw(before, [
      {
        kind: 'drawWall',
        levelId: ground,
        points: [
          [26, 43],
          [26, 51],
        ],
        thicknessM: 0.1,
      },
    ]);
    const named = level(plan).spaces.filter(({ name }) => name.startsWith('101'));
    expect(named.map(({ name }) => name)).toEqual(['101', '101-2']);
    const doors = level(plan).openings.filter(({ spaceIds }) => named.some(({ id }) => spaceIds.includes(id)));
    expect(doors.map(({ spaceIds }) => named.find(({ id }) => spaceIds.includes(id))?.name)).toEqual(['101', '101-2']);
    const merged = draw(plan, [{ kind: 'mergeSpaces', spaceId: named[0]?.id ?? '', otherId: named[1]?.id ?? '' }]);
    expect(level(merged).spaces).toHaveLength(level(before).spaces.length);
    expect(
      checkPlan(merged)
        .filter(({ code }) => code !== 'assembly-point-missing' && code !== 'widths-assumed')
        .map(({ code }) => code),
    ).toEqual(
      checkPlan(before)
        .filter(({ code }) => code !== 'assembly-point-missing' && code !== 'widths-assumed')
        .map(({ code }) => code),
    );
  });

  it('[FP175] a corner moves with its wall, and the door in it stays in the wall', () => {
    const before = groundFloor();
    const plan = draw(before, [
      { kind: 'moveCorner', levelId: ground, from: [28.8, 50.2], to: [28.8, 51.2], reachM: 0.05 },
      { kind: 'moveCorner', levelId: ground, from: [20, 50.2], to: [20, 51.2], reachM: 0.05 },
    ]);
    const space = plan.buildings[0]?.levels[0]?.spaces.find(({ name }) => name === '101');
    expect(Math.max(...(space?.polygon.outer.map(([, y]) => y) ?? []))).toBe(51.2);
    expect(checkPlan(plan).map(({ code }) => code)).toEqual(checkPlan(before).map(({ code }) => code));
  });
});

describe('edits that cannot be', () => {
  const plan = groundFloor();

  it.each([
    [
      'a room where rooms are',
      { kind: 'drawRoom', levelId: ground, outline: box(21, 44, 3, 3), spaceKind: 'office' },
      'edit-room-without-floor',
    ],
    [
      'a room without area',
      {
        kind: 'drawRoom',
        levelId: ground,
        outline: [
          [0, 0],
          [9, 0],
          [18, 0],
        ],
        spaceKind: 'office',
      },
      'edit-room-without-floor',
    ],
    [
      'a room on a storey that is gone',
      { kind: 'drawRoom', levelId: 'level:9', outline: box(0, 0, 3, 3), spaceKind: 'office' },
      'edit-element-missing',
    ],
    [
      'a wall outside of every room',
      {
        kind: 'drawWall',
        levelId: ground,
        points: [
          [0, 0],
          [9, 0],
        ],
        thicknessM: 0.2,
      },
      'edit-wall-crosses-nothing',
    ],
    [
      'a wall as thick as a house',
      {
        kind: 'drawWall',
        levelId: ground,
        points: [
          [25, 42],
          [25, 52],
        ],
        thicknessM: 12,
      },
      'edit-wall-crosses-nothing',
    ],
    [
      'a door far from any wall',
      { kind: 'addOpening', levelId: ground, at: [0, 0], openingKind: 'door', clearWidthM: 1 },
      'edit-opening-off-wall',
    ],
    [
      'a door of no width',
      { kind: 'addOpening', levelId: ground, at: [20, 41], openingKind: 'door', clearWidthM: 0 },
      'edit-width-invalid',
    ],
    [
      'a door of NaN',
      { kind: 'addOpening', levelId: ground, at: [20, 41], openingKind: 'door', clearWidthM: Number.NaN },
      'edit-width-invalid',
    ],
    [
      'two rooms far apart as one',
      { kind: 'mergeSpaces', spaceId: 'room:2', otherId: 'room:7' },
      'edit-rooms-do-not-touch',
    ],
    [
      'a corner pulled through its room',
      { kind: 'moveCorner', levelId: ground, from: [20, 50.2], to: [40, 44], reachM: 0.05 },
      'edit-corner-spoils-room',
    ],
    [
      'a corner where none is',
      { kind: 'moveCorner', levelId: ground, from: [1, 1], to: [2, 2], reachM: 0.05 },
      'edit-no-corner',
    ],
    [
      'a stair between one storey',
      { kind: 'addStair', lowerLevelId: ground, upperLevelId: ground, outline: box(29, 43.2, 2.8, 7) },
      'edit-stair-levels',
    ],
    ['a storey 40 m high', { kind: 'copyLevel', levelId: ground, storeyHeightM: 40 }, 'edit-storey-height-invalid'],
    [
      'a yard without grounds',
      { kind: 'addArea', areaKind: 'yard', name: '院', outline: box(0, 0, 5, 5) },
      'edit-without-grounds',
    ],
    ['a plan of no size', { kind: 'scalePlan', factor: 0 }, 'edit-factor-invalid'],
    [
      'a template of no storey',
      { kind: 'placeTemplate', template: 'corridor', at: [0, 0], storeys: 0, name: 'x' },
      'edit-template-measures',
    ],
    ['half a pupil', { kind: 'setSpace', spaceId: 'room:2', capacity: 12.5 }, 'edit-capacity-invalid'],
  ] as readonly (readonly [string, PlanEdit, string])[])(
    '[FP171] %s: the plan stays as it is, and the reason is told',
    (_, edit, code) => {
      const outcome = applyEdit(plan, edit);
      expect(outcome.plan).toBe(plan);
      expect(outcome.problems.map((each) => each.code)).toEqual([code]);
      expect(outcome.problems[0]?.message.length).toBeGreaterThan(30);
    },
  );

  it('[FP173] a door of an upper storey does not lead into the air', () => {
    const above = draw(plan, [{ kind: 'copyLevel', levelId: ground, storeyHeightM: 3.6 }]);
    const outcome = applyEdit(above, {
      kind: 'addOpening',
      levelId: 'level:2',
      at: [20, 41.5],
      openingKind: 'door',
      clearWidthM: 1,
    });
    expect(outcome.problems.map(({ code }) => code)).toEqual(['edit-door-into-air']);
  });
});
