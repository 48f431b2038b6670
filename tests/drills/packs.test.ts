import { describe, expect, it } from 'vitest';
import {
  deriveDuties,
  deriveDutyYear,
  drillRules,
  explainRules,
  packReach,
  proposePacks,
  withoutPack,
} from '../../src/drills/index.js';
import { demoSchool } from './demoSchool.js';

const YEAR = '2026-2027';
const proposed = (region: string, stages = demoSchool.stages) =>
  proposePacks({ region, stages })
    .filter((each) => each.isProposed)
    .map((each) => each.pack.id);

describe('packs of a school', () => {
  it('[DR120] packs are proposed by the region a school lies in, the nearest first', () => {
    expect(proposed('CN-YN-Mengzi')).toEqual(['cn-mengzi-2023', 'cn-national']);
    expect(proposed('CN-GX-Guilin')).toEqual(['cn-guangxi-guilin-2018-2019', 'cn-national']);
    expect(proposed('CN-YN')).toEqual(['cn-national']);
    expect(proposed('US-NJ')).toEqual(['us-nj', 'us-model-codes']);
    expect(proposed('FR')).toEqual([]);
    expect(packReach('CN-YN-Mengzi', 'CN-YN')).toBe('narrower');
    // the first letters of a name are no region
    expect(packReach('CN-YN', 'CN-YNX')).toBe('elsewhere');
    expect(proposed('US-NJ', ['secondary_vocational'])).toEqual([]);
    expect(proposePacks(demoSchool)).toHaveLength(drillRules.packs.length);
  });

  it('[DR121] a pack whose programme is over keeps its duties, says so, and can be switched off', () => {
    const mengzi = deriveDuties(demoSchool, YEAR).filter((duty) => duty.pack === 'cn-mengzi-2023');
    expect(mengzi.every((duty) => duty.clause.programmeOverSince === '2024-12-31')).toBe(true);
    expect(mengzi.some((duty) => duty.status === 'due')).toBe(true);
    const off = withoutPack(demoSchool.rulePacks, 'cn-mengzi-2023');
    expect(off).toEqual(['cn-national']);
    const left = deriveDuties({ ...demoSchool, rulePacks: off }, YEAR);
    expect(new Set(left.map((duty) => duty.pack))).toEqual(new Set(['cn-national']));
  });

  it('[DR122] law stands above region, region above city, and a newer regulation above both is named', () => {
    const school = { ...demoSchool, rulePacks: ['cn-mengzi-2023', 'cn-jinghong-2019', 'cn-chongqing-2017'] };
    const { packs } = explainRules(school, deriveDutyYear(school, YEAR));
    expect(packs.map((each) => [each.pack.id, each.tier, each.below.map((law) => law.id)])).toEqual([
      ['cn-national', 'nation', []],
      ['cn-chongqing-2017', 'region', []],
      ['cn-jinghong-2019', 'place', ['cn-yn-2025']],
      ['cn-mengzi-2023', 'place', ['cn-yn-2025']],
    ]);
    expect(packs.at(-1)?.programmeUntil).toBe('2024-12-31');
  });

  it('[DR123] where two rules ask for the same drills in other numbers, both stay and the one that asks more is named', () => {
    const school = { ...demoSchool, rulePacks: ['cn-jinghong-2019'] };
    const [conflict] = explainRules(school, deriveDutyYear(school, YEAR)).conflicts;
    expect(conflict?.asked.map((each) => [each.rule, each.perYear, each.isAdvice])).toEqual([
      ['CN-01', 9, true],
      ['JH-01', 4, false],
      ['CN-06', 2, false],
      ['CN-09', 2, true],
      ['CN-07', 1, false],
      ['CN-08', 1, false],
    ]);
    const duties = deriveDuties(school, YEAR);
    for (const rule of ['JH-01', 'CN-06']) expect(duties.map((duty) => duty.rule)).toContain(rule);
  });
});
