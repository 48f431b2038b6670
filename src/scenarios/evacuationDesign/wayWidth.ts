/** How much clear width the school code asks for, by the people of one floor. */
import { codeRulesOf } from '../../floorplans/index.js';

/** GB 50099-2011, table 8.2.3, fire rating 1 or 2, by the floor people come from; m per 100 people. */
function table(): Readonly<Record<string, number>> {
  const rule = codeRulesOf('gb50099').find(({ quantity }) => quantity === 'width_per_100');
  const value = rule?.value as { readonly fire_rating_1_2?: Readonly<Record<string, number>> } | undefined;
  return value?.fire_rating_1_2 ?? {};
}

const WIDTH_PER_100_M = table();

/** @param ordinal - 0 for the ground floor */
export function widthPer100M(ordinal: number): number {
  const row = ordinal < 0 ? 'basement_1_2' : ordinal < 2 ? 'floor_1_2' : ordinal < 3 ? 'floor_3' : 'floor_4_5';
  return WIDTH_PER_100_M[row] ?? Number.NaN;
}
