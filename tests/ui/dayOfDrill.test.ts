/** What the phones are told of a drill, from the project as it is today. */
import { expect, it } from 'vitest';
import { type ExercisePlan, judgedBy } from '../../src/drills/index.js';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { createProject, type Project } from '../../src/project/index.js';
import { qingshanSchool } from '../../src/scenarios/index.js';
import { dayOfDrill } from '../../src/ui/places/day/dayOfDrill.js';

const project = createProject(qingshanCampus(), qingshanSchool()).value as Project;

function dayOf(kind: 'fire' | 'intruder' | 'secure', of: Project, plan?: ExercisePlan) {
  const drill = { id: 'd1', kind, slot: 'lesson' as const, at: null };
  return dayOfDrill({ project: of, drill, plan, isEnglish: false, signalName: (signal) => signal }, (wing) => wing);
}

it('[UI546] a room is to be secured within the school’s own time, else within the rubric’s', () => {
  const own = {
    item: 'L3',
    values: { target_secure_s: 30, zero_s: 50 },
    reason: '新换了门锁',
    on: '2026-11-01',
  } as const;
  const stricter = { ...project, ownThresholds: [own] };
  const seconds = (of: Project) =>
    (['intruder', 'secure', 'fire'] as const).map((kind) => dayOf(kind, of).thresholds.secureS);
  const rubrics = judgedBy('intruder_lockdown', 'intruder', []).thresholds.L3?.target_secure_s;
  expect(seconds(project)).toEqual([rubrics, rubrics, null]);
  expect(seconds(stricter)).toEqual([30, 30, null]);
});

it('[UI546] a class has the square of today: one that only the plan marks, and not that of an older exercise plan', () => {
  const { school, plan: campus } = project;
  if (school === null || campus === null) throw new Error('the demo has no school or plan');
  const slots = campus.assemblyPoints.flatMap((point) => point.slots);
  const [first, second] = [slots[0]?.id ?? '', slots[1]?.id ?? ''];
  const [own, ...others] = school.classes;
  if (own === undefined) throw new Error('the demo has no class');
  const { slot: _, ...unplaced } = own;
  const marked = {
    ...campus,
    assemblyPoints: campus.assemblyPoints.map((point) => ({
      ...point,
      slots: point.slots.map((slot) => {
        const { classId: __, ...free } = slot;
        return slot.id === first ? { ...free, classId: own.id } : free;
      }),
    })),
  };
  const older = {
    routes: [{ class: own.id, room: own.room, pupils: own.number, needHelp: 0, exempt: 0, slot: second }],
    signals: [],
    posts: [],
  } as unknown as ExercisePlan;
  const now = { ...project, plan: marked, school: { ...school, classes: [unplaced, ...others] } };
  const slotOf = (plan?: ExercisePlan) => dayOf('fire', now, plan).classes[0]?.slot;
  expect(slotOf()).not.toBe('');
  expect(slotOf(older)).toBe(slotOf());
  expect(slotOf({ ...older, routes: [] } as unknown as ExercisePlan)).toBe(slotOf());
});
