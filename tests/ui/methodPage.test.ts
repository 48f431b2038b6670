/** What the method page makes of the results of the reference cases. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERIFICATION_CASES, verificationReport, verifyCase } from '../../src/scenarios/index.js';
import enCases from '../../src/ui/i18n/en/methodCases.js';
import enFigures from '../../src/ui/i18n/en/methodFigures.js';
import zhFigures from '../../src/ui/i18n/zh-CN/methodFigures.js';
import { bandPieces } from '../../src/ui/places/settings/method/bandScale.js';
import {
  CASE_IDS,
  caseRows,
  caseStanding,
  countStandings,
  figureStanding,
  telling,
} from '../../src/ui/places/settings/method/caseStandings.js';
import { FIGURE_KEYS, parseFigureName } from '../../src/ui/places/settings/method/figureNames.js';
import { shownNumber, shownRange, shownSpread } from '../../src/ui/places/settings/method/figureText.js';
import { PARAMETER_ROWS } from '../../src/ui/places/settings/method/parameterRows.js';
import {
  type CaseOfFile,
  type FigureOfFile,
  readVerification,
  type VerificationFile,
} from '../../src/ui/places/settings/method/verificationFile.js';

const SHIPPED = readFileSync('public/method/verification.json', 'utf8');

const figure = (changes: Partial<FigureOfFile> = {}): FigureOfFile => ({
  name: 'flow at 1 m, 1/s',
  value: 1.8,
  min: 1.55,
  max: 2.15,
  passed: true,
  ...changes,
});
const result = (changes: Partial<CaseOfFile> = {}): CaseOfFile => ({
  id: 'VC-07',
  title: 'Bottleneck',
  passed: true,
  figures: [figure()],
  seeds: 10,
  source: 'Kretz 2006',
  ...changes,
});
const file = (cases: readonly CaseOfFile[]): VerificationFile => ({
  engine: '0.1.0',
  commit: '1a04b3ec0ffe',
  madeOn: '2026-11-26',
  cases: [...cases],
});
const read = (changes: object) => readVerification(JSON.stringify({ ...file([result()]), ...changes }));

describe('the results of the reference cases', () => {
  it('[UI141] the page knows the cases of the set, in their order, with their words', () => {
    expect(CASE_IDS).toEqual(VERIFICATION_CASES.map(({ id }) => id));
    expect(Object.keys(enCases.case)).toEqual(CASE_IDS);
  });

  it('[UI144] the file that ships with the app is one, with a row for every case', () => {
    const shipped = readVerification(SHIPPED);
    expect(shipped?.cases.map(({ id }) => id)).toEqual(CASE_IDS);
  });

  it('[UI144] what `verify` writes is what the page reads', () => {
    const smallest = VERIFICATION_CASES.filter(({ id }) => id === 'VC-17').map((each) => verifyCase(each, () => 0));
    const report = verificationReport(smallest, { commit: '1a04b3ec0ffe-dirty', madeOn: '2026-11-26' });
    const written = readVerification(JSON.stringify(report));
    expect(written).toMatchObject({ engine: report.engine, commit: report.commit, madeOn: report.madeOn });
    expect(written?.cases[0]?.figures).toEqual(report.cases[0]?.figures);
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['nothing', ''],
    ['another file', '{"format":"muster/project"}'],
    ['a number', '1e999'],
    ['too long', `{"engine":"${'x'.repeat(2_000_001)}"}`],
  ])('[UI144] %s is no such file', (_, text) => {
    expect(readVerification(text)).toBeNull();
  });

  it('[UI144] a file that is bent anywhere is refused whole', () => {
    expect(read({})).not.toBeNull();
    expect(read({ cases: [] })).toBeNull();
    expect(read({ madeOn: 'yesterday' })).toBeNull();
    expect(read({ commit: '<b>x</b>' })).toBeNull();
    expect(read({ cases: [result(), result()] })).toBeNull();
    expect(read({ cases: [result({ seeds: -1 })] })).toBeNull();
    expect(read({ cases: [result({ figures: [figure({ name: '' })] })] })).toBeNull();
    expect(read({ cases: [result({ figures: [figure({ decision: 'https://example.org/x.md' })] })] })).toBeNull();
    expect(read({ cases: [result({ figures: Array.from({ length: 201 }, () => figure()) })] })).toBeNull();
    const infinite = JSON.stringify(file([result()])).replace('"value":1.8', '"value":1e999');
    expect(readVerification(infinite)).toBeNull();
  });

  it('[UI144] any JSON is survived, and whatever is read has a row for every case', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        readVerification(text);
        const found = readVerification(json);
        return found === null || caseRows(found).length >= CASE_IDS.length;
      }),
    );
  });
});

describe('the standing of a case', () => {
  it('[UI142] is met only with every figure inside its band, whatever the file says', () => {
    expect(caseStanding(result())).toBe('met');
    expect(caseStanding(result({ passed: false }))).toBe('missed');
    expect(caseStanding(result({ figures: [] }))).toBe('missed');
    expect(caseStanding(result({ figures: [figure(), figure({ value: 2.16 })] }))).toBe('missed');
    expect(caseStanding(result({ figures: [figure({ value: null })] }))).toBe('missed');
    expect(caseStanding(result({ figures: [figure({ passed: false })] }))).toBe('missed');
  });

  it('[UI142] fewer seeds than asked for are no verdict, even where the file says passed', () => {
    expect(caseStanding(result({ note: 'a quick look with 1 of 10 seeds: no verdict, so not passed' }))).toBe(
      'notJudged',
    );
  });

  it('[UI141] a case that the file leaves out is not judged, one that only the file knows stands at the end', () => {
    const rows = caseRows(file([result(), result({ id: 'VC-99' })]));
    expect(rows).toHaveLength(23);
    expect(rows.at(-1)).toMatchObject({ id: 'VC-99', standing: 'met' });
    expect(countStandings(rows)).toEqual({ met: 2, missed: 0, notJudged: 21 });
  });

  it('[UI142] a figure without a band is for information; bounds are inclusive', () => {
    expect(figureStanding(figure({ min: null, max: null }))).toBe('info');
    expect(figureStanding(figure({ value: 1.55 }))).toBe('met');
    expect(figureStanding(figure({ value: 1.54 }))).toBe('missed');
    expect(figureStanding(figure({ min: null, value: 2.2 }))).toBe('missed');
  });

  it('[UI143] a folded case shows every miss, then the figures nearest to an end of their band, in their order', () => {
    const easy = figure({ name: 'easy', value: 1.85 });
    const close = figure({ name: 'close', value: 2.14 });
    const misses = ['a', 'b', 'c'].map((name) => figure({ name, value: 3, passed: false }));
    expect(telling([easy, close], 1)).toEqual([close]);
    expect(telling([easy, ...misses, close], 2)).toEqual(misses);
    expect(telling([easy, figure({ name: 'info', min: null, max: null }), close], 2)).toEqual([easy, close]);
  });

  it('[UI143] no miss is ever folded away', () => {
    const some = fc.record({ value: fc.option(fc.double({ noNaN: true, min: -5, max: 5 })), passed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (changes) => {
        const figures = changes.map((each, k) => figure({ name: `${k}`, ...each }));
        const shown = telling(figures, 2);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(2, figures.length));
        for (const each of figures) if (figureStanding(each) === 'missed') expect(shown).toContain(each);
      }),
    );
  });
});

describe('the figures of a case', () => {
  it('[UI145] every figure that ships has words and, where it has a unit, a word for it', () => {
    const names = readVerification(SHIPPED)?.cases.flatMap(({ figures }) => figures.map(({ name }) => name)) ?? [];
    expect(names.length).toBeGreaterThan(80);
    expect(names.filter((name) => parseFigureName(name).key === null)).toEqual([]);
    for (const name of names) {
      const { key, unit, values } = parseFigureName(name);
      for (const words of [enFigures, zhFigures]) {
        const text = words.figure[key as keyof typeof words.figure];
        for (const value of Object.keys(values)) expect(text, name).toContain(`{{${value}}}`);
        if (unit !== null) expect(words.unit[unit]).not.toBe('');
      }
    }
  });

  it('[UI145] names and words have the same keys', () => {
    expect(FIGURE_KEYS.sort()).toEqual(Object.keys(enFigures.figure).sort());
  });

  it('[UI145] a name is told apart into key, unit and what changes', () => {
    expect(parseFigureName('time over 40 m at 1.33 m/s, rotated by 30°, s')).toEqual({
      key: 'walk40',
      name: 'time over 40 m at 1.33 m/s, rotated by 30°',
      unit: 's',
      values: { speed: '1.33', angle: '30' },
    });
    expect(parseFigureName('something new, constructor')).toEqual({
      key: null,
      name: 'something new, constructor',
      unit: null,
      values: {},
    });
  });

  it('[UI141] stand on a line that holds band, figure and spread, in order', () => {
    const finite = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    const bounds = fc.tuple(finite, finite).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.option(finite),
        bounds,
        fc.boolean(),
        fc.boolean(),
        fc.double({ noNaN: true, min: 0, max: 1e6 }),
        (value, [min, max], below, above, sd) => {
          const pieces = bandPieces(figure({ value, min: below ? null : min, max: above ? null : max, sd }));
          const ends = [pieces.band, pieces.spread].flatMap((each) =>
            each === null ? [] : [each.from, each.from + each.width],
          );
          for (const at of [...ends, pieces.measured ?? 0]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(100 + 1e-9);
          }
        },
      ),
    );
    // kept: seed 231144702
    expect(bandPieces(figure({ value: null, min: 5e-324, max: null })).band?.from).toBeGreaterThanOrEqual(0);
    // kept: bands too narrow for the numbers to tell their ends apart
    for (const [min, max] of [
      [0, 5e-324],
      [1e6, 1e6 + 1.2e-10],
      [-1e6, -1e6 + 1.2e-10],
    ] as const) {
      const { measured } = bandPieces(figure({ value: min, min, max }));
      expect(measured).toBeGreaterThanOrEqual(0);
      expect(measured).toBeLessThanOrEqual(100);
    }
    const outside = bandPieces(figure({ value: 9 }));
    expect(outside.measured).toBeGreaterThan((outside.band?.from ?? 0) + (outside.band?.width ?? 0));
  });

  it('[UI141] are read with four digits, a spread with two, and a real minus', () => {
    expect(shownNumber(107.702)).toBe('107.7');
    expect(shownNumber(0.0000599)).toBe('<0.0001');
    expect(shownNumber(-1.5)).toBe('−1.5');
    expect(shownSpread(0.0191234)).toBe('0.019');
    expect(shownRange(1.2, 2.1, 'to')).toBe('1.2–2.1');
    expect(shownRange(-1, 1, 'to')).toBe('−1 to 1');
  });

  it('[UI146] parameters are finite and told once each', () => {
    for (const { id, value } of PARAMETER_ROWS) expect(Number.isFinite(value), id).toBe(true);
    expect(new Set(PARAMETER_ROWS.map(({ id }) => id)).size).toBe(PARAMETER_ROWS.length);
  });
});
