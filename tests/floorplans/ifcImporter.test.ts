import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPlan, findImporter, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { polygonArea } from '../../src/model/index.js';
import { type IfcTextUnit, ifcText, SMALL_HOUSE } from '../support/ifcText.js';
import { toInput } from './sampleCampus.js';

const FILE = fileURLToPath(new URL('../fixtures/ifc/nibs-office-a.ifc', import.meta.url));
const input = toInput('nibs-office-a.ifc', new Uint8Array(readFileSync(FILE)));
const { plan, problems, counts } = await importPlan(input);
const levels = plan?.buildings.flatMap((building) => building.levels) ?? [];
const told = (code: string) => problems.filter((each) => each.code === code);
const house = async (unit: IfcTextUnit, offsetM: readonly [number, number] = [0, 0]) =>
  await importPlan(toInput('教学楼.ifc', ifcText(SMALL_HOUSE, { unit, offsetM })));

describe('the IFC sample', () => {
  it('[FP120] is known by its content, and makes a valid plan of 99 rooms on 2 storeys with 102 doors and 2 stairs', () => {
    expect(findImporter({ ...input, fileName: 'x.bin' })?.id).toBe('ifc');
    expect(counts).toMatchObject({
      buildings: 1,
      levels: 2,
      spaces: 99,
      openings: 102,
      twoSidedOpenings: 87,
      stairs: 2,
    });
    expect(levels.map((level) => level.spaces.length)).toEqual([60, 39]);
    expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
  });

  it('[FP121] joins 87 doors as the model says, finds 6 ways out, and tells the other 9 with their rooms', () => {
    expect(told('ifc-doors-read')[0]?.values).toMatchObject({
      byBoundary: 87,
      byGeometry: 0,
      exits: 6,
      within: 9,
      unsolved: 0,
    });
    expect(counts?.exits).toBe(6);
    expect(told('ifc-doors-within')[0]?.message).toContain('135 MENS RR (3)');
    expect(told('opening-one-sided')).toEqual([]);
  });

  it('[FP122] takes the frame off the stated widths of 0.81 to 1.83 m, and marks what is left as derived', () => {
    const doors = levels.flatMap((level) => level.openings).filter(({ kind }) => kind !== 'opening');
    const widths = doors.map(({ clearWidthM }) => clearWidthM);
    expect(Math.min(...widths)).toBeCloseTo(0.72, 2);
    expect(Math.max(...widths)).toBeCloseTo(1.74, 2);
    expect(doors.every(({ origin }) => origin?.clearWidthM === 'derived')).toBe(true);
  });

  it('[FP123] has the heights of the model, and tells that the roof was left out', () => {
    expect(levels.map((level) => level.elevationM)).toEqual([0, 4.267]);
    expect(levels[0]?.origin?.elevationM).toBeUndefined();
    expect(told('ifc-storeys-without-rooms')[0]?.values).toEqual({ levels: 'Roof' });
  });

  it('[FP124] lets everyone out: open-plan rooms are joined where they touch, stairs where they lie above each other', () => {
    const found = checkPlan(plan as NonNullable<typeof plan>).map((each) => each.code);
    expect(found).toEqual(['assembly-point-missing']);
    expect(told('gaps-derived')).toHaveLength(1);
  });

  it('[FP125] gives the same plan twice', async () => {
    expect(JSON.stringify((await importPlan(input)).plan)).toBe(JSON.stringify(plan));
  });
});

describe('small IFC models', () => {
  it.each(['m', 'mm', 'ft'] as const)('[FP126] in %s give the same rooms, doors and heights', async (unit) => {
    const made = await house(unit);
    const own = made.plan?.buildings[0]?.levels ?? [];
    expect(own.map((level) => level.elevationM)).toEqual([0, 3.6]);
    for (const space of own.flatMap((level) => level.spaces).filter(({ kind }) => kind === 'classroom')) {
      expect(polygonArea(space.polygon)).toBeCloseTo(56, 1);
    }
    expect(made.counts).toMatchObject({ spaces: 8, exits: 1, stairs: 1 });
    expect(own[0]?.openings[0]?.clearWidthM).toBeCloseTo(0.91, 3);
  });

  it('[FP126] far from their own origin come out near the origin of the campus, as precise as before', async () => {
    const made = await house('mm', [532_400, 3_218_700]);
    expect(made.counts).toMatchObject({ spaces: 8, exits: 1, stairs: 1 });
    const [first] = made.plan?.buildings[0]?.levels[0]?.spaces ?? [];
    expect(Math.abs(first?.polygon.outer[0]?.[0] ?? 1e9)).toBeLessThan(30);
    expect(polygonArea(first?.polygon as NonNullable<typeof first>['polygon'])).toBeCloseTo(56, 1);
  });

  it('[FP121] a door the model names no room of is joined to the rooms on its two sides', async () => {
    const made = await house('m');
    const values = made.problems.find((each) => each.code === 'ifc-doors-read')?.values;
    expect(values).toMatchObject({ count: 7, byBoundary: 2, byGeometry: 4, exits: 1, unsolved: 0 });
  });

  it('[FP127] rooms are named by number and words, and what they are for is read from the words', async () => {
    const made = await house('m');
    const [level] = made.plan?.buildings[0]?.levels ?? [];
    expect(level?.spaces.map(({ name, kind }) => [name, kind])).toEqual([
      ['101 CLASSROOM', 'classroom'],
      ['102 CLASSROOM', 'classroom'],
      ['1C CORRIDOR', 'corridor'],
      ['1S STAIR', 'stair'],
    ]);
    expect(made.plan?.buildings[0]?.name).toBe('教学楼');
  });

  it('[FP124] two rooms that touch are joined only where the model says that no wall stands between them', async () => {
    const rooms = [
      { name: 'A', at: [0, 0], size: [5, 5] },
      { name: 'B', at: [5, 0], size: [5, 5] },
    ] as const;
    const gaps = async (open: readonly number[]) => {
      const made = await importPlan(toInput('a.ifc', ifcText([{ name: '1', elevationM: 0, rooms, open }])));
      return made.plan?.buildings[0]?.levels[0]?.openings.filter(({ kind }) => kind === 'opening').length;
    };
    expect(await gaps([0, 1])).toBe(1);
    expect(await gaps([])).toBe(0);
  });
});
