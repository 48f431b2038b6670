import { describe, expect, it, vi } from 'vitest';
import {
  buildSchoolCalendar,
  type DrillRecord,
  type DrillSchedule,
  drillRules,
  isoDate,
  type PlannedDrill,
  parseDrillRecord,
  type ScheduleContext,
  type Solver,
  scheduleDrills,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { unmetDemands } from './support/checkSchedule.js';
import { freshSolver, solver, solverWithSeed } from './support/testSolver.js';

const YEAR = '2026-2027';

/** Several years are planned in one test, on a machine that may be busy. */
vi.setConfig({ testTimeout: 600_000 });
const school: School = { ...demoSchool, region: 'XX' };

type Options = Omit<ScheduleContext, 'solver'>;
const plan = (of: School = school, options: Options = {}, records: readonly DrillRecord[] = []) =>
  scheduleDrills(of, YEAR, records, { ...options, solver });

const isLive = ({ kind }: PlannedDrill) => !['tabletop', 'food-safety', 'epidemic'].includes(kind);
const dates = ({ drills }: DrillSchedule) => drills.map((drill) => drill.date);
const closedOn = (...days: string[]): School => ({ ...school, closedDays: [...school.closedDays, ...days].sort() });
const heldDrill = (values: Partial<DrillRecord>): DrillRecord => {
  const record = { format: 'muster/drill-record', schemaVersion: 1, profile: 'evac_day', scenario: 'fire', values: {} };
  const { value } = parseDrillRecord({ ...record, ...values });
  if (value === null) throw new Error('the record does not parse');
  return value;
};

describe('the boarding mountain school of the notice from Mengzi', () => {
  it('[DR80] has thirteen lines, met by seven live drills and two tabletops with one hazard in each', async () => {
    const schedule = await plan();
    const lines = schedule.duties.filter((duty) => duty.pack === 'cn-mengzi-2023' && duty.work === 'drill');
    expect(lines.map((duty) => duty.rule)).toEqual([
      ...['MZ-01', 'MZ-01', 'MZ-02', 'MZ-03', 'MZ-04', 'MZ-05', 'MZ-06', 'MZ-07', 'MZ-08'],
      ...['MZ-09', 'MZ-10', 'MZ-11', 'MZ-11'],
    ]);
    expect([schedule.drills.filter(isLive).length, schedule.drills.length]).toEqual([7, 9]);
    expect([schedule.optimal, schedule.gap, schedule.isBestSpread]).toEqual([true, 0, true]);
    expect(unmetDemands(school, 2026, schedule.drills)).toEqual([]);
    expect(schedule.drills.every((drill) => drill.hazards === undefined)).toBe(true);
  });

  it('[DR87] two hazards in a row save a drill only where the school allows it, and are named', async () => {
    const island = { ...school, rulePacks: ['tw', 'hk'] };
    expect((await plan(island)).drills.length).toBe(3);
    const schedule = await plan(island, { joinsHazards: true });
    expect([schedule.optimal, schedule.drills.length]).toEqual([true, 2]);
    expect(schedule.drills.map((drill) => [drill.kind, drill.hazards])).toContainEqual([
      'comprehensive',
      ['earthquake', 'fire'],
    ]);
    expect(unmetDemands(island, 2026, schedule.drills)).toEqual([]);
    // in Mengzi lessons, meals, noon rests and two nights each need a drill of their own whatever is joined
    expect((await plan(school, { joinsHazards: true })).drills.filter(isLive).length).toBe(7);
  });

  it('[DR88] holds debris flow and flood before the rains, opening drills before Sunday, nights before school days', async () => {
    const { drills } = await plan();
    for (const kind of ['debris-flow', 'flood'] as const)
      expect(drills.find((drill) => drill.kind === kind)?.date.localeCompare('2027-05-01')).toBe(-1);
    const opening = drills.filter((drill) => drill.kind === 'comprehensive');
    expect(opening.map((drill) => drill.date <= (drill.date < '2027' ? '2026-09-06' : '2027-02-28'))).toEqual([
      true,
      true,
    ]);
    const days = buildSchoolCalendar(school, YEAR).value?.allDays.map(isoDate) ?? [];
    for (const night of drills.filter((drill) => drill.slot === 'night')) {
      expect(days[days.indexOf(night.date) + 1]).toBe(isoDate(Math.round(Date.parse(night.date) / 86_400_000) + 1));
    }
  });
});

describe('planning again', () => {
  it('[DR85] the solver’s own choices between equal answers do not change the plan', async () => {
    for (const packs of [['cn-mengzi-2023'], ['cn-jinghong-2019'], ['us-nj', 'kr']]) {
      const own = { ...school, rulePacks: packs };
      const { drills } = await plan(own);
      for (const seed of [1, 7]) {
        const again = await scheduleDrills(own, YEAR, [], { solver: solverWithSeed(seed) });
        expect(again.drills).toEqual(drills);
      }
    }
  });

  it('[DR85] what a solver has solved before does not change the plan', async () => {
    await plan({ ...school, rulePacks: ['us-nj', 'kr'] });
    const used = await plan();
    const fresh = await scheduleDrills(school, YEAR, [], { solver: await freshSolver() });
    expect(fresh.drills).toEqual(used.drills);
  });

  it('[DR89] one day closed moves the drill of that day, and no other', async () => {
    const before = await plan();
    for (const moved of before.drills) {
      const after = await plan(closedOn(moved.date), { proposed: before.drills });
      const others = before.drills.filter((drill) => drill !== moved);
      expect(after.drills).toEqual(expect.arrayContaining(others));
      const [now] = after.drills.filter((drill) => !others.some((other) => other.id === drill.id));
      expect([now?.id, now?.kind]).toEqual([moved.id, moved.kind]);
      expect(now?.date).not.toBe(moved.date);
    }
  });

  it('[DR89] nothing changed, nothing moves; days that pass move nothing', async () => {
    const before = await plan();
    expect((await plan(school, { proposed: before.drills })).drills).toEqual(before.drills);
    const later = await plan(school, { proposed: before.drills, today: '2026-09-03' });
    expect(later.drills).toEqual(before.drills);
  });

  it('[DR83] a drill held early takes its proposal away and leaves the others where they are', async () => {
    const before = await plan();
    const record = heldDrill({ profile: 'intruder_lockdown', scenario: 'intruder', date: '2026-09-21' });
    const after = await plan(school, { proposed: before.drills, today: '2026-09-22' }, [
      record,
      heldDrill({ kind: 'comprehensive', date: '2026-09-03' }),
    ]);
    const open = before.drills.filter((drill) => drill.kind !== 'intruder' && drill.date > '2026-09-22');
    expect(after.drills).toEqual(open);
  });

  it('[DR83] a drill fixed on a day without school stays, and is told', async () => {
    const [first] = (await plan()).drills;
    if (first === undefined) throw new Error('no drill');
    const fixed = { ...first, id: 'mine', date: '2026-09-05' };
    const schedule = await plan(school, { planned: [fixed] });
    expect(schedule.drills).toContainEqual(fixed);
    expect(schedule.conflicts.map(({ code, days }) => [code, days])).toEqual([
      ['fixed-drill-on-free-day', ['2026-09-05']],
    ]);
  });
});

describe('limits of the school', () => {
  it('[DR170] a fixed distance and limits per week and month are kept, and the number is still proven', async () => {
    const spaced = await plan(school, { spacingDays: 14, isSpacingFixed: true });
    const days = dates(spaced).map((date) => Date.parse(date) / 86_400_000);
    for (let i = 1; i < days.length; i++) expect((days[i] ?? 0) - (days[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
    expect([spaced.optimal, spaced.drills.length]).toEqual([true, 9]);
    const months = dates(await plan({ ...school, rulePacks: ['us-nj'] }, { staff: { mostPerMonth: 2 } }));
    const perMonth = new Map<string, number>();
    for (const date of months) perMonth.set(date.slice(0, 7), (perMonth.get(date.slice(0, 7)) ?? 0) + 1);
    expect(Math.max(...perMonth.values())).toBeLessThanOrEqual(2);
  });

  it('[DR171] a wanted distance gives way to a duty, a fixed one does not and is named with it', async () => {
    const own = { ...school, rulePacks: ['us-mi'] };
    const wanted = await plan(own, { spacingDays: 35 });
    expect([wanted.optimal, wanted.conflicts]).toEqual([true, []]);
    const fixed = await plan(own, { spacingDays: 35, isSpacingFixed: true });
    expect(fixed.optimal).toBe(false);
    expect(fixed.conflicts.length).toBeGreaterThan(0);
    for (const { code, values } of fixed.conflicts) {
      expect(code).toBe('drill-duties-in-conflict');
      expect([values?.obstacles, values?.obstaclesZh]).toEqual([
        'at least 35 days between drills',
        '两次演练至少相隔 35 天',
      ]);
    }
    expect(fixed.drills.length).toBeGreaterThan(5);
  });

  it('[DR172] what is in the way is irreducible: with any one part of it gone the duty can be met', async () => {
    // one day is left of the ten to New Jersey's first fire drill and of the fifteen to its first security drill
    const closed = Array.from({ length: 14 }, (_, i) => `2026-09-${String(i + 2).padStart(2, '0')}`);
    const packs = { rulePacks: ['us-nj'] };
    const dated = ({ conflicts }: DrillSchedule) => conflicts.filter((each) => each.code !== 'drill-duty-without-kind');
    const [conflict, ...others] = dated(await plan({ ...closedOn(...closed), ...packs }));
    expect(others).toEqual([]);
    expect([conflict?.code, [...(conflict?.rules ?? [])].sort()]).toEqual([
      'drill-duties-in-conflict',
      ['NJ-01', 'NJ-02'],
    ]);
    expect(conflict?.values?.obstacles).toBe('one drill a day; no drill can be held from 2026-09-02 to 2026-09-15');
    // a day of the stretch opened, on either end of it
    for (const left of [closed.slice(0, -1), closed.slice(1)])
      expect(dated(await plan({ ...closedOn(...left), ...packs }))).toEqual([]);
  });

  it('[DR172] a limit of the staff that leaves no room is named with the duties it binds', async () => {
    const { conflicts } = await plan({ ...school, rulePacks: ['us-al'] }, { staff: { mostPerMonth: 1 } });
    expect(conflicts.length).toBeGreaterThan(0);
    for (const { values } of conflicts) expect(values?.obstacles).toBe('at most 1 drills a month');
    expect((await plan({ ...school, rulePacks: ['us-al'] }, { staff: { mostPerMonth: 2 } })).conflicts).toEqual([]);
  });

  it('[DR177] the reasons of a distance that leaves no room take few searches over single days', async () => {
    const rows: number[] = [];
    const counted: Solver = async (program) => {
      rows.push(program.rows.length);
      return await solver(program);
    };
    const context = { spacingDays: 60, isSpacingFixed: true, solver: counted };
    const { conflicts } = await scheduleDrills(school, YEAR, [], context);
    expect(conflicts.length).toBeGreaterThan(1);
    for (const { values } of conflicts) expect(values?.obstacles).toBe('at least 60 days between drills');
    // a group of days that are alike is one place; single days make hundreds of rows
    expect(rows.filter((each) => each > 300).length).toBeLessThan(16);
    expect(rows.length).toBeGreaterThan(50);
  });

  it('[DR83] nothing new is proposed for today, and what was proposed for it stays', async () => {
    const [first] = (await plan()).drills;
    if (first === undefined) throw new Error('no drill');
    const today = first.date;
    const fresh = await plan(school, { today });
    expect(dates(fresh).every((date) => date > today)).toBe(true);
    const again = await plan(school, { today, proposed: [first] });
    expect(again.drills).toContainEqual(first);
  });

  it('[DR172] days that are over are named, and the rest of the year is planned', async () => {
    const late = await plan({ ...school, closedDays: [] }, { today: '2026-12-05' });
    expect(late.conflicts.map((each) => [each.code, each.rules])).toEqual([['drill-duty-without-day', ['MZ-01']]]);
    expect(late.conflicts[0]?.values?.obstacles).toBe('nothing is proposed for today or the days before it');
    expect(late.drills.length).toBeGreaterThanOrEqual(7);
  });

  it('[DR173] may propose unannounced drills: never a first night, a first hazard, violence or small children', async () => {
    const own = { ...school, rulePacks: ['us-nj', 'cn-mengzi-2023'] };
    const schedule = await plan(own, { hasUnannounced: true });
    const reasons = new Map(schedule.announcements.map((each) => [each.drill, each.reason]));
    const nights = schedule.drills.filter((drill) => drill.slot === 'night');
    expect(reasons.get(nights[0]?.id ?? '')).toBe('first-night-drill');
    const fires = schedule.drills.filter(({ kind, hazards = [] }) => kind === 'fire' || hazards.includes('fire'));
    expect(fires[0]?.unannounced).toBeUndefined();
    expect(fires.slice(1).some((drill) => drill.unannounced === true)).toBe(true);
    for (const drill of schedule.drills) {
      expect(drill.unannounced === true).toBe(reasons.get(drill.id) === 'may-be-unannounced');
      if (drill.kind === 'intruder') expect(reasons.get(drill.id)).toBe('against-violence');
    }
    const small = await plan({ ...own, stages: ['kindergarten'] }, { hasUnannounced: true });
    expect(small.drills.some((drill) => drill.unannounced === true)).toBe(false);
  });

  it('[DR174] a kind that is planned more than once is not always held in the same lesson', async () => {
    const { drills } = await plan({ ...school, rulePacks: ['us-al'] });
    const slots = drills.filter((drill) => drill.kind === 'fire').map((drill) => drill.slot);
    expect(new Set(slots)).toEqual(new Set(['lesson', 'exercise', 'break']));
  });

  it('[DR175] advice is planned for where the school asks; "on top of" is met by drills of its own', async () => {
    const own = { ...school, rulePacks: ['cn-national'] };
    const duties = await plan(own);
    const advised = await plan(own, { coversAdvice: true });
    // nine or ten months of advice, and one drill a semester on top of them for boarders
    const months = new Set(
      (buildSchoolCalendar(own, YEAR).value?.whole?.days ?? []).map((day) => isoDate(day).slice(0, 7)),
    );
    expect(duties.drills.length).toBe(2);
    expect(advised.optimal).toBe(true);
    const monthly = [...months].filter(
      (month) =>
        (buildSchoolCalendar(own, YEAR).value?.whole?.days ?? []).filter((day) => isoDate(day).startsWith(month))
          .length >= 10,
    ).length;
    expect(advised.drills.filter(isLive).length).toBe(monthly + 2);
  });

  it('[DR176] no drill is planned at night for a school without boarders', async () => {
    for (const { id } of drillRules.packs) {
      const { drills } = await plan({ ...school, boarding: false, rulePacks: [id] });
      expect(drills.some((drill) => drill.slot === 'night' || drill.kind === 'night')).toBe(false);
    }
  });
});
