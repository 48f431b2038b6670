/** The names by which the design speaks of rooms, classes, stairs and exits. */
import { type CampusPlan, listLevels } from '../../../../floorplans/index.js';
import type { DesignRoute, School } from '../../../../scenarios/index.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
}

export interface DesignNames {
  /** The name of anything in plan or school, or its id. */
  of(id: string): string;
  /** `A 梯 → 东门`. */
  ofRoute(route: DesignRoute): string;
}

export function designNames(plan: CampusPlan, school: School | null, isEnglish: boolean): DesignNames {
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
  add(school?.classes ?? []);
  const of = (id: string) => names.get(id) ?? id;
  const ofRoute = ({ stairId, exitId }: DesignRoute) =>
    stairId === null ? of(exitId) : `${of(stairId)} → ${of(exitId)}`;
  return { of, ofRoute };
}
