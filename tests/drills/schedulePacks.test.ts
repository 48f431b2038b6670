import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrillSchedule, type ScheduleOptions, scheduleDrills } from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { misplaced, unmetDemands } from './support/checkSchedule.js';
import { randomOptions, randomSchool } from './support/randomSchool.js';
import { ruleFile } from './support/ruleReading.js';
import { solver } from './support/testSolver.js';

const YEAR = '2026-2027';

/** What the plan leaves open is named in a conflict; nothing lies where it cannot. */
function check(school: School, schedule: DrillSchedule): void {
  expect(misplaced(school, 2026, schedule.drills)).toEqual([]);
  const open = schedule.conflicts.flatMap(({ duty }) => schedule.duties.find((each) => each.id === duty) ?? []);
  const silent = unmetDemands(school, 2026, schedule.drills).filter(
    ({ rule, from, until }) =>
      !open.some((duty) => duty.rule === rule && (duty.dueFrom ?? '') >= from && (duty.dueUntil ?? '') <= until),
  );
  expect(silent).toEqual([]);
  if (schedule.optimal) expect(schedule.conflicts.filter((each) => each.rules.length > 0)).toEqual([]);
}

const PATIENCE_MS = 600_000;

describe('the plan, checked from the rule file alone', () => {
  it.each(ruleFile.packs.map((pack) => pack.id))(
    '[DR86] %s: every demand is met with the fewest drills, for a boarding mountain school and for a kindergarten',
    async (pack) => {
      const facts: Partial<School> = { rulePacks: [pack], region: 'XX', usesSchoolBus: true, bushfireAtRisk: true };
      const schools: School[] = [
        { ...demoSchool, ...facts },
        { ...demoSchool, ...facts, stages: ['kindergarten'], boarding: false, terrain: 'any' },
      ];
      for (const school of schools) {
        const schedule = await scheduleDrills(school, YEAR, [], { solver });
        check(school, schedule);
        expect(unmetDemands(school, 2026, schedule.drills)).toEqual([]);
        expect([schedule.optimal, schedule.conflicts]).toEqual([true, []]);
      }
    },
    PATIENCE_MS,
  );

  it.each([1, 2, 3, 4])(
    '[DR86] fifty random schools, series %i: every demand is met or named, and nearly all plans are proven smallest',
    async (series) => {
      let proven = 0;
      let all = 0;
      const property = fc.asyncProperty(
        randomSchool,
        randomOptions,
        async (school: School, options: ScheduleOptions) => {
          const schedule = await scheduleDrills(school, YEAR, [], { ...options, solver });
          check(school, schedule);
          all++;
          if (schedule.gap === 0) proven++;
        },
      );
      await fc.assert(property, { numRuns: 50, seed: series, endOnFailure: true });
      expect(proven / all).toBeGreaterThanOrEqual(0.95);
    },
    PATIENCE_MS,
  );
});
