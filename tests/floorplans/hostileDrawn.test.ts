import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { indoorgml, TWO_STOREYS } from '../support/indoorgmlText.js';
import { LINES_ONLY, svg, TWO_FLOORS } from '../support/svgText.js';
import { toInput } from './sampleCampus.js';

const read = (format: string, content: string | Uint8Array) => importPlan(toInput(`楼.${format}`, content), { format });

function expectPlanOrError({ plan, problems }: ImportResult): void {
  for (const { message } of problems) expect(message).not.toMatch(/NaN|undefined|Infinity|\[object/);
  if (plan === null) expect(problems.some((each) => each.severity === 'error')).toBe(true);
  else expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
}

const codes = ({ problems }: ImportResult) => problems.map(({ code }) => code);

const FILES = [
  ['svg', TWO_FLOORS],
  ['svg', LINES_ONLY],
  ['indoorgml', TWO_STOREYS],
] as const;

const anyFile = fc.constantFrom(...FILES);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('SVG and IndoorGML files that break the rules', () => {
  it('[FP143] [FP149] a file cut off anywhere is refused, never read in part', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, share, async ([format, text], at) => {
        const result = await read(format, text.slice(0, 60 + Math.floor(at * (text.length - 70))));
        expect(result.plan).toBeNull();
        expect(codes(result)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('[FP143] [FP149] bytes changed anywhere end with a plan or an error', async () => {
    const changes = fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(anyFile, changes, async ([format, text], list) => {
        const bytes = new TextEncoder().encode(text);
        for (const [at, byte] of list) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        expectPlanOrError(await read(format, bytes));
      }),
      { numRuns: 60 },
    );
  });

  it('[FP143] [FP149] numbers of any size, and words in their place, end with a plan or an error', async () => {
    const value = fc.constantFrom('NaN', '1e308', '-1e300', '1e-320', '', 'x', '0', '-5', '99999999999999999999');
    await fc.assert(
      fc.asyncProperty(anyFile, value, share, async ([format, text], other, at) => {
        const numbers = [...text.matchAll(/\b\d+(\.\d+)?\b/g)];
        const found = numbers[Math.floor(at * (numbers.length - 1))] as RegExpMatchArray;
        const index = found.index as number;
        expectPlanOrError(await read(format, text.slice(0, index) + other + text.slice(index + found[0].length)));
      }),
      { numRuns: 80 },
    );
  });

  it('[FP143] [FP149] entities are not unfolded, and elements stand no deeper than a file needs', async () => {
    const doctype = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(codes(await read('svg', TWO_FLOORS.replace('?>', `?>${doctype}`).replace('教室', '&b;')))).toEqual([
      'svg-entity',
    ]);
    const deep = '<g>'.repeat(100_000) + '</g>'.repeat(100_000);
    expect(codes(await read('svg', svg(deep)))).toEqual(['svg-too-many']);
    expect(codes(await read('indoorgml', indoorgml(deep)))).toEqual(['indoorgml-too-many']);
  });

  it('[FP143] symbols made of copies of symbols end, also where they hold themselves', async () => {
    const levels = Array.from({ length: 8 }, (_, k) => {
      const use = `<use href="#s${k + 1}"/>`;
      return `<symbol id="s${k}">${use.repeat(40)}</symbol>`;
    });
    const bomb = svg(`${levels.join('')}<symbol id="s8"><rect width="9" height="9"/></symbol><use href="#s0"/>`);
    expect(codes(await read('svg', bomb))).toEqual(['svg-too-many']);
    const own = svg('<g id="Room A"><rect width="99" height="99"/><use href="#Room A"/></g>');
    expectPlanOrError(await read('svg', own));
  });

  it('[FP107] refuses more shapes than it can hold in a gigabyte', async () => {
    const shapes = '<path d="M0 0L9 9"/>'.repeat(150_001);
    expect(codes(await read('svg', svg(shapes)))).toEqual(['svg-too-many']);
  });
});
