import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approveExercisePlan,
  changeExercisePlan,
  DRILL_KINDS,
  type DrillKind,
  draftExercisePlan,
  type ExercisePlan,
  exercisePlanGaps,
  type PlannedDrill,
  parseExercisePlan,
  refreshExercisePlan,
  signalsOfKind,
  WALKED_KINDS,
  walkedKindOf,
} from '../../src/drills/index.js';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { drillKind, presetScenario, qingshanSchool, type Scenario } from '../../src/scenarios/index.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const drillOf = (kind: DrillKind): PlannedDrill => ({
  id: `2026-2027/${kind}`,
  date: '2026-10-21',
  time: kind === 'night' ? '21:10' : '10:20',
  kind,
  slot: kind === 'night' ? 'night' : 'lesson',
  closes: [],
  provisional: false,
});
const fire = presetScenario('fire', undefined, { population: { from: 'school' } }).value as Scenario;
const draftOf = (kind: DrillKind, scenario: Scenario | null = null): ExercisePlan =>
  draftExercisePlan({ drill: drillOf(kind), plan, school, scenario: scenario && { id: 's1', scenario } });
const drafted = draftOf('fire', fire);
const commander = { group: 'command' as const, members: [{ role: '校长' }] };
const led: ExercisePlan = {
  ...drafted,
  groups: drafted.groups.map((each) => (each.group === 'command' ? commander : each)),
};
const codesOf = (each: ExercisePlan) => [...new Set(exercisePlanGaps(each).map(({ code }) => code))];

describe('exercise plan', () => {
  it('[DR200] drafts groups, signals, checklist, phases and a route for every class', () => {
    expect(drafted.groups.map(({ group }) => group)).toContain('fireFighting');
    expect(draftOf('night').groups.map(({ group }) => group)).toContain('wardens');
    expect(drafted.timeline.map(({ phase }) => phase)).toEqual(
      (drillKind('fire')?.phases ?? []).filter((phase) => phase !== 'search'),
    );
    expect(drafted.routes.map((route) => route.class)).toEqual(school.classes.map(({ id }) => id));
    expect(drafted.routes.every(({ first, slot }) => first !== null && slot !== null)).toBe(true);
    expect(drafted.prohibitions).toContain('noLift');
    expect(drafted.checklist.map(({ item }) => item)).not.toContain('torchesForGuides');
    expect(draftOf('tabletop')).toMatchObject({ signals: [], timeline: [], routes: [] });
  });

  it('[DR209] a fire drill at night goes from the bedrooms: who shares wing, storey and way is one line, nobody is lost', () => {
    const atNight = (own = school) =>
      draftExercisePlan({ drill: { ...drillOf('fire'), slot: 'night' }, plan, school: own, scenario: null });
    const { routes } = atNight();
    const boarders = (school.dormitories ?? []).reduce((sum, room) => sum + room.boarders, 0);
    expect(routes.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(boarders);
    expect(routes.length).toBeLessThan((school.dormitories ?? []).length);
    expect(new Set(routes.map((route) => route.class)).size).toBe(routes.length);
    for (const { name, nameEn, first, slot } of routes) {
      expect([name, nameEn]).toEqual([
        expect.stringMatching(/^[男女]生.*：/),
        expect.stringMatching(/^(Girls|Boys) .*: /),
      ]);
      expect([first?.exit, slot]).toEqual([expect.any(String), expect.any(String)]);
    }
    expect(parseExercisePlan(JSON.parse(JSON.stringify(atNight()))).problems).toEqual([]);
    expect(atNight().groups.map(({ group }) => group)).toContain('wardens');
    expect(atNight().checklist.map(({ item }) => item)).toContain('torchesForGuides');
    const { dormitories, ...day } = school;
    expect(atNight(day).routes.map((route) => route.class)).toEqual(school.classes.map(({ id }) => id));
  });

  it.each(WALKED_KINDS)('[DR201] signals of %s begin phases it has', (kind) => {
    const phases = drillKind(kind)?.phases ?? [];
    const signals = signalsOfKind(kind);
    expect(signals.length).toBeGreaterThan(0);
    for (const [phase] of signals) expect(phases).toContain(phase);
  });

  it('[DR201] a comprehensive drill has the signals of its first hazard', () => {
    expect(walkedKindOf('comprehensive', ['flood', 'debris-flow'])).toBe('flood');
    expect(walkedKindOf('comprehensive')).toBe('earthquake');
    expect(walkedKindOf('tabletop')).toBeNull();
    expect(draftOf('comprehensive').signals.map(({ phase }) => phase)).toEqual(['shaking', 'secondSignal', 'allClear']);
  });

  it('[DR202] sends a class by the stair its scenario gives it, and by another way when that is shut', () => {
    const upstairs = drafted.routes.find(({ first, second }) => first?.stair != null && second?.stair != null);
    const other = upstairs?.second?.stair as string;
    expect(upstairs?.first?.stair).not.toBe(other);
    const routes = [{ classes: [upstairs?.class as string], stairs: [other] }];
    const assigned = draftOf('fire', { ...fire, routes }).routes.find((route) => route.class === upstairs?.class);
    expect(assigned?.first?.stair).toBe(other);
    expect(assigned?.second?.stair).not.toBe(other);
  });

  it('[DR203] keeps what people wrote when it is drawn anew', () => {
    const [post, ...posts] = led.posts;
    const [route, ...routes] = led.routes;
    if (post === undefined || route === undefined) throw new Error('the demo has posts and classes');
    const written: ExercisePlan = {
      ...led,
      posts: [{ ...post, by: '王老师' }, ...posts],
      routes: [{ ...route, exempt: 2 }, ...routes],
      checklist: led.checklist.map((each) => ({ ...each, isDone: true })),
      notices: led.notices.map((each) => ({ ...each, own: '请勿惊慌', sentOn: '2026-10-14' })),
      notes: '雨天改期',
    };
    const drill = { ...drillOf('fire'), date: '2026-10-28' };
    const fresh = refreshExercisePlan(written, { drill, plan, school, scenario: { id: 's1', scenario: fire } });
    expect(fresh).toEqual({ ...written, date: '2026-10-28' });
  });

  it('[DR204] names what is missing, and stays a draft without a commander', () => {
    expect(codesOf(drafted)).toEqual([
      'exercise-plan-no-commander',
      'exercise-plan-empty-groups',
      'exercise-plan-empty-posts',
    ]);
    expect(approveExercisePlan(drafted, '校长', '2026-10-12').value).toBeNull();
    const room = { ...school, classes: school.classes.map((each, i) => (i === 0 ? { ...each, room: 'gone' } : each)) };
    const lost = draftExercisePlan({ drill: drillOf('fire'), plan, school: room, scenario: null });
    const told = exercisePlanGaps(lost).find(({ code }) => code === 'exercise-plan-no-way');
    expect(told?.message).toContain(school.classes[0]?.nameEn);
    expect(told?.values).toEqual({ name: school.classes[0]?.name });
    expect(told?.severity).toBe('error');
  });

  it('[DR205] leaves what was approved as it was, to the byte', () => {
    const approved = approveExercisePlan(led, '校长', '2026-10-12').value as ExercisePlan;
    const before = JSON.stringify(approved);
    const versions = changeExercisePlan([approved], { notes: 'new' });
    expect(versions.map(({ version, approved: by }) => [version, by !== null])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(JSON.stringify(versions[0])).toBe(before);
    expect(changeExercisePlan(versions, { notes: 'newer' })).toHaveLength(2);
    expect(changeExercisePlan([], { notes: 'x' })).toEqual([]);
  });

  it('[DR206] never springs a drill on violence on pupils', () => {
    const drill: PlannedDrill = { ...drillOf('intruder'), unannounced: true };
    const sprung = draftExercisePlan({ drill, plan, school, scenario: null });
    expect(sprung.isAnnounced).toBe(true);
    expect(codesOf({ ...sprung, isAnnounced: false })).toContain('exercise-plan-unannounced-violence');
  });

  it.each(DRILL_KINDS)('[DR207] a plan of %s reads back the same', (kind) => {
    const written = draftExercisePlan({ drill: drillOf(kind), plan: null, school, scenario: null });
    expect(parseExercisePlan(JSON.parse(JSON.stringify(written)))).toEqual({ value: written, problems: [] });
  });

  it('[DR207] reads any input as a plan or problems', () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.record({
        ...Object.fromEntries(
          Object.entries(drafted).map(([key, own]) => [key, fc.oneof(fc.constant(own), fc.anything())]),
        ),
      }),
    );
    fc.assert(
      fc.property(broken, (json) => {
        const { value, problems } = parseExercisePlan(json);
        expect(value !== null || problems.length > 0).toBe(true);
      }),
    );
  });

  it('[DR208] excuses no more pupils than a class has', () => {
    const [route, ...routes] = led.routes;
    if (route === undefined) throw new Error('the demo has classes');
    const many = { ...led, routes: [{ ...route, exempt: 500 }, ...routes] };
    expect(codesOf(many)).toContain('exercise-plan-too-many-exempt');
    const fresh = refreshExercisePlan(many, { drill: drillOf('fire'), plan, school, scenario: null });
    expect(fresh.routes[0]?.exempt).toBe(route.pupils);
  });
});
