/** One item of the rubric: how much of its weight was earned, from values by name. */
import { clamp, evaluateFormula, type FormulaNames, requiredNames } from './evaluateFormula.js';
import { type Formula, parseFormula } from './formula.js';
import type { RubricItem } from './rubric.js';

const parsed = new Map<string, Formula>();

/** The tree of a formula of the rubric; the same text is parsed once. */
export function rubricFormula(text: string): Formula {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const formula = parseFormula(text);
  parsed.set(text, formula);
  return formula;
}

/** What every name of the item's formula stands for. */
export function itemNames(
  item: RubricItem,
  thresholds: Readonly<Record<string, number>>,
  values: FormulaNames,
): Map<string, number | null> {
  const names = new Map<string, number | null>(Object.entries(thresholds));
  // a name of the data stays the measured value: M1 lists suggested targets under T_target_s
  for (const name of item.data) names.set(name, values.get(name) ?? null);
  return names;
}

/**
 * @returns the fraction in [0, 1], not rounded, or `null` where the item has no evidence: a name of its data
 * that stands outside `lowest` has no value, or the formula has none
 */
export function itemFraction(
  item: RubricItem,
  thresholds: Readonly<Record<string, number>>,
  values: FormulaNames,
): number | null {
  const formula = rubricFormula(item.formula);
  const names = itemNames(item, thresholds, values);
  for (const name of requiredNames(formula)) if (names.get(name) === null) return null;
  const fraction = evaluateFormula(formula, names);
  return fraction === null ? null : clamp(fraction);
}
