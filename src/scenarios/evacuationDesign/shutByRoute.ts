/** What somebody on a route keeps out of, as portals nobody crosses: the same that a run of the scenario leaves out. */
import type { CampusPlan, ShutWays, WalkableCells } from '../../floorplans/index.js';
import type { ScenarioRoute } from '../routeScenario.js';
import { runRoute } from '../run/resolveRoutes.js';

export function shutByRoute(route: ScenarioRoute, plan: CampusPlan, cells: WalkableCells): ShutWays {
  const { keepsOutOf, passesBy } = runRoute(route, plan, cells).definition;
  const isOff = new Set(keepsOutOf);
  const portals = new Set(passesBy);
  cells.portals.forEach(({ a, b }, portal) => {
    if (isOff.has(a) || isOff.has(b)) portals.add(portal);
  });
  return { key: `route ${[...portals].join(' ')}`, portals };
}
