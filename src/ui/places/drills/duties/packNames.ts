/** The rule packs of a school by their names in the reader's language. */
import type { TFunction } from 'i18next';
import { loadedPacks } from '../../../../drills/index.js';
import type { DrillYear } from '../../../duties/drillYear.js';

export function packNames({ school, rules }: DrillYear, t: TFunction<'drills'>): string[] {
  const { packs } = loadedPacks(school.rulePacks, rules);
  const translate = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return packs
    .filter((pack) => pack.layer !== 'national' || packs.length === 1)
    .map(({ id, title }) => translate(`pack.${id}`, { defaultValue: title }));
}
