/** A hundred campuses of the templates: sound as they are, and every fault put into them is found where it is. */
import { describe, expect, it } from 'vitest';
import {
  type CampusPlan,
  checkPlan,
  type Level,
  type Opening,
  parseCampusPlan,
  type Space,
} from '../../src/floorplans/index.js';
import type { Point, Polygon, Segment } from '../../src/model/index.js';
import { templateCampus } from '../support/templateCampus.js';

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

/** The plan with one level changed. */
function withLevel(plan: CampusPlan, levelId: string, change: (level: Level) => Level): CampusPlan {
  const buildings = plan.buildings.map((building) => ({
    ...building,
    levels: building.levels.map((level) => (level.id === levelId ? change(level) : level)),
  }));
  return { ...plan, buildings };
}

const movePoint = ([x, y]: Point, byM: number): Point => [x + byM, y];
const moveSegment = ([a, b]: Segment, byM: number): Segment => [movePoint(a, byM), movePoint(b, byM)];
const movePolygon = ({ outer, holes }: Polygon, byM: number): Polygon => ({
  outer: outer.map((point) => movePoint(point, byM)),
  holes: holes.map((hole) => hole.map((point) => movePoint(point, byM))),
});

function moveLevel(level: Level, byM: number): Level {
  return {
    ...level,
    ...(level.outline ? { outline: movePolygon(level.outline, byM) } : {}),
    spaces: level.spaces.map((space) => ({ ...space, polygon: movePolygon(space.polygon, byM) })),
    openings: level.openings.map((opening) => ({ ...opening, segment: moveSegment(opening.segment, byM) })),
    obstacles: level.obstacles.map((obstacle) => ({ ...obstacle, polygon: movePolygon(obstacle.polygon, byM) })),
  };
}

const levelsOf = (plan: CampusPlan) => plan.buildings.flatMap((building) => building.levels);
const nameOf = ({ name }: Space) => name;

/** A room nobody walks through, with its level; by the seed, so that all kinds of rooms have their turn. */
function someRoom(plan: CampusPlan, seed: number): { level: Level; room: Space; doors: readonly Opening[] } {
  const rooms = levelsOf(plan).flatMap((level) =>
    level.spaces
      .filter(({ kind }) => kind !== 'corridor' && kind !== 'stair' && kind !== 'hall')
      .map((room) => ({ level, room, doors: level.openings.filter(({ spaceIds }) => spaceIds.includes(room.id)) })),
  );
  const inner = rooms.filter(({ doors }) => doors.length > 0 && doors.every(({ kind }) => kind !== 'exit'));
  const all = inner.length > 0 ? inner : rooms;
  return all[(seed * 7) % all.length] as (typeof all)[number];
}

const found = (plan: CampusPlan, code: string) => checkPlan(plan).filter((each) => each.code === code);

describe('a hundred template campuses', () => {
  const campuses = SEEDS.map((seed) => ({ seed, plan: templateCampus(seed) }));

  it('most have stairs, so that faults of stairs and floors are tried on many', () => {
    expect(campuses.filter(({ plan }) => plan.stairs.length > 0).length).toBeGreaterThan(60);
  });

  it('[FP62] [FP66] [FP78] pass every check as they are generated', () => {
    for (const { seed, plan } of campuses) {
      expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems, `seed ${seed}`).toEqual([]);
      const told = checkPlan(plan).filter(({ severity }) => severity !== 'info');
      expect(
        told.map(({ message }) => message),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  it('[FP20] a room whose doors are taken away is the one that has no door', () => {
    for (const { seed, plan } of campuses) {
      const { level, room, doors } = someRoom(plan, seed);
      const sealed = withLevel(plan, level.id, (each) => ({
        ...each,
        openings: each.openings.filter((door) => !doors.includes(door)),
      }));
      const named = found(sealed, 'space-without-door').map(({ values }) => values?.space);
      expect(named, `seed ${seed}`).toEqual([nameOf(room)]);
    }
  });

  it('[FP23] a stair room that loses its flights is the one without a partner', () => {
    for (const { seed, plan } of campuses.filter((each) => each.plan.stairs.length > 0)) {
      const top = plan.stairs[(seed * 5) % plan.stairs.length] as CampusPlan['stairs'][number];
      const ends = [top.lower.spaceId, top.upper.spaceId];
      const stairs = plan.stairs.filter(
        ({ lower, upper }) => ![lower.spaceId, upper.spaceId].some((id) => ends.includes(id)),
      );
      // a building of one storey has stair rooms for a second one, and nothing is missing there
      const storeyed = plan.buildings.filter(({ levels }) => levels.length > 1);
      const rooms = storeyed.flatMap(({ levels }) => levels.flatMap(({ spaces }) => spaces));
      const lost = rooms.filter(
        ({ id, kind }) =>
          kind === 'stair' && !stairs.some(({ lower, upper }) => lower.spaceId === id || upper.spaceId === id),
      );
      const named = found({ ...plan, stairs }, 'stair-without-partner').map(({ values }) => values?.stair);
      expect(named, `seed ${seed}`).toEqual(lost.map(nameOf));
      expect(named.length, `seed ${seed}`).toBeGreaterThan(1);
    }
  });

  it('[FP17] [FP22] a door without width is refused by name where it is written, and told where it is drawn', () => {
    for (const { seed, plan } of campuses) {
      const { level, doors } = someRoom(plan, seed);
      const door = doors[0] as Opening;
      const withDoor = (change: Partial<Opening>) =>
        withLevel(plan, level.id, (each) => ({
          ...each,
          openings: each.openings.map((one) => (one === door ? { ...one, ...change } : one)),
        }));
      const { value, problems } = parseCampusPlan(JSON.parse(JSON.stringify(withDoor({ clearWidthM: 0 }))));
      expect(value, `seed ${seed}`).toBeNull();
      expect(problems[0]?.message, `seed ${seed}`).toContain(door.name);
      const narrow = checkPlan(withDoor({ clearWidthM: 0.01 })).filter(({ values }) => values?.opening === door.name);
      expect(
        narrow.some(({ code }) => code === 'opening-too-narrow'),
        `seed ${seed}`,
      ).toBe(true);
    }
  });

  it('[FP25] a room drawn over another one overlaps with it', () => {
    for (const { seed, plan } of campuses) {
      const { level, room } = someRoom(plan, seed);
      const other = level.spaces.find(({ id, kind }) => id !== room.id && kind !== 'corridor') as Space;
      const drawnOver = withLevel(plan, level.id, (each) => ({
        ...each,
        spaces: each.spaces.map((space) =>
          space === room ? { ...space, polygon: movePolygon(other.polygon, 0.5) } : space,
        ),
      }));
      const pairs = found(drawnOver, 'spaces-overlap').map(({ values }) => [values?.first, values?.second].sort());
      expect(pairs, `seed ${seed}`).toContainEqual([nameOf(room), nameOf(other)].sort());
    }
  });

  it('[FP23] a floor shifted by 6 m is told by the stairs that end on it', () => {
    for (const { seed, plan } of campuses.filter((each) => each.plan.stairs.length > 0)) {
      const stair = plan.stairs[(seed * 3) % plan.stairs.length] as CampusPlan['stairs'][number];
      const { levelId } = stair.upper;
      const shifted = withLevel(plan, levelId, (level) => moveLevel(level, 6));
      const touching = plan.stairs.filter(({ lower, upper }) => lower.levelId === levelId || upper.levelId === levelId);
      const told = found(shifted, 'stair-misaligned');
      expect(
        told.map(({ values }) => values?.stair),
        `seed ${seed}`,
      ).toEqual(touching.map(({ name }) => name));
      for (const { values } of told) expect(values?.driftM, `seed ${seed}`).toBeCloseTo(6, 6);
    }
  });
});
