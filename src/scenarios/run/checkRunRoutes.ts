/** Routes that name nobody, and people who cannot get where they go by their route alone. */
import type { EgressGraph } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import { barredCrossings, type GoalDefinition, type GoalSpec } from '../../sim/index.js';
import type { PlacedPopulation } from '../population/person.js';
import { placeOf } from '../population/setting.js';
import { unknownGroups } from '../population/whoIsNamed.js';
import type { ScenarioRoute } from '../routeScenario.js';
import type { Reach } from './resolveGoals.js';
import { namedByRoute, type RunRoute, type RunRoutes } from './resolveRoutes.js';
import { cellsWithAWay } from './wayOut.js';

interface RoutesToCheck {
  readonly scenario: readonly ScenarioRoute[];
  readonly routes: RunRoutes;
  readonly population: PlacedPopulation;
  readonly graph: EgressGraph;
  readonly definitions: readonly GoalDefinition[];
  readonly specs: readonly GoalSpec[];
  /** By any way. */
  readonly reach: Reach;
  /** Whether a portal can be crossed out of a cell once the run has begun. */
  readonly isPassable: (portal: number, fromCell: number) => boolean;
}

export function checkRunRoutes(given: RoutesToCheck): Problem[] {
  const { scenario, population } = given;
  const pathOf = (r: number, k: number) => `routes[${r}].classes[${k}]`;
  return [...unknownGroups(scenario.map(namedByRoute), population, 'A route', pathOf), ...outOfReach(given)];
}

/** One warning for each group and room: they take any way then. */
function outOfReach({ routes, population, graph, definitions, specs, reach, isPassable }: RoutesToCheck): Problem[] {
  const { people, groups } = population;
  const reachOnRoute = new Map<string, readonly boolean[]>();
  const canReach = (route: number, goal: number): readonly boolean[] => {
    const key = `${route}/${goal}`;
    const known = reachOnRoute.get(key);
    if (known) return known;
    const barred = barredCrossings(graph.cells, (routes.routes[route] as RunRoute).definition);
    const found = cellsWithAWay(graph, definitions, [goal], (portal, from) => {
      const crossing = 2 * portal + (graph.cells.portals[portal]?.a === from ? 0 : 1);
      return barred[crossing] === 0 && isPassable(portal, from);
    });
    reachOnRoute.set(key, found);
    return found;
  };
  const told = new Set<string>();
  return people.flatMap(({ group, cell }, i) => {
    const route = routes.ofPerson[i] as number;
    const place = graph.cells.cells[cell];
    if (route < 0 || !place) return [];
    const key = `${route}/${group}/${cell}`;
    if (told.has(key)) return [];
    told.add(key);
    const spec = specs[i] as GoalSpec;
    const own =
      spec.kind === 'assembly' ? [spec.goal] : spec.kind === 'exits' ? spec.goals : definitions.map((_, g) => g);
    if (!own.some((goal) => reach(goal)[cell]) || own.some((goal) => canReach(route, goal)[cell])) return [];
    const who = groups[group]?.name ?? '';
    const ways = waysOf(routes.routes[route] as RunRoute, graph).join(', ');
    const message = `“${who}” cannot get from “${place.name}” to where they gather by their route alone (${ways}), and will take any way. Give them another stair or exit, or open a way to this one.`;
    const values = { who, room: place.name, ways };
    return [problem('warning', 'route-out-of-reach', `routes[${route}]`, message, { values, place: placeOf(place) })];
  });
}

/** Stairs and exits of a route by the names the plan has for them. */
function waysOf({ ownCells, ownPortals }: RunRoute, { cells: { cells, portals } }: EgressGraph): string[] {
  const stairs = [...ownCells].map((cell) => cells[cell]?.name ?? '');
  const exits = [...ownPortals].map((portal) => portals[portal]?.name ?? '');
  return [...new Set([...stairs, ...exits])].filter((name) => name !== '');
}
