/** The names of rooms, classes, stairs, exits, posts, assembly points and places there, in the language of the reader. */
import { type CampusPlan, listLevels } from '../../floorplans/index.js';
import type { School } from '../../scenarios/index.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
}

/** A way out, by the staircase it takes, if any, and its exit. */
interface RouteNamed {
  readonly stairId: string | null;
  readonly exitId: string;
}

export interface PlanNames {
  /** The name of anything in plan or school, or its id. */
  of(id: string): string;
  /** `A 梯 → 东门`. */
  ofRoute(route: RouteNamed): string;
}

export function planNames(plan: CampusPlan, school: School | null, isEnglish: boolean): PlanNames {
  const names = new Map<string, string>();
  const add = (items: readonly Named[]) => {
    for (const { id, name, nameEn } of items) names.set(id, (isEnglish ? (nameEn ?? name) : name) || id);
  };
  add(plan.stairs);
  add(plan.site?.gates ?? []);
  for (const { level } of listLevels(plan)) {
    add([level]);
    add(level.spaces);
    add(level.openings);
  }
  add(plan.assemblyPoints);
  for (const point of plan.assemblyPoints) add(point.slots);
  add(plan.posts);
  add(school?.classes ?? []);
  const of = (id: string) => names.get(id) ?? id;
  const ofRoute = ({ stairId, exitId }: RouteNamed) =>
    stairId === null ? of(exitId) : `${of(stairId)} → ${of(exitId)}`;
  return { of, ofRoute };
}
