import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, rollingWindows } from '../../src/drills/duties/rollingWindows.js';
import {
  buildSchoolCalendar,
  type DrillEvent,
  type DrillKind,
  type DrillSlot,
  type Duty,
  dayNumber,
  deriveDutyYear,
  drillRules,
  eventOfKind,
  isoDate,
  notCounted,
  type SchoolCalendar,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';

const YEAR = '2026-2027';
const american: School = { ...demoSchool, region: 'US-NJ', boarding: false, boarders: 0, closedDays: [] };
const drill = (date: string, kind: DrillKind, slot: DrillSlot = 'lesson') => eventOfKind(kind, slot, date);
const dutiesUnder = (pack: string, held: readonly DrillEvent[], school = american, today = '2027-07-31') => {
  const year = deriveDutyYear({ ...school, rulePacks: [pack] }, YEAR, { held, today });
  return [...year.duties, ...year.advice];
};
const status = (duties: readonly Duty[], id: string) => duties.find((duty) => duty.id === id)?.status;

describe('every shape of rule', () => {
  it('[DR110] the yearly mix of security drills wants two of each kind, and a drill of another kind is none', () => {
    const intruders = [drill('2026-10-05', 'intruder'), drill('2026-11-05', 'intruder')];
    const met = dutiesUnder('us-nj', intruders);
    expect(status(met, 'NJ-02:active_shooter:year')).toBe('done');
    expect(status(met, 'NJ-02:lockdown:year')).toBe('done');
    expect(status(met, 'NJ-02:evacuation_non_fire:year')).toBe('overdue');
    expect(status(met, 'NJ-02:bomb_threat:year')).toBe('overdue');
    const away = [drill('2026-10-05', 'evacuate-away'), drill('2026-11-05', 'evacuate-away')];
    expect(status(dutiesUnder('us-nj', away), 'NJ-02:evacuation_non_fire:year')).toBe('done');
    const fires = [drill('2026-10-05', 'fire'), drill('2026-11-05', 'fire')];
    expect(status(dutiesUnder('us-nj', fires), 'NJ-02:evacuation_non_fire:year')).toBe('overdue');
    expect(status(dutiesUnder('us-nj', intruders.slice(1)), 'NJ-02:active_shooter:year')).toBe('overdue');
    const threats = ['2026-10-05', '2026-11-05'].map((date) => ({
      ...drill(date, 'evacuate-away'),
      scenarios: ['bomb_threat' as const],
    }));
    expect(status(dutiesUnder('us-nj', threats), 'NJ-02:bomb_threat:year')).toBe('done');
  });

  it('[DR111] of the two tornado drills of Michigan one is in March; February is a near miss', () => {
    const tornado = (date: string) => ({ ...drill(date, 'shelter'), scenarios: ['tornado' as const] });
    const under = (...dates: string[]) => dutiesUnder('us-mi', dates.map(tornado));
    expect(status(under('2026-10-05', '2027-03-10'), 'MI-03:part1:year')).toBe('done');
    expect(status(under('2026-10-05', '2027-03-10'), 'MI-03:year')).toBe('done');
    expect(status(under('2026-10-05', '2027-02-26'), 'MI-03:part1:year')).toBe('overdue');
    expect(status(under('2027-03-10'), 'MI-03:year')).toBe('overdue');
    const march = under().find((duty) => duty.id === 'MI-03:part1:year');
    expect([march?.dueFrom, march?.dueUntil]).toEqual(['2027-03-01', '2027-03-31']);
  });

  it('[DR112] a drill more than the base number counts only when the base drills have had theirs', () => {
    const monthly = ['2026-09-10', '2026-10-12', '2026-11-10', '2026-12-10', '2027-01-12'].map((date) =>
      drill(date, 'fire'),
    );
    const under = (...more: DrillEvent[]) =>
      dutiesUnder('cn-national', [...monthly, ...more], demoSchool, '2027-01-31');
    expect(status(under(), 'CN-01:2026-10')).toBe('done');
    expect(status(under(), 'CN-03:s1')).toBe('overdue');
    expect(status(under(drill('2026-11-20', 'fire', 'night')), 'CN-03:s1')).toBe('done');
    expect(status(under(drill('2027-03-20', 'fire', 'night')), 'CN-03:s1')).toBe('overdue');
  });

  it('[DR113] six months after the previous one: each drill sets the day of the next', () => {
    const under = (...dates: string[]) =>
      dutiesUnder(
        'nz',
        dates.map((date) => drill(date, 'fire')),
        american,
        '2027-07-01',
      ).map((duty) => [duty.dueFrom, duty.dueUntil, duty.status]);
    // held in May: the next by November, and that one carries on
    expect(under('2026-05-20', '2026-10-12', '2027-03-15')).toEqual([
      ['2026-09-01', '2026-11-20', 'done'],
      ['2026-10-13', '2027-04-12', 'done'],
    ]);
    // one day late is late, though a drill was held
    expect(under('2026-03-02', '2026-09-03', '2027-03-03')[0]).toEqual(['2026-09-01', '2026-09-02', 'overdue']);
    // an alarm nobody planned counts here
    const alarm = { ...drill('2026-10-12', 'fire'), isUnplanned: true };
    expect(status(dutiesUnder('nz', [alarm]), 'NZ-01:r1')).toBe('done');
    expect(status(dutiesUnder('nz', [drill('2026-10-12', 'tabletop')]), 'NZ-01:r1')).toBe('overdue');
  });

  it('[DR113] any day chosen in each open window leaves six months or less between drills, and up to the next year', () => {
    const terms = fc.constantFrom(demoSchool.terms, demoSchool.terms.slice(0, 1), [
      { name: 'a', from: '2026-08-20', until: '2026-12-10' },
      { name: 'b', from: '2027-01-08', until: '2027-06-10' },
    ]);
    const known = fc.uniqueArray(fc.integer({ min: dayNumber('2026-02-01'), max: dayNumber('2027-07-01') }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(terms, known, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (terms, known, picks) => {
        const calendar = buildSchoolCalendar({ ...demoSchool, terms }, YEAR).value as SchoolCalendar;
        const whole = calendar.whole as NonNullable<SchoolCalendar['whole']>;
        const windows = rollingWindows(calendar, known);
        const held = [...known].filter((day) => day >= whole.first && day <= whole.last).sort((a, b) => a - b);
        const open = windows.slice(held.length);
        let previous =
          held.at(-1) ??
          known
            .filter((day) => day < whole.first)
            .sort((a, b) => a - b)
            .at(-1) ??
          whole.first;
        open.forEach((window, i) => {
          const range = window.range as NonNullable<typeof window.range>;
          const days = whole.days.filter((day) => day >= range.from && day <= range.until);
          expect(days.length).toBeGreaterThan(0);
          const day = days[(picks[i] as number) % days.length] as number;
          // unless the six months were over before school began
          if (range.from <= addMonths(previous, 6)) expect(day).toBeLessThanOrEqual(addMonths(previous, 6));
          previous = day;
        });
        // a year without dates for spring cannot reach the next one
        const hasDaysLeft = whole.days.some((day) => day > previous) && !calendar.semesters.includes(null);
        if (hasDaysLeft) expect(isoDate(addMonths(previous, 6)) >= '2027-08-01').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('[DR113] a window before long holidays begins late enough to reach the first lesson after them', () => {
    const terms = [
      { name: 'a', from: '2026-09-03', until: '2026-09-24' },
      { name: 'b', from: '2027-03-16', until: '2027-03-24' },
    ];
    const calendar = buildSchoolCalendar({ ...demoSchool, terms }, YEAR).value as SchoolCalendar;
    const ranges = rollingWindows(calendar, []).map(
      ({ range }) => range && [isoDate(range.from), isoDate(range.until)],
    );
    expect(ranges.slice(0, 2)).toEqual([
      ['2026-09-16', '2026-09-24'],
      ['2027-03-16', '2027-03-16'],
    ]);
  });

  it('[DR114] what a rule says and Muster does not count is listed, and everything else is counted', () => {
    const listed = drillRules.rules.flatMap((rule) => notCounted(rule).map((key) => `${rule.id} ${key}`));
    expect(listed).toEqual([
      'USM-02 vary_conditions',
      'NJ-02 notice_hours',
      'JP-01 notify_fire_service',
      'KR-01 report',
      'TW-01 date_hint',
      'TW-01 rehearsals_min',
      'TW-01 refuge_seconds',
      'HK-01 log_time',
      'HK-01 use_all_exits',
      'NZ-01 report_working_days',
    ]);
  });

  it('[DR115] every pack loads for every school, and every drill duty with dates has a number', () => {
    for (const { id } of drillRules.packs) {
      const year = deriveDutyYear({ ...demoSchool, usesSchoolBus: true, rulePacks: [id] }, YEAR);
      expect(year.problems, id).toEqual([]);
      const all = [...year.duties, ...year.advice, ...year.quality, ...year.outsideEvents];
      const rules = new Set(all.map((duty) => duty.rule));
      for (const rule of drillRules.rules) if (rule.pack === id) expect(rules, id).toContain(rule.id);
      for (const duty of all) {
        if (duty.work === 'drill' && duty.dueFrom !== null) expect(duty.minimumCount, duty.id).toBeGreaterThan(0);
      }
      expect(new Set(all.map((duty) => duty.id)).size, id).toBe(all.length);
    }
  });
});
