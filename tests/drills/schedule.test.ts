import { describe, expect, it } from 'vitest';
import {
  buildSchoolCalendar,
  type DrillRecord,
  dayNumber,
  drillRules,
  isoDate,
  ownPackOf,
  type PlannedDrill,
  parseDrillRecord,
  ruleBook,
  type ScheduleContext,
  scheduleDrills,
  shippedRules,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { solver } from './support/testSolver.js';

const YEAR = '2026-2027';

/** Many years are planned in one test, on a machine that may be busy. */
const PATIENCE_MS = 600_000;

const plan = (
  school: School,
  year = YEAR,
  context: Omit<ScheduleContext, 'solver'> = {},
  records: readonly DrillRecord[] = [],
) => scheduleDrills(school, year, records, { ...context, solver });

const LIVE = (drill: PlannedDrill) => !['tabletop', 'food-safety', 'epidemic'].includes(drill.kind);

/** The Mengzi drill rules, read again from the notice without the product's code. */
const MENGZI: Record<string, (drills: readonly PlannedDrill[]) => boolean> = {
  'MZ-01': (drills) =>
    [
      ['2026-09-01', '2026-09-07'],
      ['2027-02-22', '2027-02-28'],
    ].every(([from, until]) =>
      drills.some(
        (drill) => drill.kind === 'comprehensive' && drill.date >= (from as string) && drill.date <= (until as string),
      ),
    ),
  'MZ-02': (drills) => drills.some((drill) => drill.kind === 'fire'),
  'MZ-03': (drills) => drills.some((drill) => drill.kind === 'intruder'),
  'MZ-04': (drills) => drills.some((drill) => drill.kind === 'earthquake'),
  'MZ-05': (drills) => drills.some((drill) => drill.kind === 'food-safety'),
  'MZ-06': (drills) => drills.some((drill) => drill.kind === 'epidemic'),
  'MZ-07': (drills) => drills.some((drill) => LIVE(drill) && drill.slot === 'meal'),
  'MZ-08': (drills) => drills.some((drill) => LIVE(drill) && drill.slot === 'noon-rest'),
  'MZ-09': (drills) => drills.some((drill) => drill.kind === 'debris-flow' && drill.date < '2027-05-01'),
  'MZ-10': (drills) => drills.some((drill) => drill.kind === 'flood' && drill.date < '2027-05-01'),
  'MZ-11': (drills) =>
    drills.some((drill) => LIVE(drill) && drill.slot === 'night' && drill.date < '2027-01-23') &&
    drills.some((drill) => LIVE(drill) && drill.slot === 'night' && drill.date > '2027-02-21'),
};

describe('schedule', () => {
  it('[DR80] the demo school needs nine drills: seven live ones and two tabletops', async () => {
    const schedule = await plan(demoSchool);
    expect([schedule.drills.filter(LIVE).length, schedule.drills.length]).toEqual([7, 9]);
    expect([schedule.optimal, schedule.gap, schedule.conflicts]).toEqual([true, 0, []]);
    for (const [rule, holds] of Object.entries(MENGZI)) expect([rule, holds(schedule.drills)]).toEqual([rule, true]);
  });

  it('[DR81] every drill lies on a school day, one a day, never at night before a free day', async () => {
    const schedule = await plan(demoSchool);
    const days = (buildSchoolCalendar(demoSchool, YEAR).value?.whole?.days ?? []).map(isoDate);
    for (const drill of schedule.drills) {
      expect(days).toContain(drill.date);
      if (drill.slot === 'night') expect(days).toContain(isoDate(dayNumber(drill.date) + 1));
      expect(drill.time).toMatch(/^\d\d:\d\d$/);
      expect(drill.provisional).toBe(drill.date > '2026-12-31');
    }
    expect(new Set(schedule.drills.map((drill) => drill.date)).size).toBe(schedule.drills.length);
  });

  it(
    '[DR82] drills against an intruder are planned in lessons only',
    async () => {
      for (const pack of drillRules.packs) {
        for (const drill of (await plan({ ...demoSchool, rulePacks: [pack.id] })).drills) {
          if (drill.kind === 'intruder') expect(drill.slot).toBe('lesson');
        }
      }
    },
    PATIENCE_MS,
  );

  it('[DR83] what was held is not planned again, and what is fixed stays', async () => {
    const held = parseDrillRecord({
      format: 'muster/drill-record',
      schemaVersion: 1,
      profile: 'evac_day',
      scenario: 'fire',
      values: {},
      date: '2026-11-12',
      slot: 'night',
    }).value;
    const fixed: PlannedDrill = {
      id: 'mine',
      date: '2026-12-08',
      time: '09:00',
      kind: 'earthquake',
      slot: 'noon-rest',
      closes: ['MZ-04', 'MZ-08'],
      provisional: false,
    };
    const schedule = await plan(
      demoSchool,
      YEAR,
      { today: '2026-11-20', planned: [fixed] },
      held === null ? [] : [held],
    );
    expect(schedule.drills).toContainEqual(fixed);
    expect(schedule.drills.some((drill) => drill.kind === 'fire')).toBe(false);
    expect(schedule.drills.every((drill) => drill.date >= '2026-11-20')).toBe(true);
    expect(schedule.conflicts).toEqual([
      expect.objectContaining({
        code: 'drill-duty-without-day',
        rules: ['MZ-01'],
        days: ['2026-09-01', '2026-09-07'],
        message: expect.stringContaining('no school day is left'),
      }),
    ]);
    expect(schedule.optimal).toBe(false);
  });

  it('[DR84] a kind of drill that cannot be planned, a wrong year and an unknown pack are conflicts in words', async () => {
    const messages = async (changes: Partial<School>, year = YEAR) =>
      (await plan({ ...demoSchool, ...changes }, year)).conflicts.map((each) => each.message);
    const illinois = ownPackOf(shippedRules, 'us-il');
    if (illinois === null) throw new Error('no such pack');
    const typhoon = illinois.rules.map((rule) =>
      rule.id === 'IL-03' ? { ...rule, drill_type: 'special_live' as const, scenario: 'typhoon' as const } : rule,
    );
    const rules = ruleBook([{ ...illinois, rules: typhoon }]);
    const { conflicts } = await plan({ ...demoSchool, rulePacks: ['us-il'] }, YEAR, { rules });
    expect(conflicts.map((each) => each.message)).toEqual([expect.stringContaining('IL-03')]);
    expect(await messages({}, '2026')).toEqual([expect.stringContaining('2026-2027')]);
    expect(await messages({ rulePacks: ['atlantis'] })).toEqual([expect.stringContaining('atlantis')]);
  });
});
