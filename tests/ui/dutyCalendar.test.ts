import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type DrillSchedule,
  dayNumber,
  drillRules,
  isoDate,
  type PlannedDrill,
  scheduleDrills,
} from '../../src/drills/index.js';
import { problem } from '../../src/model/index.js';
import { createProject } from '../../src/project/index.js';
import { parseSchool } from '../../src/scenarios/index.js';
import { useProjectStore } from '../../src/ui/app/projectStore.js';
import { composeYear, drillDuties, type YearRequest, yearAtHand } from '../../src/ui/duties/drillYear.js';
import {
  fixDrill,
  redoPlanChange,
  undoPlanChange,
  unfixDrill,
  usePlanChanges,
} from '../../src/ui/duties/planChanges.js';
import { type PlanYear, planFor, requestPlan, stopPlanning, useYearPlan } from '../../src/ui/duties/yearPlanStore.js';
import { agendaItems } from '../../src/ui/places/drills/duties/agenda/agendaItems.js';
import { viewOf } from '../../src/ui/places/drills/duties/dutyViews.js';
import { steppedDate } from '../../src/ui/places/drills/duties/move/moveStore.js';
import { gridRows } from '../../src/ui/places/drills/duties/semester/gridRows.js';
import { dayAt, runsOf, semesterGrid, spanOf } from '../../src/ui/places/drills/duties/semester/semesterGrid.js';
import { nightWindows, semesterStanding } from '../../src/ui/places/drills/duties/semester/semesterStanding.js';
import { principalStatus } from '../../src/ui/places/drills/duties/status/principalStatus.js';
import type { ScheduleJob } from '../../src/ui/worker/scheduleClient.js';
import { solver } from '../drills/support/testSolver.js';
import { plannedYear } from '../support/plannedYear.js';

const { value: school } = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8')));
if (school === null) throw new Error('the demo school does not parse');
const TODAY = '2026-11-23';
const year = await plannedYear(school, TODAY);
const calendar = year.calendar;
const autumn = calendar === null ? null : semesterGrid(calendar, 0);
if (calendar === null || autumn === null) throw new Error('the demo school has no autumn');
const rowsOf = (of = year, held: Parameters<typeof gridRows>[4] = null) =>
  gridRows(of, autumn, isoDate(autumn.first), isoDate(autumn.last), held);

// years are planned in these, on a machine that may be busy
vi.setConfig({ testTimeout: 300_000 });

describe('the grid of a semester', () => {
  it('[UI330] has whole weeks, numbered from the first, and months that begin in it', () => {
    expect(autumn.weeks.map((week) => week.number)).toEqual(autumn.weeks.map((_, i) => i + 1));
    expect(autumn.last + 1 - autumn.first).toBe(autumn.weeks.length * 7);
    expect(autumn.months.map((month) => month.date.slice(0, 7))).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
  });

  it('[UI330] knows National Day as one stretch, and the make-up days around it', () => {
    const national = autumn.off.find((each) => each.name?.zh === '国庆节');
    expect([isoDate(national?.from ?? 0), isoDate(national?.until ?? 0)]).toEqual(['2026-10-01', '2026-10-07']);
    expect(autumn.makeUps.map(isoDate)).toEqual(['2026-09-20', '2026-10-10']);
  });

  it('[UI332] a place on the line is a day; a plain weekend gives the school day beside it, a holiday stays', () => {
    const days = autumn.last + 1 - autumn.first;
    const at = (date: string) => dayAt(autumn, calendar, (dayNumber(date) + 0.5 - autumn.first) / days);
    expect(isoDate(at('2026-11-24'))).toBe('2026-11-24');
    expect(isoDate(at('2026-11-28'))).toBe('2026-11-27');
    expect(isoDate(at('2026-10-04'))).toBe('2026-10-04');
    expect(dayAt(autumn, calendar, -3)).toBeGreaterThanOrEqual(autumn.first);
    expect(dayAt(autumn, calendar, 9)).toBeLessThanOrEqual(autumn.last);
  });

  it('[UI331] days that only a weekend parts are lit as one stretch', () => {
    const days = ['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-09'].map(dayNumber);
    expect(runsOf(days, calendar).map(({ from, until }) => [isoDate(from), isoDate(until)])).toEqual([
      ['2026-12-03', '2026-12-07'],
      ['2026-12-09', '2026-12-09'],
    ]);
    expect(spanOf(autumn, autumn.last + 1, autumn.last + 9)).toBeNull();
  });

  it('[UI330] a drill that meets several duties takes the keyboard once, and a dotted line joins its rows', () => {
    const { rows, ties } = rowsOf();
    const handles = rows.flatMap((row) => row.marks.filter((mark) => mark.isHandle).map((mark) => mark.key));
    expect(new Set(handles).size).toBe(handles.length);
    const tied = ties[0];
    const marked = rows.filter((row) => row.marks.some((mark) => mark.key === tied?.key));
    expect(marked.length).toBeGreaterThan(1);
    expect(rows.indexOf(marked[0] as (typeof rows)[number])).toBe(tied?.fromRow);
  });

  it('[UI341] whatever is fixed or proposed on whatever day of the semester has a mark', () => {
    const anyDay = fc.integer({ min: autumn.first, max: autumn.last }).map(isoDate);
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('fire', 'flood', 'hold', 'tabletop') as fc.Arbitrary<'fire'>,
        (date, kind) => {
          const drill: PlannedDrill = {
            id: 'x',
            date,
            kind,
            slot: 'lesson',
            time: '10:00',
            closes: [],
            provisional: false,
          };
          const plan = { ...year, fixed: new Set(['x']), schedule: { ...year.schedule, drills: [drill] } };
          const marks = rowsOf(plan).rows.flatMap((row) => row.marks.filter((mark) => mark.key === 'x'));
          expect(marks.length).toBeGreaterThan(0);
          expect(marks.every((mark) => mark.date === date && mark.state === 'fixed')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[UI341] a drill in the hand stays in sight when a new plan leaves it out', () => {
    const drill = year.schedule.drills[0] as PlannedDrill;
    const without = { ...year, schedule: { ...year.schedule, drills: year.schedule.drills.slice(1) } };
    const { rows } = rowsOf(without, { drill, date: '2026-12-15' });
    const marks = rows.flatMap((row) => row.marks.filter((mark) => mark.key === drill.id));
    expect(marks.map((mark) => mark.date)).toEqual(marks.map(() => '2026-12-15'));
    expect(marks.length).toBeGreaterThan(0);
  });

  it('[UI331] a step goes to the next school day, a week step to the school day from there', () => {
    expect(steppedDate(year, '2026-11-27', 1, 'day')).toBe('2026-11-30');
    expect(steppedDate(year, '2026-09-24', 1, 'week')).toBe('2026-10-08');
    expect(steppedDate(year, '2026-11-24', -1, 'week')).toBe('2026-11-17');
    expect(steppedDate(year, '2026-09-01', -1, 'day')).toBe('2026-09-01');
  });

  it('[UI330] every pack has its grid, a semester without dates has none', async () => {
    for (const { id } of drillRules.packs) {
      const other = await plannedYear({ ...school, rulePacks: [id] }, TODAY);
      const shown = rowsOf(other).rows.flatMap((row) => row.duties.map((duty) => duty.id));
      expect(new Set(shown).size, id).toBe(shown.length);
      const from = isoDate(autumn.first);
      const until = isoDate(autumn.last);
      const owed = drillDuties(other.schedule.duties).filter(
        ({ dueFrom, dueUntil }) => dueFrom !== null && dueUntil !== null && dueFrom <= until && dueUntil >= from,
      );
      for (const duty of owed) expect(shown, id).toContain(duty.id);
      const { headline, worst } = principalStatus(other);
      expect(worst === null, id).toBe(headline === 'inOrder' || headline === 'noDuties');
    }
    const none = (await plannedYear({ ...school, terms: [] }, TODAY)).calendar;
    expect(none === null ? null : semesterGrid(none, 0)).toBeNull();
  });
});

describe('how a semester stands', () => {
  it('[UI333] counts add up, and what to plan first is in the order of its dates', () => {
    const { duties, done, open, late, proposals } = semesterStanding(year, autumn);
    expect(done + open + late).toBe(duties.length);
    expect(proposals.map((each) => each.drill.date)).toEqual(proposals.map((each) => each.drill.date).sort());
  });

  it('[UI333] evenings for a night drill are school days before school days, the planned one among them', () => {
    const found = nightWindows(year, autumn);
    expect(found?.nights.filter((night) => night.isPlanned)).toHaveLength(1);
    for (const { date } of found?.nights ?? []) expect(calendar.whole?.days).toContain(dayNumber(date) + 1);
  });

  it('[UI337] the headline is the gravest thing that is so, with the one it is about', async () => {
    expect(principalStatus(year)).toMatchObject({ headline: 'late', count: 1, worst: { kind: 'late', days: 77 } });
    const early = principalStatus(await plannedYear(school, '2026-08-31'));
    expect(early).toMatchObject({ headline: 'toFix', worst: { kind: 'toFix' } });
    expect(early.next).toHaveLength(3);
    expect(principalStatus(await plannedYear({ ...school, rulePacks: [] }, TODAY)).headline).toBe('noDuties');
  });

  it('[UI342] before the planner has answered no duty is said not to fit', () => {
    const open = { ...year, planning: 'planning' as const, schedule: { ...year.schedule, drills: [], conflicts: [] } };
    expect(principalStatus(open).worst?.kind).toBe('late');
    expect(agendaItems(open, []).filter((item) => item.kind === 'deadline')).toHaveLength(1);
    const states = rowsOf(open).rows.flatMap((row) => row.marks.map((mark) => mark.state));
    expect(states).toEqual(['late']);
  });

  it('[UI336] the agenda holds every drill of the year and every deadline without one, by date', () => {
    const items = agendaItems(year, []);
    expect(items.map((item) => item.date)).toEqual(items.map((item) => item.date).sort());
    expect(
      items
        .filter((item) => item.kind === 'drill')
        .map((item) => item.key)
        .sort(),
    ).toEqual(year.schedule.drills.map((drill) => drill.id).sort());
    expect(items.some((item) => item.kind === 'deadline' && item.duties[0]?.rule === 'MZ-01')).toBe(true);
  });

  it('[UI335] on a phone the agenda comes first, elsewhere the semester, and the address wins', () => {
    expect([viewOf(undefined, true), viewOf(undefined, false), viewOf('status', true), viewOf('x', false)]).toEqual([
      'agenda',
      'semester',
      'status',
      'semester',
    ]);
  });
});

describe('changes of the plan', () => {
  const fixed = () => useProjectStore.getState().project?.plannedDrills ?? [];
  const proposal = year.schedule.drills[0] as PlannedDrill;

  beforeEach(() => {
    const { value } = createProject(null, school);
    useProjectStore.getState().open(value);
    usePlanChanges.setState({ past: [], future: [] });
  });

  it('[UI334] can all be taken back and done again', () => {
    const moved = fixDrill(proposal, { ...proposal, date: '2026-12-10' });
    unfixDrill(moved.id);
    expect(fixed()).toEqual([]);
    undoPlanChange();
    expect(fixed()).toEqual([moved]);
    undoPlanChange();
    expect(fixed()).toEqual([]);
    redoPlanChange();
    expect(fixed()).toEqual([moved]);
  });

  it('[UI341] random changes never lose or double another drill, and undoing all of them restores the plan', () => {
    const move = fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 200 }), isOut: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        useProjectStore.getState().change((project) => ({ ...project, plannedDrills: [] }));
        usePlanChanges.setState({ past: [], future: [] });
        for (const { at, to, isOut } of moves) {
          const all = [...fixed(), ...year.schedule.drills];
          const drill = all[at % all.length] as PlannedDrill;
          const others = fixed().filter((each) => each !== drill);
          if (isOut && fixed().includes(drill)) unfixDrill(drill.id);
          else fixDrill(drill, { ...drill, date: isoDate(dayNumber('2026-12-01') + to) });
          for (const other of others) expect(fixed()).toContain(other);
          const ids = fixed().map((each) => each.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        while (usePlanChanges.getState().past.length > 0) undoPlanChange();
        expect(fixed()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('[UI341] a drill that is fixed and moved keeps its id for life', () => {
    const first = fixDrill(proposal);
    const second = fixDrill(first, { ...first, date: '2027-01-05' });
    expect(second.id).toBe(first.id);
    expect(fixed()).toHaveLength(1);
  });

  it('[UI341] a drill moved onto the day of a proposal of its kind leaves that proposal to be fixed beside it', () => {
    const other: PlannedDrill = { ...proposal, id: 'other', date: '2026-12-01' };
    const moved = fixDrill(other, { ...other, date: proposal.date });
    expect(moved.id).toBe(proposal.id);
    const second = fixDrill(proposal, { ...proposal, date: '2026-12-15' });
    expect(fixed()).toEqual([moved, second]);
  });

  it('[UI334] a step of another plan is not undone', () => {
    fixDrill(proposal);
    useProjectStore.getState().change((project) => ({ ...project, plannedDrills: [] }));
    expect(undoPlanChange()).toBeNull();
    expect(fixed()).toEqual([]);
  });
});

describe('a plan that takes its time', () => {
  const request: YearRequest = { school, records: [], planned: [], today: TODAY, known: {} };

  const job = (answer: Promise<DrillSchedule>): ScheduleJob => ({ answer, cancel: () => undefined });
  /** Answers as the worker does, in this thread. */
  const planNow: PlanYear = ({ school: of, records, planned, today, known }, proposed) =>
    job(scheduleDrills(of, yearAtHand(of, today), records, { ...known, today, planned, proposed, solver }));

  beforeEach(() => useYearPlan.setState({ request: null, plan: null, planning: 'planning', stage: null }));

  const shown = (of = request) => composeYear(of, ...planFor(of, useYearPlan.getState()));

  it('[UI342] duties are there before the plan is, and the plan before stays while the next is made', async () => {
    expect(shown().planning).toBe('planning');
    expect(shown().schedule.duties.length).toBeGreaterThan(0);
    await requestPlan(request, planNow);
    const first = shown();
    expect(first.planning).toBe('ready');
    const drill = first.schedule.drills[0] as PlannedDrill;
    const next = { ...request, planned: [drill] };
    let done = (_: DrillSchedule) => {};
    const making = requestPlan(next, () => job(new Promise((resolve) => (done = resolve))));
    expect(shown(next).planning).toBe('planning');
    expect(shown(next).schedule.drills.map((each) => each.id)).toEqual(first.schedule.drills.map((each) => each.id));
    done(first.schedule);
    await making;
    expect(shown(next).planning).toBe('ready');
  });

  it('[UI342] a drill moved by hand is shown once, where it is now, before the new plan comes', async () => {
    await requestPlan(request, planNow);
    const drill = shown().schedule.drills[0] as PlannedDrill;
    const moved = { ...drill, id: '2026-12-10-moved', date: '2026-12-10' };
    const next = { ...request, planned: [moved] };
    void requestPlan(next, () => job(new Promise(() => {})));
    const ids = shown(next).schedule.drills.map((each) => each.id);
    expect(ids).toContain(moved.id);
    expect(ids).not.toContain(drill.id);
  });

  it('[UI342] when planning fails, what is fixed and what was proposed stay; trying again is possible', async () => {
    await requestPlan(request, planNow);
    const before = shown().schedule.drills.length;
    const told = problem('error', 'drill-planner-missing', '', 'The planner did not start.');
    const withoutPlanner = { ...year.schedule, drills: [], conflicts: [{ ...told, rules: [], duty: null, days: [] }] };
    const next = { ...request, planned: [] };
    await requestPlan(next, () => job(Promise.resolve(withoutPlanner)));
    expect(shown(next).planning).toBe('failed');
    expect(shown(next).schedule.drills).toHaveLength(before);
    await requestPlan(next, planNow);
    expect(shown(next).planning).toBe('failed');
    useYearPlan.setState({ request: null });
    await requestPlan(next, planNow);
    expect(shown(next).planning).toBe('ready');
  });

  it('[UI342] a search that is stopped leaves what is in sight, and does not begin again by itself', async () => {
    await requestPlan(request, planNow);
    const before = shown().schedule.drills;
    const next = { ...request, planned: [] };
    let cancelled = 0;
    void requestPlan(next, () => ({ answer: new Promise(() => {}), cancel: () => cancelled++ }));
    stopPlanning();
    expect([cancelled, shown(next).planning]).toEqual([1, 'stopped']);
    expect(shown(next).schedule.drills).toEqual(before);
    await requestPlan(next, planNow);
    expect(shown(next).planning).toBe('stopped');
  });

  it('[UI342] only the answer to the last request counts', async () => {
    let answerFirst = (_: DrillSchedule) => {};
    const first = requestPlan(request, () => job(new Promise((resolve) => (answerFirst = resolve))));
    const next = { ...request, records: [] };
    await requestPlan(next, planNow);
    const plan = useYearPlan.getState().plan;
    answerFirst({ ...year.schedule, drills: [] });
    await first;
    expect(useYearPlan.getState().plan).toBe(plan);
  });
});
