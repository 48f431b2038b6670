import { describe, expect, it } from 'vitest';
import { type DrillDay, draftExercisePlan, expectedHeads, type PlannedDrill } from '../../src/drills/index.js';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { createProject, type Project } from '../../src/project/index.js';
import { qingshanSchool } from '../../src/scenarios/index.js';
import { dayOfDrill } from '../../src/ui/places/day/dayOfDrill.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const pupils = school.classes.reduce((sum, { number }) => sum + number, 0);
const boarders = (school.dormitories ?? []).reduce((sum, each) => sum + each.boarders, 0);

/** A drill whose first class has three excused in its exercise plan. */
function dayAt(kind: PlannedDrill['kind'], slot: PlannedDrill['slot']): DrillDay {
  const drill: PlannedDrill = {
    ...{ id: 'drill:1', date: '2026-10-21', time: '10:20', kind, slot },
    ...{ closes: [], provisional: false },
  };
  const draft = draftExercisePlan({ drill, plan, school, scenario: null });
  const routes = draft.routes.map((route, i) => (i === 0 ? { ...route, exempt: 3 } : route));
  const project = createProject(plan, school).value as Project;
  return dayOfDrill(
    {
      ...{ project, drill: { ...drill, at: null }, plan: { ...draft, routes } },
      ...{ isEnglish: true, signalName: (signal: string) => signal },
    },
    (wing, level) => `${wing} ${level}`,
  );
}

describe('the heads a commander’s card expects', () => {
  it('[DR458] by day are all pupils but those the exercise plan excuses', () => {
    expect(expectedHeads(dayAt('fire', 'lesson'))).toBe(pupils - 3);
  });

  it('[DR458] at night are those who sleep at the school, not all its pupils', () => {
    expect(boarders).toBeGreaterThan(0);
    expect(boarders).toBeLessThan(pupils);
    expect(expectedHeads(dayAt('night', 'night'))).toBe(boarders);
  });

  it('[DR458] are left to be written in where nobody is counted or somebody’s number is not known', () => {
    expect(expectedHeads(dayAt('tabletop', 'lesson'))).toBeNull();
    const day = dayAt('fire', 'lesson');
    const classes = day.classes.map((each, i) => (i === 1 ? { ...each, expected: null } : each));
    expect(expectedHeads({ ...day, classes })).toBeNull();
  });
});
