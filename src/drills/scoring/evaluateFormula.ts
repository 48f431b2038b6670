/**
 * The value of a formula for given names, where a missing value is "no evidence" and never zero.
 *
 * `null` is no evidence throughout. It spreads through every operation but `lowest`, which leaves out the
 * arguments without evidence and has none when all are. Only the branch chosen by a condition is worked out.
 */
import { MusterError } from '../../model/index.js';
import type { ComparisonSign, Formula } from './formula.js';

/** What a name stands for: a number, or `null` where there is no evidence. */
export type FormulaNames = ReadonlyMap<string, number | null>;

/** x held within 0 and 1. */
export function clamp(x: number): number {
  return Math.max(0, Math.min(1, x));
}

/** A result that is no finite number (division by zero, overflow) is no evidence. */
function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

function compare(sign: ComparisonSign, a: number, b: number): boolean {
  switch (sign) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
  }
}

function call(formula: Formula & { kind: 'call' }, names: FormulaNames): number | null {
  const values = formula.args.map((arg) => evaluateFormula(arg, names));
  if (formula.name === 'lowest') {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : Math.min(...known);
  }
  if (formula.name === 'ratio') {
    const [part = null, whole = null, whenEmpty = null] = values;
    if (part === null || whole === null) return null;
    return whole === 0 ? whenEmpty : clamp(part / whole);
  }
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  if (formula.name === 'clamp') return clamp(known[0] as number);
  return finite(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/**
 * @param names - every name the formula uses
 * @returns a finite number, or `null` for no evidence; a comparison gives 1 or 0
 * @throws MusterError `formula-unknown-name` when a name is in neither the data nor the targets
 */
export function evaluateFormula(formula: Formula, names: FormulaNames): number | null {
  switch (formula.kind) {
    case 'number':
      return finite(formula.value);
    case 'name': {
      const value = names.get(formula.name);
      if (value === undefined) throw new MusterError('formula-unknown-name', `no value is named "${formula.name}"`);
      return value === null ? null : finite(value);
    }
    case 'negate': {
      const value = evaluateFormula(formula.of, names);
      return value === null ? null : -value;
    }
    case 'arithmetic': {
      const left = evaluateFormula(formula.left, names);
      const right = evaluateFormula(formula.right, names);
      if (left === null || right === null) return null;
      if (formula.sign === '+') return finite(left + right);
      if (formula.sign === '-') return finite(left - right);
      return finite(formula.sign === '*' ? left * right : left / right);
    }
    case 'comparison': {
      const left = evaluateFormula(formula.left, names);
      const right = evaluateFormula(formula.right, names);
      if (left === null || right === null) return null;
      return compare(formula.sign, left, right) ? 1 : 0;
    }
    case 'choice': {
      const when = evaluateFormula(formula.when, names);
      if (when === null) return null;
      return evaluateFormula(when !== 0 ? formula.chosen : formula.otherwise, names);
    }
    case 'call':
      return call(formula, names);
  }
}

/**
 * The names without which a formula has no evidence, whatever its conditions say: those that stand outside
 * every `lowest`.
 */
export function requiredNames(formula: Formula): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: Formula): void => {
    if (part.kind === 'name') found.add(part.name);
    if (part.kind === 'negate') visit(part.of);
    if (part.kind === 'arithmetic' || part.kind === 'comparison') {
      visit(part.left);
      visit(part.right);
    }
    if (part.kind === 'choice') {
      visit(part.when);
      visit(part.chosen);
      visit(part.otherwise);
    }
    if (part.kind === 'call' && part.name !== 'lowest') part.args.forEach(visit);
  };
  visit(formula);
  return found;
}
