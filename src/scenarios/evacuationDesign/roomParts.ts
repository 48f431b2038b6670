/** Who of a room is sent the same way: classes that share one may be given routes of their own. */
import type { ScenarioRoute } from '../routeScenario.js';

export interface RoomPart {
  /** In the order they came; none where the room is no class's own. */
  readonly classIds: readonly string[];
  /** `null` where none is given: then the shortest way holds. */
  readonly route: ScenarioRoute | null;
}

/** The first entry that names the class or its storey holds, as in a run. */
function routeOf(classId: string | null, levelId: string, routes: readonly ScenarioRoute[]): ScenarioRoute | null {
  const isFor = ({ classes = [], levels = [] }: ScenarioRoute) =>
    (classId !== null && classes.includes(classId)) || levels.includes(levelId);
  return routes.find(isFor) ?? null;
}

/** At least one: a room without classes is a part of its own. */
export function roomParts(
  classIds: readonly string[],
  levelId: string,
  routes: readonly ScenarioRoute[],
): readonly RoomPart[] {
  if (classIds.length === 0) return [{ classIds, route: routeOf(null, levelId, routes) }];
  const parts = new Map<ScenarioRoute | null, string[]>();
  for (const classId of classIds) {
    const route = routeOf(classId, levelId, routes);
    parts.set(route, [...(parts.get(route) ?? []), classId]);
  }
  return [...parts].map(([route, own]) => ({ classIds: own, route }));
}
