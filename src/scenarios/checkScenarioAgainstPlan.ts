/** Whether everything a scenario names exists in the plan it is to run on. */
import type { CampusPlan, Opening } from '../floorplans/index.js';
import { type Problem, problem } from '../model/index.js';
import { checkFire } from './checkFire.js';
import { checkRoutes } from './checkRoutes.js';
import type { ScenarioGoal } from './freeScenario.js';
import { suggestNames } from './parsing/closestNames.js';
import type { Scenario } from './scenario.js';
import { scenarioLabel } from './scenarioLabel.js';

/** Errors name the id, what there is, and what to do. The list is empty when the scenario can be compiled. */
export function checkScenarioAgainstPlan(scenario: Scenario, plan: CampusPlan): Problem[] {
  const names = planNames(plan, scenario);
  const problems: Problem[] = [];
  const require = (id: string, known: readonly string[], code: string, path: string, sentence: string) => {
    if (known.includes(id)) return;
    problems.push(problem('error', code, path, `${sentence} ${suggestNames(id, known)}`, { values: { id } }));
  };
  const label = scenarioLabel(scenario);
  /** A scenario itself has a name in each language, the things in it have ids. */
  const requirePlane = (id: string | null, level: string, path: string) => {
    if (names.planes.includes(level)) return;
    const message = `“${id ?? label.nameEn}”: the plan has no level “${level}”. ${suggestNames(level, names.planes)}`;
    problems.push(problem('error', 'unknown-level', path, message, { values: { who: id ?? label.name, level } }));
  };
  const requireLevel = (id: string | null, level: string, path: string) => requirePlane(id, level, `${path}.level`);
  const requireGoal = (who: string, goal: ScenarioGoal | undefined, path: string) => {
    if (!goal) return;
    if ('familiar' in goal) {
      goal.familiar?.forEach((id, k) => {
        const sentence = `${who}: neither the scenario nor the plan has an exit or door “${id}”.`;
        require(id, [...names.exits, ...names.openings], 'unknown-exit', `${path}.goal.familiar[${k}]`, sentence);
      });
    }
    if ('nearest' in goal) return;
    if ('assemblyPoint' in goal) {
      const id = goal.assemblyPoint;
      const sentence = `${who}: the plan has no assembly point “${id}”.`;
      require(id, names.assemblyPoints, 'unknown-assembly-point', `${path}.goal.assemblyPoint`, sentence);
      return;
    }
    goal.exits.forEach((id, k) => {
      const sentence = `${who}: neither the scenario nor the plan has an exit or door “${id}”.`;
      require(id, [...names.exits, ...names.openings], 'unknown-exit', `${path}.goal.exits[${k}]`, sentence);
    });
  };

  const walkers = [
    ...scenario.occupants.map((each, i) => ({ each, path: `occupants[${i}]` })),
    ...scenario.sources.map((each, i) => ({ each, path: `sources[${i}]` })),
  ];
  for (const { each, path } of walkers) {
    requireLevel(each.id, each.level, path);
    requireGoal(`“${each.id}”`, each.goal, path);
  }
  scenario.exits.forEach((exit, i) => {
    requireLevel(exit.id, exit.level, `exits[${i}]`);
    if (names.openings.includes(exit.id)) {
      const message = `Exit “${exit.id}” has the id of an opening of the plan. Give the exit another id.`;
      problems.push(problem('error', 'id-used-twice', `exits[${i}].id`, message, { values: { id: exit.id } }));
    }
  });
  scenario.doorEvents.forEach(({ door }, i) => {
    const sentence = `A door event names “${door}”, which is neither an opening or stair of the plan nor an exit of the scenario.`;
    require(door, [
      ...names.exits,
      ...names.openings,
      ...names.stairs,
    ], 'unknown-door', `doorEvents[${i}].door`, sentence);
  });
  const hazards = [
    ...(scenario.smoke ?? []).map((each, i) => ({ each, path: `smoke[${i}]` })),
    ...(scenario.gases ?? []).map((each, i) => ({ each, path: `gases[${i}]` })),
  ];
  for (const { each, path } of hazards) {
    if (each.level !== undefined) requireLevel(null, each.level, path);
    if (each.space === undefined || names.spaces.includes(each.space)) continue;
    const message = `“${label.nameEn}”: the plan has no room “${each.space}”. ${suggestNames(each.space, names.spaces)}`;
    const values = { who: label.name, room: each.space };
    problems.push(problem('error', 'unknown-room', `${path}.space`, message, { values }));
  }
  problems.push(...checkFire(scenario, plan), ...checkRoutes(scenario, plan));
  scenario.release?.forEach(({ levels = [], afterCleared = [] }, i) => {
    levels.forEach((level, k) => {
      requirePlane(null, level, `release[${i}].levels[${k}]`);
    });
    afterCleared.forEach((level, k) => {
      requirePlane(null, level, `release[${i}].afterCleared[${k}]`);
    });
  });
  scenario.measurements.lines.forEach(({ id, level }, i) => {
    requireLevel(id, level, `measurements.lines[${i}]`);
  });
  scenario.measurements.areas.forEach(({ id, level }, i) => {
    requireLevel(id, level, `measurements.areas[${i}]`);
  });
  if (needsWayOut(scenario) && names.exits.length === 0 && names.waysOut === 0) {
    const message =
      'The plan has no exit, so nobody can leave. Mark at least one opening as an exit or gate, or give the scenario an exit.';
    problems.push(problem('error', 'plan-without-exit', '', message));
  }
  return problems;
}

/** Whether anyone takes the nearest way out rather than one they were given. */
function needsWayOut({ population, occupants, sources }: Scenario): boolean {
  if (population) return true;
  return [...occupants, ...sources].some(({ goal }) => goal === undefined || 'nearest' in goal);
}

interface PlanNames {
  /** Levels, flights, landings and the ground. */
  readonly planes: readonly string[];
  readonly spaces: readonly string[];
  readonly openings: readonly string[];
  readonly stairs: readonly string[];
  readonly exits: readonly string[];
  readonly assemblyPoints: readonly string[];
  readonly waysOut: number;
}

function planNames(plan: CampusPlan, scenario: Scenario): PlanNames {
  const levels = plan.buildings.flatMap((building) => building.levels);
  const openings: Opening[] = [...levels.flatMap((level) => level.openings), ...(plan.site?.gates ?? [])];
  const stairPlanes = plan.stairs.flatMap((stair) => [
    ...stair.flights.map((_, i) => `${stair.id}/flight-${i}`),
    ...stair.landings.map((_, i) => `${stair.id}/landing-${i}`),
  ]);
  return {
    planes: [...levels.map((level) => level.id), ...(plan.site ? ['site'] : []), ...stairPlanes],
    spaces: levels.flatMap((level) => level.spaces.map((each) => each.id)),
    openings: openings.map((opening) => opening.id),
    stairs: plan.stairs.map((stair) => stair.id),
    exits: scenario.exits.map((exit) => exit.id),
    assemblyPoints: plan.assemblyPoints.map((point) => point.id),
    waysOut: openings.filter(({ kind }) => kind === 'exit' || kind === 'gate').length,
  };
}
