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

  it('[DR90] the boarding mountain school of 1100 people and 700 boarders needs four guards under Mengzi', () => {
    const school = { ...demoSchool, pupils: 1000, teachers: 80, otherStaff: 20, boarders: 700 };
    expect(computeStaffing(school).roles[0]).toMatchObject({
      required: 4,
      arithmetic: 'T = 1100: 2 + floor((1100 − 1000)/500) = 2; B = 700: + floor(700/300) = 2 → 4',
    });
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

  it('[DR96] each line carries its clause, its sum, other readings and what the school has', () => {
    const staffed = { ...demoSchool, staffCounts: { healthStaff: 2 } };
    const roles = computeStaffing({ ...staffed, rulePacks: ['cn-mengzi-2023', 'cn-jinghong-2019'] }).roles;
    const of = (rule: string) => roles.filter((role) => role.rule === rule);
    expect(of('ST-003-GUARD')[0]).toMatchObject({
      has: 5,
      arithmetic: 'T = 1468: 2 + floor((1468 − 1000)/500) = 2; B = 600: + floor(600/300) = 2 → 4',
      readings: [{ reading: 'cautious', count: 5 }],
      clause: { jurisdiction: expect.stringContaining('Mengzi'), checkedOn: '2026-11-21' },
    });
    expect(of('ST-003-HEALTH')[0]).toMatchObject({ required: 3, has: 2 });
    expect(of('ST-003-LEGAL')[0]).toMatchObject({ required: 1, has: null });
    const big = { ...demoSchool, pupils: 1400, teachers: 100, otherStaff: 40, boarding: false, boarders: 0 };
    expect(computeStaffing(big).roles[0]).toMatchObject({
      required: 3,
      readings: [
        { reading: 'cautious', count: 4 },
        { reading: 'lower', count: 2, arithmetic: 'T = 1540: 2 + floor((pupils 1400 − 1000)/500) = 2 → 2' },
      ],
    });
    const boarders = { ...demoSchool, pupils: 1400, teachers: 100, otherStaff: 0, boarders: 300 };
    const jinghong = computeStaffing({ ...boarders, rulePacks: ['cn-jinghong-2019'] }).roles[0];
    expect([jinghong?.required, jinghong?.readings.find((each) => each.reading === 'alternative')?.count]).toEqual([
      4, 3,
    ]);
    const hundred = { ...demoSchool, pupils: 90, teachers: 8, otherStaff: 2, boarding: false, boarders: 0 };
    expect(computeStaffing(hundred).roles[0]).toMatchObject({
      required: 1,
      recommended: 2,
      readings: [{ reading: 'bothClauses', count: 2 }],
    });
  });

  it("[DR97] girls' dormitories need a female manager; a man, or nobody listed, does not make one", () => {
    const school = { ...demoSchool, rulePacks: ['cn-jinghong-2019'] };
    const girls = [{ room: 'd1', beds: 8, boarders: 8, wing: 'girls' as const }];
    const manager = (sex: 'female' | 'male', wing: 'girls' | 'boys' = 'girls') => [
      { role: 'dormitoryManager' as const, number: 1, wing, sex },
    ];
    const female = (changes: object) =>
      computeStaffing({ ...school, ...changes }).roles.find((role) => role.post === 'femaleDormitoryManagers');
    expect(female({ dormitories: girls, nightDuty: manager('female') })).toMatchObject({ required: 1, has: 1 });
    expect(female({ dormitories: girls, nightDuty: manager('male') })).toMatchObject({ required: 1, has: 0 });
    expect(female({ dormitories: girls, nightDuty: manager('female', 'boys') })).toMatchObject({ has: 0 });
    expect(female({})).toMatchObject({ required: null, has: null });
    expect(female({ boarding: false, boarders: 0 })).toMatchObject({ required: 0 });
    const chongqing = computeStaffing({ ...demoSchool, rulePacks: ['cn-chongqing-2017'] }).roles;
    expect(chongqing.filter((role) => role.rule === 'ST-004-SAFETY').map((role) => [role.post, role.required])).toEqual(
      [
        ['safetyManagers', 1],
        ['dormitoryManagers', 1],
      ],
    );
  });
});
