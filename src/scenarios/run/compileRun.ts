/** Plan, scenario and people put together: everything a run needs before its first step. */
import { buildEgressGraph, buildWalkableCells, type WalkableCells } from '../../floorplans/index.js';
import { hasErrors, type Outcome, type Problem } from '../../model/index.js';
import type { GoalDefinition, GoalSpec, OccupantSpec, SimulationSetup } from '../../sim/index.js';
import { checkScenarioAgainstPlan } from '../checkScenarioAgainstPlan.js';
import { checkSleepers } from '../conduct/checkSleepers.js';
import type { DrillKind, DrillSetting } from '../conduct/drillConduct.js';
import { drillKind } from '../conduct/drillKinds.js';
import type { DrillInput } from '../machines/contract.js';
import { resolvePhaseDurations } from '../phaseDurations.js';
import { createCrowd } from '../population/crowd.js';
import { leaveBehind } from '../population/leftBehind.js';
import type { Person, PlacedPopulation } from '../population/person.js';
import { placePopulation } from '../population/population.js';
import { withNotice } from '../population/withNotice.js';
import { withPace } from '../population/withPace.js';
import type { Scenario } from '../scenario.js';
import { checkAreas } from './checkAreas.js';
import { checkRunRoutes } from './checkRunRoutes.js';
import { type DoorSchedule, scheduleDoors } from './doorSchedule.js';
import { openExitAreas } from './exitAreas.js';
import { checkDetectionTime, withDetection } from './fireDetection.js';
import { noOpenWayAtStart } from './noOpenWayAtStart.js';
import { peopleWithoutAWay } from './peopleWithoutAWay.js';
import { type ReleaseSchedule, scheduleReleases } from './releaseSchedule.js';
import { keepUsedGoals, resolveGoals } from './resolveGoals.js';
import { resolveHazards } from './resolveHazards.js';
import { type RunRoutes, resolveRoutes } from './resolveRoutes.js';
import { defineGoals } from './runGoals.js';
import type { RunRequest } from './runRequest.js';
import { cellsWithAWay } from './wayOut.js';
import { unknownGroups } from './whoIsNamed.js';

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
  const built = buildWalkableCells(plan);
  const opened = openExitAreas(built.cells, scenario.exits);
  const { exits } = opened;
  const kind = drillKind(scenario.kind);
  const cells = kind?.lay?.({ plan, scenario }, opened.cells) ?? opened.cells;
  const doors = scheduleDoors(scenario.doorEvents, cells, exits);
  problems.push(...built.problems, ...opened.problems, ...doors.problems);
  const areas = checkAreas(scenario, cells);
  problems.push(...areas.filter((each) => each.severity === 'error'));
  if (hasErrors(problems)) return { value: null, problems };

  const graph = buildEgressGraph(cells);
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
  const population = withPace(told, scenario.paceShare ?? 1);
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
  const occupants = population.people.map((person, i) => {
    const route = routes?.ofPerson[i] ?? -1;
    const spec = occupantSpec(person, used.specs[i] as GoalSpec, scenario);
    return route < 0 ? spec : { ...spec, route };
  });
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
  const drillInput = withDetection(beginDrill(setting, kind), scenario, setup.hazards);
  return {
    value: { setup, cells, population, doors: doors.schedule, releases, routes, drillInput, firstPlace },
    problems,
  };
}

/** What the machine of the drill begins with. */
function beginDrill(setting: DrillSetting, kind: DrillKind | null): DrillInput {
  const { scenario, population } = setting;
  const input = {
    durations: resolvePhaseDurations(scenario.phases),
    triggers: scenario.triggers ?? {},
    largestGroup: largestGroup(population),
  };
  return kind?.begin?.(setting, input) ?? input;
}

/** Staff are counted by name, not by calling over a class. */
function largestGroup({ groups, people }: PlacedPopulation): number {
  const sizes = groups.map(() => 0);
  for (const person of people) {
    for (const { group } of [person, ...(person.companions ?? [])]) sizes[group] = (sizes[group] as number) + 1;
  }
  return Math.max(0, ...sizes.filter((_, i) => groups[i]?.role !== 'staff'));
}

/** People who stay together, by group; nothing where nobody does, or someone is alone in their group. */
function cohesiveGroups({ people }: PlacedPopulation): Pick<SimulationSetup, 'cohesiveGroups'> {
  const byId = new Map<string, { members: number[]; leader?: number; sweeper?: number }>();
  people.forEach(({ together }, i) => {
    if (!together) return;
    const group = byId.get(together.id) ?? { members: [] };
    byId.set(together.id, group);
    group.members.push(i);
    if (together.role) group[together.role] = i;
  });
  const groups = [...byId.values()].filter(({ members }) => members.length > 1);
  return groups.length === 0 ? {} : { cohesiveGroups: groups };
}

function reachOfGoals(
  graph: SimulationSetup['graph'],
  definitions: readonly GoalDefinition[],
  isPassable?: (portal: number, from: number) => boolean,
) {
  const known = new Map<number, boolean[]>();
  return (goal: number): readonly boolean[] => {
    let reached = known.get(goal);
    if (!reached) {
      reached = goal < 0 ? [] : cellsWithAWay(graph, definitions, [goal], isPassable);
      known.set(goal, reached);
    }
    return reached;
  };
}

function occupantSpec(person: Person, goal: GoalSpec, { kind, release }: Scenario): OccupantSpec {
  const { id, group, cell, at, radiusM, freeSpeedMPerS, stairDownFactor, stairUpFactor, timeGapFactor } = person;
  const { bornS, preMovementS, fedLimit } = person;
  // in a drill nobody moves before the alarm says so, and where people are released in stages not before their turn
  const startS = kind === 'free' && !release ? (bornS ?? 0) + preMovementS : Number.POSITIVE_INFINITY;
  const body = { radiusM, freeSpeedMPerS, stairDownFactor, stairUpFactor, timeGapFactor };
  const born = bornS === undefined ? {} : { bornS };
  const limit = fedLimit === undefined ? {} : { fedLimit };
  return { id, group, x: at[0], y: at[1], cell, ...body, startS, goal, ...born, ...limit };
}
