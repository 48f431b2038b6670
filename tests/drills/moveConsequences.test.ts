import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  buildSchoolCalendar,
  DRILL_KINDS,
  DRILL_SLOTS,
  dayNumber,
  deriveDutyYear,
  drillRules,
  eventOfKind,
  freeDrillId,
  goodDays,
  isoDate,
  type MoveInput,
  missingCount,
  moveConsequences,
  nearestGoodDay,
  nextDrillDay,
  type PlannedDrill,
  scheduleDrills,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { solver } from './support/testSolver.js';

const YEAR = '2026-2027';

// years are planned in these, on a machine that may be busy
vi.setConfig({ testTimeout: 300_000 });

function inputFor(school: School, drills: readonly PlannedDrill[], more: Partial<MoveInput> = {}): MoveInput {
  const calendar = buildSchoolCalendar(school, YEAR).value;
  if (calendar === null) throw new Error('the year does not parse');
  return {
    calendar,
    duties: deriveDutyYear(school, YEAR).duties,
    drills,
    held: [],
    ...more,
  };
}

const plan = (await scheduleDrills(demoSchool, YEAR, [], { solver })).drills;
const input = inputFor(demoSchool, plan);
const ofKind = (kind: PlannedDrill['kind']) => plan.find((each) => each.kind === kind) as PlannedDrill;
const codes = (drill: PlannedDrill, date: string, more: Partial<MoveInput> = {}) =>
  moveConsequences({ ...input, ...more }, drill, date).problems.map((each) => each.code);

const anyDrill = fc.record({
  kind: fc.constantFrom(...DRILL_KINDS),
  slot: fc.constantFrom(...DRILL_SLOTS),
  date: fc.integer({ min: dayNumber('2026-08-01'), max: dayNumber('2027-07-31') }).map(isoDate),
});
const anyPlan = fc
  .array(anyDrill, { minLength: 1, maxLength: 8 })
  .map((drills) =>
    drills.map((each, i): PlannedDrill => ({ ...each, id: `d${i}`, time: '10:00', closes: [], provisional: false })),
  );
const anyDay = fc.integer({ min: dayNumber('2026-08-01'), max: dayNumber('2027-07-31') }).map(isoDate);
const anyPacks = fc.uniqueArray(fc.constantFrom(...drillRules.packs.map((pack) => pack.id)), {
  minLength: 1,
  maxLength: 2,
});

describe('a drill moved by hand', () => {
  it('[DR180] moved out of the opening week it opens that duty, and moved back it closes it', () => {
    const opening = plan[0] as PlannedDrill;
    const away = moveConsequences(input, opening, '2026-09-15');
    expect(away.opened.map((duty) => duty.id)).toEqual(['MZ-01:s1']);
    expect(away.moved.date).toBe('2026-09-15');
    const drills = plan.map((each) => (each === opening ? away.moved : each));
    const back = moveConsequences({ ...input, drills }, away.moved, opening.date);
    expect(back.closed.map((duty) => duty.id)).toEqual(['MZ-01:s1']);
    expect(back.moved.closes).toEqual(opening.closes);
  });

  it('[DR180] whatever is moved wherever: a move back restores drill and duties', () => {
    fc.assert(
      fc.property(anyPacks, anyPlan, anyDay, (rulePacks, drills, date) => {
        const at = inputFor({ ...demoSchool, rulePacks }, drills);
        const here = drills[0] as PlannedDrill;
        const start = moveConsequences(at, here, here.date);
        expect([start.opened, start.closed]).toEqual([[], []]);
        const there = moveConsequences(at, here, date);
        const moved = { ...at, drills: drills.map((each) => (each === here ? there.moved : each)) };
        const back = moveConsequences(moved, there.moved, here.date);
        expect(back.moved).toEqual(start.moved);
        expect(back.closed).toEqual(there.opened);
        expect(back.opened).toEqual(there.closed);
      }),
      { numRuns: 150 },
    );
  });

  it('[DR181] opened and closed duties and the rest part the duties: counted again, exactly those have changed', () => {
    fc.assert(
      fc.property(anyPacks, anyPlan, anyDay, (rulePacks, drills, date) => {
        const at = inputFor({ ...demoSchool, rulePacks }, drills);
        const { opened, closed, moved } = moveConsequences(at, drills[0] as PlannedDrill, date);
        const events = (list: readonly PlannedDrill[]) =>
          list.map(({ kind, slot, date: on }) => eventOfKind(kind, slot, on));
        const after = [moved, ...drills.slice(1)];
        for (const duty of at.duties) {
          if (duty.work !== 'drill') continue;
          const change = missingCount(duty, events(after)) - missingCount(duty, events(drills));
          expect([duty.id, opened.includes(duty)]).toEqual([duty.id, change > 0]);
          expect([duty.id, closed.includes(duty)]).toEqual([duty.id, change < 0]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('[DR182] a day without school says why, a day in term says nothing against itself', () => {
    const fire = ofKind('fire');
    const { problems } = moveConsequences(input, fire, '2026-10-02');
    expect(problems[0]).toMatchObject({ code: 'move-holiday', severity: 'error', values: { name: '国庆节' } });
    expect(problems[0]?.message).toContain('National Day');
    expect(codes(fire, '2026-10-11')).toContain('move-weekend');
    expect(codes(fire, '2027-02-01')).toContain('move-vacation');
    expect(codes(fire, fire.date).filter((code) => code !== 'move-close')).toEqual(
      fire.date > '2026-12-31' ? ['move-provisional'] : [],
    );
  });

  it('[DR182] what is over, near another drill or before a free day is told', () => {
    const night = plan.find((each) => each.slot === 'night') as PlannedDrill;
    expect(codes(night, '2026-12-04')).toContain('move-night-before-free-day');
    expect(codes(night, '2026-12-03')).not.toContain('move-night-before-free-day');
    const [first, second] = plan as [PlannedDrill, PlannedDrill];
    expect(codes(first, second.date)).toContain('move-same-day');
    expect(codes(first, isoDate(dayNumber(second.date) + 2))).toContain('move-close');
    expect(codes(first, '2026-09-02', { today: '2026-09-03' })).toContain('move-in-past');
    expect(codes(first, '2027-01-05')).toContain('move-provisional');
  });

  it('[DR183] every good day is a school day on which the drill closes what it closed before', () => {
    for (const drill of plan) {
      const days = goodDays(input, drill);
      expect(days).toContain(dayNumber(drill.date));
      for (const day of days) {
        expect(input.calendar.whole?.days).toContain(day);
        expect(moveConsequences(input, drill, isoDate(day)).opened).toEqual([]);
      }
    }
    expect(goodDays(input, plan[0] as PlannedDrill).every((day) => day <= dayNumber('2026-09-07'))).toBe(true);
  });

  it('[DR183] the next good day is offered for a holiday, and none where the year has none left', () => {
    expect(nearestGoodDay(input, ofKind('fire'), '2026-10-04')).toBe('2026-10-08');
    expect(nearestGoodDay({ ...input, today: '2027-07-31' }, ofKind('fire'), '2026-10-04')).toBeNull();
  });

  it('[DR183] steps go from school day to school day and end with the year', () => {
    expect(nextDrillDay(input.calendar, '2026-09-30', 1)).toBe('2026-10-08');
    expect(nextDrillDay(input.calendar, '2026-10-08', -1)).toBe('2026-09-30');
    expect(nextDrillDay(input.calendar, '2027-07-09', 1)).toBeNull();
    expect(nextDrillDay(input.calendar, '2026-09-01', -1)).toBeNull();
  });

  it('[DR184] a drill that is fixed never takes the id of another', () => {
    const fire = ofKind('fire');
    expect(freeDrillId(fire, [])).toBe(`${fire.date}-fire`);
    const taken = [fire, { ...fire, id: `${fire.date}-fire-2` }];
    expect(freeDrillId(fire, taken)).toBe(`${fire.date}-fire-3`);
  });
});
