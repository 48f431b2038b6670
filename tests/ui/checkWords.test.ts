/** Words of the checks and repairs: a name for each in both languages. */
import { describe, expect, it } from 'vitest';
import {
  checkBuildingCode,
  codeRulesOf,
  PLAN_CHECKS,
  PLAN_FIX_CODES,
  qingshanCampus,
} from '../../src/floorplans/index.js';
import { evacuationDesign, qingshanSchool } from '../../src/scenarios/index.js';
import enCampus from '../../src/ui/i18n/en/campus.js';
import en from '../../src/ui/i18n/en/checks.js';
import zhCampus from '../../src/ui/i18n/zh-CN/campus.js';
import zh from '../../src/ui/i18n/zh-CN/checks.js';
import { codeReason } from '../../src/ui/places/campus/codeReason.js';
import { planNames } from '../../src/ui/plan/planNames.js';
import { SCHOOL_CODE_SETS } from '../../src/ui/worker/checkClient.js';

function wordAt(tree: object, key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], tree);
}

function leaves(tree: object): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value as object)));
}

describe('words of checks', () => {
  it('[UI251] every check has a name in both languages, the English one that of the table, and no name is left over', () => {
    for (const { id, title } of PLAN_CHECKS) {
      expect(wordAt(en.rule, id)).toBe(title);
      expect(wordAt(zh.rule, id), id).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(leaves(en.rule)).toHaveLength(PLAN_CHECKS.length);
  });

  it('[UI250] every repair names its change in both languages with the same values', () => {
    const valuesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    expect(Object.keys(en.fix).sort()).toEqual([...PLAN_FIX_CODES].sort());
    for (const code of PLAN_FIX_CODES) expect(valuesOf(zh.fix[code]), code).toEqual(valuesOf(en.fix[code]));
  });

  it('[UI253] ways are told by the names of stairs and exits', () => {
    const [plan, school] = [qingshanCampus(), qingshanSchool()];
    const { rooms } = evacuationDesign(plan, school);
    const [english, chinese] = [planNames(plan, school, true), planNames(plan, school, false)];
    for (const { spaceId, first } of rooms.slice(0, 40)) {
      expect(chinese.of(spaceId)).not.toBe(spaceId);
      if (first === null) continue;
      expect(english.ofRoute(first)).not.toMatch(/[\u4e00-\u9fff]|:/);
      expect(chinese.ofRoute(first)).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('rules of building codes', () => {
  it('[UI252] every rule of the school codes has an answer, and one that is not known has its reason in both languages', () => {
    const checks = SCHOOL_CODE_SETS.flatMap((set) => checkBuildingCode(qingshanCampus(), set));
    expect(new Set(checks.map(({ id }) => id))).toEqual(
      new Set(SCHOOL_CODE_SETS.flatMap(codeRulesOf).map(({ id }) => id)),
    );
    const reasons = checks.flatMap((each) => codeReason(each) ?? []);
    expect(reasons.length).toBe(checks.filter(({ status }) => status === 'unknown').length);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) {
      for (const words of [zhCampus, enCampus]) expect(words.codes.reason[reason].length).toBeGreaterThan(10);
    }
  });
});
