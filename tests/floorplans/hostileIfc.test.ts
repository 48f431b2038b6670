import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { ifcText, SMALL_HOUSE } from '../support/ifcText.js';
import { toInput } from './sampleCampus.js';

const FILE = fileURLToPath(new URL('../fixtures/ifc/nibs-office-a.ifc', import.meta.url));
const sample = new Uint8Array(readFileSync(FILE));
const text = ifcText(SMALL_HOUSE);
const small = new TextEncoder().encode(text);

const read = async (content: Uint8Array | string) => await importPlan(toInput('楼.ifc', content), { format: 'ifc' });

async function expectAnswer(content: Uint8Array | string): Promise<void> {
  const { plan, problems } = await read(content);
  for (const { message } of problems) expect(message).not.toMatch(/NaN|undefined|Infinity|\[object/);
  if (plan === null) expect(problems.some((each) => each.severity === 'error')).toBe(true);
  else
    expect(
      parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
}

async function expectRefusal(content: Uint8Array | string, code: string): Promise<void> {
  const { plan, problems } = await read(content);
  expect(plan).toBeNull();
  expect(problems.map((each) => each.code)).toEqual([code]);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('damaged and hostile IFC models', () => {
  it('[FP128] a model cut off anywhere is refused, never read in part', async () => {
    await fc.assert(
      fc.asyncProperty(share, async (at) => {
        const length = 30 + Math.floor(at * (small.length - 60));
        await expectRefusal(small.subarray(0, length), 'ifc-cut-off');
      }),
      { numRuns: 40 },
    );
    await expectRefusal(sample.subarray(0, sample.length - 30), 'ifc-cut-off');
  });

  it('[FP128] bytes changed anywhere end with a plan or an error', async () => {
    const changes = fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const changed = small.slice();
        for (const [at, byte] of list) changed[Math.floor(at * (small.length - 40))] = byte;
        await expectAnswer(changed);
      }),
      { numRuns: 40 },
    );
  });

  it('[FP128] lines lost, repeated and pointing elsewhere end with a plan or an error', async () => {
    const edit = fc.record({ at: share, to: share, what: fc.constantFrom('drop', 'double', 'point') });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const lines = text.split('\n');
        for (const { at, to, what } of edits) {
          const index = 8 + Math.floor(at * (lines.length - 12));
          const line = lines[index] ?? '';
          if (what === 'drop') lines[index] = '';
          else if (what === 'double') lines.splice(index, 0, line);
          else lines[index] = line.replace(/#\d+(?=[,)])/, `#${Math.floor(to * 400)}`);
        }
        await expectAnswer(lines.join('\n'));
      }),
      { numRuns: 40 },
    );
  });

  it('[FP128] sizes of zero, below zero and beyond all measure end with a plan or an error', async () => {
    const size = fc.constantFrom('0.', '-3.', '1.E300', '1.E-300', '1.E9', '$', '*', "'x'");
    await fc.assert(
      fc.asyncProperty(size, fc.integer({ min: 0, max: 40 }), async (value, skip) => {
        let seen = 0;
        await expectAnswer(text.replace(/\d+\.\d{6}/g, (found) => (seen++ === skip ? value : found)));
      }),
      {
        numRuns: 30,
        examples: [
          ['1.E9', 0],
          ['1.E9', 4],
          ['1.E300', 28],
        ],
      },
    );
  });

  it('[FP128] a record whose brackets do not close, on which the parser would run for ever, is refused with its line', async () => {
    const line = '#43474=IFCPOLYLOOP((#1420,#2346,#2216));';
    const original = new TextDecoder().decode(sample);
    expect(original).toContain(line);
    const broken = original.replace(line, '#43474=IFCPOLYLOOP((#1420,#2346,#2216;');
    const { problems } = await read(broken);
    expect(problems.map((each) => each.code)).toEqual(['ifc-damaged']);
    expect(problems[0]?.values?.line).toBe(original.slice(0, original.indexOf(line)).split('\n').length);
    await expectRefusal(text.replace("'Level 1'", "'Level 1"), 'ifc-damaged');
    await expectRefusal(text.replace("'IFC2X3'", "'AUTOMOTIVE_DESIGN'"), 'ifc-other-schema');
  });

  it('[FP128] one sign too many in a reference, on which the geometry would be sought for ever, is refused with its line', async () => {
    // found by the test of changed bytes
    const whole = /^(#\d+=IFCRELAGGREGATES\([^(]*#\d+),\(#/m;
    expect(text).toMatch(whole);
    const broken = text.replace(whole, '$1A(#');
    const { plan, problems } = await read(broken);
    expect(plan).toBeNull();
    expect(problems.map((each) => each.code)).toEqual(['ifc-damaged']);
    const line = text.split('\n').findIndex((each) => whole.test(each)) + 1;
    expect(problems[0]?.values?.line).toBe(line);
    for (const damage of ['$(#', '5(#', '.T.(#', "'x'(#"])
      await expectRefusal(text.replace(whole, `$1,${damage}`), 'ifc-damaged');
  });

  it('[FP128] brackets and quotes in names and comments are no damage, and a byte order mark is none', async () => {
    const named = `\ufeff${text.replace("'Level 1'", "'Level ((1'';'").replace('DATA;', "/* ) ; ' */\nDATA;")}`;
    expect((await read(named)).plan).not.toBeNull();
  });

  it('[FP128] spaces that no storey holds make no plan', async () => {
    const lost = text.replace(/#\d+=IFCRELAGGREGATES\([^;]*\(#\d+,[^;]*;/g, '');
    const { plan, problems } = await read(lost);
    expect(plan).toBeNull();
    expect(problems.at(-1)?.code).toBe('ifc-without-rooms');
  });

  it('[FP128] what is no model in STEP form, has no spaces, or spaces without a shape, says so', async () => {
    await expectRefusal('<?xml version="1.0"?><ifcXML/>', 'ifc-not-step');
    const empty = ifcText([{ name: '1', elevationM: 0, rooms: [] }]);
    await expectRefusal(empty, 'ifc-without-spaces');
    const { problems } = await read(
      text.replace(/IFCPRODUCTDEFINITIONSHAPE\(\$,\$,\(#\d+\)\)/g, 'IFCPRODUCTDEFINITIONSHAPE($,$,())'),
    );
    expect(problems.map((each) => each.code)).toEqual(['ifc-spaces-without-shape', 'ifc-without-spaces']);
  });

  it('[FP128] a model larger than a worker can hold is not opened', async () => {
    const head = new TextEncoder().encode('ISO-10303-21;\n');
    const large = new Uint8Array(129 * 1024 * 1024);
    large.set(head);
    await expectRefusal(large, 'file-too-large');
  });
});
