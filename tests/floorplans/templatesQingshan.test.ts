import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../scripts/shippedFiles.js';
import {
  buildEgressGraph,
  buildWalkableCells,
  geodesicLengthM,
  HOME_ROOMS,
  parseCampusPlan,
  qingshanCampus,
  sweepOutwards,
} from '../../src/floorplans/index.js';
import { isInsidePolygon, midpoint, type Point, polygonArea, ringCentroid } from '../../src/model/index.js';

const plan = qingshanCampus();
const { cells, problems } = buildWalkableCells(plan);
const graph = buildEgressGraph(cells);
const building = (key: string) => plan.buildings.find((each) => each.id === `building:${key}`);

describe('demo campus', () => {
  it('[FP71] has two teaching blocks of four storeys, a dormitory of five, a canteen, two gates and three posts outdoors or more', () => {
    expect(plan.buildings.map(({ use, levels }) => [use, levels.length])).toEqual([
      ['teaching', 4],
      ['teaching', 4],
      ['dormitory', 5],
      ['canteen', 1],
    ]);
    expect(plan.site?.gates).toHaveLength(2);
    expect(plan.posts.filter((post) => post.levelId === undefined).length).toBeGreaterThanOrEqual(3);
  });

  it('[FP71] sleeps 304 girls and 296 boys', () => {
    const rooms = building('dorm')?.levels.flatMap((level) => level.spaces) ?? [];
    const beds = (wing: string) =>
      rooms
        .filter((room) => room.kind === 'dormitory' && room.id.startsWith(`space:dorm-${wing}`))
        .reduce((sum, room) => sum + (room.capacity ?? 0), 0);
    expect([beds('g'), beds('b')]).toEqual([304, 296]);
  });

  it('[FP72] gives each of 30 classes a home classroom, the youngest on the lowest floors', () => {
    const rooms = new Map(
      plan.buildings.flatMap((each) =>
        each.levels.flatMap((level) => level.spaces.map((space) => [space.id, { space, level }] as const)),
      ),
    );
    expect(HOME_ROOMS).toHaveLength(30);
    expect(new Set(HOME_ROOMS.map((room) => room.spaceId)).size).toBe(30);
    let lowest = 0;
    for (const { spaceId, grade } of HOME_ROOMS) {
      const room = rooms.get(spaceId);
      expect(room?.space.kind, spaceId).toBe('classroom');
      if (grade < 9) {
        expect(room?.level.ordinal).toBeGreaterThanOrEqual(lowest);
        lowest = room?.level.ordinal ?? lowest;
      }
    }
  });

  it('[FP73] has a square of 25 m² or more for every class, in class order, on free ground', () => {
    const [field] = plan.assemblyPoints;
    expect(field?.id).toBe('assembly:field');
    expect(field?.slots.map((slot) => slot.classId)).toEqual(HOME_ROOMS.map((room) => `class:${room.key}`));
    const ground = cells.cells.find((cell) => cell.kind === 'ground');
    for (const slot of field?.slots ?? []) {
      expect(polygonArea(slot.polygon)).toBeGreaterThanOrEqual(25);
      for (const corner of slot.polygon.outer) {
        expect(ground && isInsidePolygon(corner, ground.polygon), slot.id).toBe(true);
        expect(field && isInsidePolygon(corner, field.polygon), slot.id).toBe(true);
      }
    }
  });

  it('[FP74] joins without a problem, and every room reaches a gate over the ground', () => {
    expect(problems).toEqual([]);
    const gates = cells.portals.flatMap((portal, index) =>
      portal.kind === 'gate' ? [{ portal: index, cost: 0 }] : [],
    );
    expect(gates).toHaveLength(2);
    const costs = sweepOutwards(graph, gates);
    const cutOff = cells.cells.filter((cell) => !cell.portals.some((portal) => Number.isFinite(costs[portal])));
    expect(cutOff.map((cell) => cell.id)).toEqual([]);
  });

  it('[FP75] lies 30 to 130 m from each way out of Zhixing’s stairs to the squares of its classes', () => {
    const ground = cells.cells.find((cell) => cell.kind === 'ground');
    if (!ground) throw new Error('expected ground');
    const slots = plan.assemblyPoints[0]?.slots ?? [];
    for (const stair of ['a', 'b', 'c']) {
      const exit = cells.portals.find((portal) => portal.id === `exit:zhixing-stair-${stair}`);
      if (!exit) throw new Error('expected an exit');
      const walks = slots
        .slice(0, 26)
        .map((slot) =>
          geodesicLengthM(
            ground.polygon,
            ground.obstacles,
            midpoint(exit.segment),
            ringCentroid(slot.polygon.outer) as Point,
          ),
        );
      expect(Math.min(...walks)).toBeGreaterThan(30);
      expect(Math.max(...walks)).toBeLessThan(130);
    }
  });

  it('[FP76] is drawn from ids and numbers that stay the same', () => {
    expect(qingshanCampus()).toEqual(plan);
    const room = building('zhixing')?.levels[1]?.spaces.find((space) => space.id === 'space:zhixing-204');
    expect(room).toMatchObject({ name: '204', kind: 'classroom' });
    expect(room && polygonArea(room.polygon)).toBeCloseTo(67.32, 2);
    const door = building('zhixing')?.levels[1]?.openings.find((each) => each.id === 'door:zhixing-204-rear');
    expect(door).toMatchObject({ name: '204 后门', nameEn: '204 rear door', clearWidthM: 1, leaf: { swingsInto: 1 } });
    expect(plan.stairs.some((stair) => stair.id === 'stair:zhixing-a-1' && stair.name === 'A 梯')).toBe(true);
  });
});

describe('shipped files', () => {
  it.each(shippedFiles().map(({ path, text }) => [path, text]))(
    '[FP77] public/%s is what the generator writes, byte for byte',
    (path, text) => {
      expect(readFileSync(fileURLToPath(new URL(`../../public/${path}`, import.meta.url)), 'utf8')).toBe(text);
    },
  );

  it('[FP77] the shipped campus loads', () => {
    const file = fileURLToPath(new URL('../../public/campuses/qingshan.json', import.meta.url));
    const outcome = parseCampusPlan(JSON.parse(readFileSync(file, 'utf8')));
    expect(outcome.problems.filter((each) => each.severity !== 'info')).toEqual([]);
    expect(outcome.value).toEqual(plan);
  });
});
