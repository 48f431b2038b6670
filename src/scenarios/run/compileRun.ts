/** Plan, scenario and people put together: everything a run needs before its first step. */
import { egressGraphOf, type WalkableCells, walkableCellsOf } from '../../floorplans/index.js';
import { hasErrors, type Outcome, type Problem } from '../../model/index.js';
import type { GoalSpec, SimulationSetup } from '../../sim/index.js';
import { checkScenarioAgainstPlan } from '../checkScenarioAgainstPlan.js';
import { checkSleepers } from '../conduct/checkSleepers.js';
import { drillKind } from '../conduct/drillKinds.js';
import type { DrillInput } from '../machines/contract.js';
import { createCrowd } from '../population/crowd.js';
import { leaveBehind } from '../population/leftBehind.js';
import type { PlacedPopulation } from '../population/person.js';
import { placePopulation } from '../population/population.js';
import { unknownGroups } from '../population/whoIsNamed.js';
import { withNotice } from '../population/withNotice.js';
import { withPace } from '../population/withPace.js';
import { withReaction } from '../population/withReaction.js';
import type { Scenario } from '../scenario.js';
import { type DoorSchedule, scheduleDoors } from '../schedules/doorSchedule.js';
import { type ReleaseSchedule, scheduleReleases } from '../schedules/releaseSchedule.js';
import { beginningOfDrill } from './beginningOfDrill.js';
import { checkAreas } from './checkAreas.js';
import { checkRunRoutes } from './checkRunRoutes.js';
import { cohesiveGroups } from './cohesiveGroups.js';
import { openExitAreas } from './exitAreas.js';
import { checkDetectionTime, withDetection } from './fireDetection.js';
import { noOpenWayAtStart } from './noOpenWayAtStart.js';
import { occupantSpec } from './occupantSpec.js';
import { peopleWithoutAWay } from './peopleWithoutAWay.js';
import { reachOfGoals } from './reachOfGoals.js';
import { keepUsedGoals, resolveGoals } from './resolveGoals.js';
import { resolveHazards } from './resolveHazards.js';
import { type RunRoutes, resolveRoutes } from './resolveRoutes.js';
import { defineGoals } from './runGoals.js';
import type { RunRequest } from './runRequest.js';
import { cellsWithAWay } from './wayOut.js';

export interface CompiledRun {
  readonly setup: SimulationSetup;
  readonly cells: WalkableCells;
  readonly population: PlacedPopulation;
  readonly doors: DoorSchedule;
  readonly releases: ReleaseSchedule;
  /** Null where nobody has a route. */
  readonly routes: RunRoutes | null;
  readonly drillInput: DrillInput;
  /** Index of the first goal that is a place of the drill's own. */
  readonly firstPlace: number;
}

/** @param scenario - the request's, with the people and seed that are to hold */
export function compileRun(
  { plan, school }: Pick<RunRequest, 'plan' | 'school'>,
  scenario: Scenario,
): Outcome<CompiledRun> {
  const problems: Problem[] = checkScenarioAgainstPlan(scenario, plan);
  if (hasErrors(problems)) return { value: null, problems };
  const built = walkableCellsOf(plan);
  const opened = openExitAreas(built.cells, scenario.exits);
  const { exits } = opened;
  const kind = drillKind(scenario.kind);
  const cells = kind?.lay?.({ plan, scenario }, opened.cells) ?? opened.cells;
  const exitsInside = new Set(exits.flatMap(({ exit, inside }) => (inside === null ? [] : [exit.id])));
  const doors = scheduleDoors(scenario.doorEvents, cells, exitsInside);
  problems.push(...built.problems, ...opened.problems, ...doors.problems);
  const areas = checkAreas(scenario, cells);
  problems.push(...areas.filter((each) => each.severity === 'error'));
  if (hasErrors(problems)) return { value: null, problems };

  const graph = egressGraphOf(cells);
  const goals = defineGoals(plan, cells, exits, scenario, kind?.mustersAt?.({ plan, scenario }));
  const reach = reachOfGoals(graph, goals.definitions);
  const musterGoals = [...goals.assemblyPoints.map((each) => each.goal), ...goals.waysOut];
  const hasWayOut = cellsWithAWay(graph, goals.definitions, musterGoals);
  const everyone = placePopulation(plan, scenario, school, {
    cells,
    seed: scenario.seed,
    crowd: createCrowd(),
    hasWayOut,
  });
  const placed = leaveBehind(everyone, scenario, cells);
  problems.push(...placed.problems, ...areas);
  if (placed.value === null) return { value: null, problems };
  const told = withNotice(placed.value, scenario.isAnnounced ?? true);
  const population = withPace(withReaction(told, scenario.reactionShare ?? 1), scenario.paceShare ?? 1);
  const { release = [] } = scenario;
  problems.push(...unknownGroups(release, population, 'A release', (r, k) => `release[${r}].groups[${k}]`));

  const resolved = resolveGoals(population, goals, cells, reach);
  problems.push(...resolved.problems);
  const { specs } = resolved;
  if (specs === null) return { value: null, problems };
  if (scenario.doorEvents.length === 0) {
    problems.push(...peopleWithoutAWay({ population, specs, waysOut: goals.waysOut, cells, reach, scenario }));
  }
  const isPassable = (portal: number, from: number) => {
    const state = doors.schedule.stateAtStart(portal);
    return state === 'open' || (state === 'oneWay' && cells.portals[portal]?.a === from);
  };
  const reachAtStart = reachOfGoals(graph, goals.definitions, isPassable);
  problems.push(
    ...noOpenWayAtStart({ plan, scenario, population, specs, waysOut: goals.waysOut, cells, reach, reachAtStart }),
  );
  const routes = resolveRoutes(scenario.routes ?? [], plan, cells, population);
  if (routes) {
    const given = { routes, population, graph, definitions: goals.definitions, specs, reach, isPassable };
    problems.push(...checkRunRoutes({ scenario: scenario.routes ?? [], ...given }));
  }
  if (hasErrors(problems)) return { value: null, problems };
  const used = keepUsedGoals(
    goals.definitions,
    specs,
    scenario.exits.map((exit) => exit.id),
  );
  const setting = { plan, scenario, school, cells, graph, population };
  problems.push(...(kind?.check?.(setting) ?? []), ...checkSleepers(setting));
  if (hasErrors(problems)) return { value: null, problems };
  const firstPlace = used.definitions.length;
  const places = kind?.places?.(setting) ?? [];
  const occupants = population.people.map((person, i) =>
    occupantSpec(person, used.specs[i] as GoalSpec, scenario, routes?.ofPerson[i] ?? -1),
  );
  const lines = scenario.measurements.lines.map(({ id, level, from, to }) => ({ id, planeId: level, from, to }));
  const hazards = resolveHazards(scenario, cells, plan);
  problems.push(...checkDetectionTime(scenario, hazards.hazards));
  if (hasErrors(problems)) return { value: null, problems };
  const setup: SimulationSetup = {
    cells,
    graph,
    occupants,
    goals: [...used.definitions, ...places],
    lines,
    ...(routes ? { routes: routes.routes.map((each) => each.definition) } : {}),
    ...cohesiveGroups(population),
    ...hazards,
    ...(scenario.doorFlow === undefined ? {} : { doorFlow: scenario.doorFlow }),
    ...(scenario.movementModel === undefined ? {} : { movementModel: scenario.movementModel }),
    dtS: scenario.dtS,
    seed: scenario.seed,
  };
  const releases = scheduleReleases(population, cells, used.definitions, release);
  const drillInput = withDetection(beginningOfDrill(setting, kind), scenario, setup.hazards);
  return {
    value: { setup, cells, population, doors: doors.schedule, releases, routes, drillInput, firstPlace },
    problems,
  };
}
