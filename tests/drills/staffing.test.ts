import { describe, expect, it } from 'vitest';
import { computeStaffing, countGuards, drillRules } from '../../src/drills/index.js';
import { demoSchool } from './demoSchool.js';

describe('staffing', () => {
  it('[DR90] every worked example of the guard ladders comes out', () => {
    for (const row of drillRules.staffing_worked_examples.rows) {
      const { total_people: people = 0, boarders = 0 } = row;
      const guards = (rule: string) => countGuards(rule, people, boarders, people);
      expect({
        total_people: people,
        boarders,
        jinghong_000: guards('ST-000-GUARD')?.required,
        jinghong_000_alternative: guards('ST-000-GUARD')?.alternative,
        guangxi_002: guards('ST-002-GUARD')?.required,
        mengzi_003: guards('ST-003-GUARD')?.required,
        conservative_ceiling: guards('ST-000-GUARD')?.recommended,
      }).toEqual(row);
    }
  });

  it('[DR91] exactly a hundred people: one required, two recommended under Mengzi', () => {
    expect(countGuards('ST-003-GUARD', 100, 0, 90)).toMatchObject({ required: 1, recommended: 2 });
  });

  it('[DR92] the lower reading counts the increment on pupils only', () => {
    expect(countGuards('ST-003-GUARD', 1540, 0, 1400)).toMatchObject({ required: 3, lowerReading: 2 });
  });

  it('[DR93] the cited standard gives three from a thousand pupils who do not board', () => {
    expect(countGuards('ST-GBT29315', 1000, 0, 1000)?.required).toBe(3);
    expect(countGuards('ST-GBT29315', 99, 600, 699)?.required).toBe(3);
  });

  it('[DR94] a school gets every staffing rule of its packs, numbers or none, with the clause', () => {
    const { roles } = computeStaffing(demoSchool);
    expect(roles.map((role) => [role.rule, role.required])).toEqual([
      ['ST-003-GUARD', 4],
      ['ST-GBT29315', 4],
      ['ST-003-HEALTH', 3],
      ['ST-003-LEGAL', 1],
    ]);
    expect(roles[0]?.clause).toMatchObject({ docNo: '蒙政办发〔2023〕37号', verification: 'seed_text' });
    expect(
      computeStaffing({ ...demoSchool, rulePacks: ['cn-quxian-2022'] }).roles.find(
        (role) => role.rule === 'ST-001-GUARD',
      )?.required,
    ).toBeNull();
    expect(
      computeStaffing({ ...demoSchool, pupils: 0, teachers: 0, otherStaff: 0, boarders: 0 }).roles[0]?.required,
    ).toBeNull();
  });

  it('[DR95] health staff is one for each six hundred pupils begun', () => {
    for (const [pupils, count] of [
      [300, 1],
      [600, 1],
      [601, 2],
      [1200, 2],
      [1800, 3],
    ] as const) {
      expect(
        computeStaffing({ ...demoSchool, pupils }).roles.find((role) => role.rule === 'ST-003-HEALTH')?.required,
      ).toBe(count);
    }
  });
});
