/** One item of the rubric: how much of its weight was earned, from values by name. */
import { clamp, evaluateFormula, requiredNames } from './evaluateFormula.js';
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

/** Thresholds in force: numbers by name, those of the scenario where the item has one set per scenario. */
export function itemTargets(item: RubricItem, scenario: string): [string, number][] {
  const sets = item.default_targets;
  const own = sets[scenario === 'earthquake' ? 'earthquake' : 'fire'];
  const targets = typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : sets;
  return Object.entries(targets).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}

/**
 * @returns the fraction in [0, 1], not rounded, or `null` where the item has no evidence: a name of its data
 * that stands outside `lowest` has no value, or the formula has none
 */
export function itemFraction(
  item: RubricItem,
  scenario: string,
  values: ReadonlyMap<string, number | null>,
): number | null {
  const formula = rubricFormula(item.formula);
  const names = new Map<string, number | null>();
  for (const name of item.data) names.set(name, values.get(name) ?? null);
  for (const name of requiredNames(formula)) if (names.get(name) === null) return null;
  for (const [name, value] of itemTargets(item, scenario)) {
    // a name of the data stays the measured value: M1 lists suggested targets under T_target_s
    if (!names.has(name)) names.set(name, value);
  }
  const fraction = evaluateFormula(formula, names);
  return fraction === null ? null : clamp(fraction);
}
