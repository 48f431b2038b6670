import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importPlan, parseCampusPlan, type Space } from '../../src/floorplans/index.js';
import { sampleBytes, toInput } from './sampleCampus.js';

const result = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
const plan = result.plan;
const levels = plan?.buildings.flatMap((building) => building.levels) ?? [];
const spaces = levels.flatMap((level) => level.spaces);
const byCode = (code: string) => result.problems.filter((each) => each.code === code);
const spaceOf = (id: string | undefined) => spaces.find((space) => space.id === id) as Space;

describe('the IMDF campus', () => {
  it('[FP30] it has the counts that were made by hand', () => {
    expect(result.counts).toMatchObject({
      buildings: 2,
      levels: 8,
      spaces: 443,
      openings: 472,
      twoSidedOpenings: 467,
      doors: 472,
      exits: 2,
      stairs: 39,
      assemblyPoints: 0,
    });
    expect(result.counts?.widthM).toBeCloseTo(672, 0);
    expect(result.counts?.heightM).toBeCloseTo(182, 0);
  });

  it('[FP30] what it makes is a valid campus plan', () => {
    expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
  });

  it('[FP31] the ground floor of every building has ordinal 0 and heights are marked as assumed', () => {
    expect(plan?.buildings.map((building) => building.levels.map((level) => level.ordinal))).toEqual([
      [0, 1, 2],
      [0, 1, 2, 3, 4],
    ]);
    expect(levels.every((level) => level.origin?.elevationM === 'assumed')).toBe(true);
    expect(levels[1]?.elevationM).toBeCloseTo(3.6, 9);
    expect(byCode('ground-ordinals-differ')).toHaveLength(1);
    expect(byCode('elevation-assumed')).toHaveLength(1);
  });

  it('[FP32] names come in the local language with their English twin, and every room can be told apart on its level', () => {
    const room = spaces.find((space) => space.name === 'Кабинет 104');
    expect(room?.nameEn).toBe('Classroom 104');
    for (const level of levels) {
      const names = level.spaces.map((space) => space.name);
      expect(names.every((name) => name.trim() !== '')).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }
    const walkways = spaces.filter((space) => space.kind === 'corridor').map((space) => space.nameEn);
    expect(walkways).toContain('walkway 6, Level 1');
  });

  it('[FP33] categories of the file become kinds of space', () => {
    const kinds = new Map<string, number>();
    for (const space of spaces) kinds.set(space.kind, (kinds.get(space.kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toMatchObject({
      classroom: 311,
      stair: 59,
      corridor: 29,
      toilet: 20,
      laboratory: 6,
      lift: 5,
    });
  });

  it('[FP34] widths of doors are their drawn lengths and marked so', () => {
    const widths = levels.flatMap((level) => level.openings.filter((each) => each.kind === 'door'));
    expect(widths.every((opening) => opening.origin?.clearWidthM === 'derived')).toBe(true);
    const sorted = widths.map((opening) => opening.clearWidthM).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeCloseTo(1, 2);
    expect(sorted[sorted.length - 1]).toBeCloseTo(9, 1);
  });

  it('[FP35] the four one-sided openings are told with their rooms, never taken for exits, and lead into the corridor drawn under the room', () => {
    const told = byCode('opening-one-sided').map((each) => each.values?.room);
    expect(told).toEqual(['Кабинет 100.1', 'Кабинет 100а', 'Кабинет 201б', 'Кабинет 201a']);
    for (const name of told) {
      const room = spaces.find((space) => space.name === name) as Space;
      const doors = levels.flatMap((level) => level.openings).filter((each) => each.spaceIds.includes(room.id));
      expect(doors.every((door) => door.kind === 'door')).toBe(true);
      const others = doors.flatMap((door) => door.spaceIds.filter((id) => id !== room.id));
      expect(others.map((id) => spaceOf(id).kind)).toContain('corridor');
    }
  });

  it('[FP35] an opening that touches three rooms joins two of them and is told', () => {
    expect(byCode('opening-with-many-spaces')).toHaveLength(1);
    expect(byCode('opening-with-many-spaces')[0]?.values?.count).toBe(3);
    expect(levels.flatMap((level) => level.openings).every((opening) => opening.spaceIds.length <= 2)).toBe(true);
  });

  it('[FP35] the one room without an opening is told', () => {
    expect(byCode('space-without-opening')).toHaveLength(1);
  });

  it('[FP36] every building has a derived way out of its ground floor, and no opening of the file is one', () => {
    for (const building of plan?.buildings ?? []) {
      const exits = building.levels.flatMap((level) =>
        level.openings.filter((each) => each.kind === 'exit').map((exit) => ({ exit, level })),
      );
      expect(exits).toHaveLength(1);
      const { exit, level } = exits[0] as (typeof exits)[number];
      expect(level.ordinal).toBe(0);
      expect(exit.origin).toMatchObject({ segment: 'derived', clearWidthM: 'assumed' });
      expect(spaceOf(exit.spaceIds[0]).kind).toBe('corridor');
    }
    expect(byCode('exit-derived')).toHaveLength(2);
  });

  it('[FP37] traps of the file are told: leavings of macOS, cars as category, unused members, empty outlines', () => {
    for (const code of [
      'archive-junk-skipped',
      'opening-category-ignored',
      'imdf-members-unused',
      'imdf-buildings-without-inside',
      'lifts-not-used',
      'grounds-not-read',
    ]) {
      expect(byCode(code)).toHaveLength(1);
    }
  });

  it('[FP38] a member that is not JSON is named, and the rest is read', async () => {
    const files = unzipSync(sampleBytes, { filter: (entry) => !entry.name.startsWith('__MACOSX') });
    files['IMDFData/navPath.geojson'] = new TextEncoder().encode('{"features": [');
    const repaired = await importPlan(toInput('campus.zip', zipSync(files, { level: 1 })));
    const told = repaired.problems.filter((each) => each.code === 'imdf-member-unreadable');
    expect(told.map((each) => each.values?.member)).toEqual(['navPath.geojson']);
    expect(repaired.counts).toMatchObject({ spaces: 443, openings: 472 });
    // without walking paths the exits come from corridors on the outline
    for (const building of repaired.plan?.buildings ?? []) {
      expect(building.levels.flatMap((level) => level.openings).some((each) => each.kind === 'exit')).toBe(true);
    }
  });

  it('[FP38] importing twice gives the same plan', async () => {
    const again = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
    expect(JSON.stringify(again.plan)).toBe(JSON.stringify(plan));
  });
});
