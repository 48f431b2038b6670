/** The limit of a rule that fits one measurement, and how the measurement compares with it. */
import type { CodeOptions, CodeRule, CodeValue } from './codeCheck.js';
import type { Measurement } from './measurement.js';

/** Rounding of drawings and of decimals, in the unit of the rule. */
const TOLERANCE = 1e-6;

/** Conditions of a table that hold, the closest first. */
function conditionsOf(measurement: Measurement, { fireRating = 1, isSprinklered = false }: CodeOptions): string[] {
  const rating = fireRating <= 2 ? 'fire_rating_1_2' : `fire_rating_${fireRating}`;
  return [...(measurement.condition ?? []), rating, isSprinklered ? 'sprinklered' : 'unsprinklered', 'general'];
}

function pickRow(value: CodeValue, conditions: readonly string[]): number | readonly number[] | null {
  if (typeof value === 'number' || Array.isArray(value)) return value as number | readonly number[];
  if (typeof value === 'string') return null;
  const table = value as { readonly [condition: string]: CodeValue };
  const row = conditions.find((condition) => Object.hasOwn(table, condition));
  return row === undefined ? null : pickRow(table[row] as CodeValue, conditions);
}

/** Null where the table has no row for the case: then there is nothing to check. */
export function limitOf(
  rule: CodeRule,
  measurement: Measurement,
  options: CodeOptions,
): number | readonly number[] | null {
  if (measurement.limit !== undefined) return measurement.limit;
  const base = pickRow(rule.value, conditionsOf(measurement, options));
  if (typeof base !== 'number') return base;
  const addition = measurement.addition ?? 0;
  const factor = options.isSprinklered && rule.adjust ? rule.adjust.full_sprinkler_factor : 1;
  // the order of the two is not settled in the code: the smaller holds
  return Math.min((base + addition) * factor, base * factor + addition);
}

/** How far a value lies on the right side of the limit; below zero is a shortfall. */
export function compareWithLimit(rule: CodeRule, measured: number, limit: number | readonly number[]): number {
  const [low, high] =
    typeof limit === 'number' ? [limit, limit] : [limit[0] as number, limit[limit.length - 1] as number];
  const above = measured - low;
  const below = high - measured;
  let margin = Math.min(above, below);
  if (rule.comparator === '>=') margin = above;
  else if (rule.comparator === '<=') margin = below;
  return Math.abs(margin) <= TOLERANCE ? 0 : margin;
}
