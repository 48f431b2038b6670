/** Ids for what is drawn by hand: `room:12`. */
import type { CampusPlan } from '../campusPlan.js';

export function allIds(plan: CampusPlan): Set<string> {
  const ids = new Set<string>();
  const add = (items: readonly { readonly id: string }[]) => {
    for (const { id } of items) ids.add(id);
  };
  add(plan.buildings);
  add(plan.stairs);
  add(plan.posts);
  add(plan.assemblyPoints);
  for (const point of plan.assemblyPoints) add(point.slots);
  add(plan.site?.gates ?? []);
  add(plan.site?.areas ?? []);
  for (const level of plan.buildings.flatMap(({ levels }) => levels)) {
    ids.add(level.id);
    add(level.spaces);
    add(level.openings);
    add(level.obstacles);
  }
  return ids;
}

/** So many ids that the plan has not got, numbered on from the highest one of their stem. */
export function newIds(plan: CampusPlan, stem: string, count: number): string[] {
  let last = 0;
  for (const id of allIds(plan)) {
    if (!id.startsWith(`${stem}:`)) continue;
    const number = Number(id.slice(stem.length + 1));
    if (Number.isInteger(number)) last = Math.max(last, number);
  }
  return Array.from({ length: count }, (_, index) => `${stem}:${last + index + 1}`);
}

export function newId(plan: CampusPlan, stem: string): string {
  return newIds(plan, stem, 1)[0] as string;
}
