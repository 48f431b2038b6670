import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula, requiredNames } from '../../src/drills/scoring/evaluateFormula.js';
import { type Formula, parseFormula } from '../../src/drills/scoring/formula.js';
import { rubricFormula } from '../../src/drills/scoring/itemFraction.js';
import { rubric } from '../../src/drills/scoring/rubric.js';
import { proposedThresholds } from '../../src/drills/scoring/thresholds.js';

const value = (text: string, names: Record<string, number | null> = {}) =>
  evaluateFormula(parseFormula(text), new Map(Object.entries(names)));

/** A random expression as text, with the value an independent reading gives it; `null` is no evidence. */
interface Sample {
  text: string;
  value: number | null;
}

const NAMES: Record<string, number | null> = { a: 2, b: 0, c: -1.5, d: null, e: 7 };
const finite = (x: number) => (Number.isFinite(x) ? x : null);
const both = (l: Sample, r: Sample, f: (x: number, y: number) => number): number | null =>
  l.value === null || r.value === null ? null : finite(f(l.value, r.value));

const ARITHMETIC = {
  '+': (x: number, y: number) => x + y,
  '-': (x: number, y: number) => x - y,
  '*': (x: number, y: number) => x * y,
  '/': (x: number, y: number) => x / y,
};
const COMPARISON = {
  '<': (x: number, y: number) => x < y,
  '>=': (x: number, y: number) => x >= y,
  '==': (x: number, y: number) => x === y,
};

const { expression } = fc.letrec<{ expression: Sample }>((tie) => {
  const inner = tie('expression');
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((n): Sample => ({ text: String(n / 4), value: n / 4 })),
    fc.constantFrom(...Object.keys(NAMES)).map((name): Sample => ({ text: name, value: NAMES[name] ?? null })),
  );
  const operation = fc
    .tuple(inner, fc.constantFrom(...(['+', '-', '*', '/'] as const)), inner)
    .map(([l, sign, r]): Sample => {
      return { text: `(${l.text}) ${sign} (${r.text})`, value: both(l, r, ARITHMETIC[sign]) };
    });
  const choice = fc
    .tuple(inner, inner, inner, inner, fc.constantFrom(...(['<', '>=', '=='] as const)))
    .map(([x, l, r, y, sign]): Sample => {
      const text = `(${x.text}) if (${l.text}) ${sign} (${r.text}) else (${y.text})`;
      if (l.value === null || r.value === null) return { text, value: null };
      return { text, value: COMPARISON[sign](l.value, r.value) ? x.value : y.value };
    });
  const lowest = fc.array(inner, { minLength: 1, maxLength: 3 }).map((args): Sample => {
    const known = args.map((arg) => arg.value).filter((each) => each !== null);
    return { text: `lowest(${args.map((arg) => arg.text).join(', ')})`, value: known.sort((x, y) => x - y)[0] ?? null };
  });
  const mean = fc.array(inner, { minLength: 1, maxLength: 3 }).map((args): Sample => {
    let sum: number | null = 0;
    for (const arg of args) sum = sum === null || arg.value === null ? null : sum + arg.value;
    return {
      text: `mean(${args.map((arg) => arg.text).join(', ')})`,
      value: sum === null ? null : finite(sum / args.length),
    };
  });
  const ratio = fc.tuple(inner, inner, fc.option(inner)).map(([part, whole, empty]): Sample => {
    const text = `ratio(${part.text}, ${whole.text}${empty ? `, ${empty.text}` : ''})`;
    if (part.value === null || whole.value === null) return { text, value: null };
    if (whole.value === 0) return { text, value: empty ? empty.value : null };
    return { text, value: Math.min(1, Math.max(0, part.value / whole.value)) };
  });
  const negated = inner.map((of): Sample => ({ text: `-(${of.text})`, value: of.value === null ? null : -of.value }));
  return {
    expression: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, operation, choice, lowest, mean, ratio, negated),
  };
});

describe('formula language', () => {
  it('[DR40] reads precedence and choices as Python does', () => {
    expect(value('1 + 2 * 3')).toBe(7);
    expect(value('2 - 3 - 4')).toBe(-5);
    expect(value('8 / 4 / 2')).toBe(1);
    expect(value('-2 * 3 + 1')).toBe(-5);
    expect(value('0 if 1 > 2 else 3 + 4')).toBe(7);
    expect(value('1 + 1 if 2 > 1 else 9')).toBe(2);
    expect(value('1 if 0 == 1 else 2 if 0 == 1 else 3')).toBe(3);
    expect(value('clamp(3) - clamp(-3)')).toBe(1);
    expect(value('3 >= 3')).toBe(1);
  });

  it('[DR41] a missing value is no evidence and never zero', () => {
    expect(value('x + 1', { x: null })).toBeNull();
    expect(value('mean(x, 1)', { x: null })).toBeNull();
    expect(value('0 if x > 0 else 1', { x: null })).toBeNull();
    expect(value('x', { x: 0 })).toBe(0);
  });

  it('[DR42] a ratio over zero has no evidence unless a value for it is given', () => {
    expect(value('ratio(0, 0)')).toBeNull();
    expect(value('ratio(0, 0, 1)')).toBe(1);
    expect(value('ratio(5, 4)')).toBe(1);
    expect(value('1 / 0')).toBeNull();
  });

  it('[DR43] lowest leaves out arguments without evidence and has none when all are', () => {
    expect(value('lowest(x, 0.5)', { x: null })).toBe(0.5);
    expect(value('lowest(x, y)', { x: null, y: null })).toBeNull();
  });

  it('[DR44] random expressions agree with an independent reading', () => {
    fc.assert(
      fc.property(expression, (sample) => {
        const got = value(sample.text, NAMES);
        if (sample.value === null) expect(got).toBeNull();
        else expect(got).toBeCloseTo(sample.value, 9);
      }),
      { numRuns: 2000 },
    );
  });

  it('[DR45] no text does anything but parse or be refused by name', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab1.+-*/<>=!(), ', 'if ', 'else ', 'ratio(') })),
        (text) => {
          let formula: Formula;
          try {
            formula = parseFormula(text);
          } catch (error) {
            expect((error as { code: string }).code).toMatch(/^formula-/);
            return;
          }
          const names = new Map([...requiredNames(formula)].map((name) => [name, 1]));
          try {
            evaluateFormula(formula, names);
          } catch (error) {
            expect((error as { code: string }).code).toBe('formula-unknown-name');
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(() => parseFormula('('.repeat(5000))).toThrow(/nested/);
    expect(() => parseFormula('constructor(1)')).toThrow(/no function/);
    expect(() => value('toString')).toThrow(/no value/);
  });

  it('[DR46] every formula of the rubric uses only its data and its thresholds', () => {
    for (const item of rubric.items) {
      const names = new Map<string, number>(Object.entries(proposedThresholds(item, 'fire')));
      for (const name of item.data) names.set(name, 1);
      expect(() => evaluateFormula(rubricFormula(item.formula), names), item.id).not.toThrow();
      for (const name of item.data) expect(rubric.data_definitions, item.id).toHaveProperty(name);
    }
    for (const cap of rubric.caps)
      expect(evaluateFormula(rubricFormula(cap.condition), new Map(cap.data.map((name) => [name, 0])))).toBe(0);
  });
});
