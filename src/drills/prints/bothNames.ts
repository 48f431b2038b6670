/** What everything in plan and school is called, in both languages; an id nobody named is its own name. */
import { type CampusPlan, listLevels } from '../../floorplans/index.js';
import type { School } from '../../scenarios/index.js';
import type { Both } from '../exports/planWords.js';

interface Named {
  readonly name: string;
  readonly nameEn?: string | undefined;
}

/** Without an English name the school's own stands in its place. */
export function bothOf({ name, nameEn }: Named): Both {
  return { 'zh-CN': name, en: nameEn === undefined || nameEn === '' ? name : nameEn };
}

export type BothNames = (id: string) => Both;

export function bothNames(plan: CampusPlan, school: School | null): BothNames {
  const names = new Map<string, Both>();
  const add = (items: readonly (Named & { readonly id: string })[]) => {
    for (const item of items) if (item.name !== '' || item.nameEn) names.set(item.id, bothOf(item));
  };
  add(plan.stairs);
  add(plan.site?.gates ?? []);
  add(plan.site?.areas ?? []);
  add(plan.buildings);
  for (const { level } of listLevels(plan)) {
    add([level]);
    add(level.spaces);
    add(level.openings);
  }
  add(plan.assemblyPoints);
  for (const { slots } of plan.assemblyPoints) add(slots);
  add(plan.posts);
  add(school?.classes ?? []);
  return (id) => names.get(id) ?? { 'zh-CN': id, en: id };
}

/** `知行楼 2 层`, `Zhixing, Floor 2`. */
export function joinNames(...parts: readonly Both[]): Both {
  return {
    'zh-CN': parts.map((part) => part['zh-CN']).join(' '),
    en: parts.map((part) => part.en).join(', '),
  };
}

/** `A、B、C`, `A, B, C`. */
export function listNames(parts: readonly Both[]): Both {
  return {
    'zh-CN': parts.map((part) => part['zh-CN']).join('、'),
    en: parts.map((part) => part.en).join(', '),
  };
}
