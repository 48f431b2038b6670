/** Tables made by accident or by somebody who means harm: always words, never a crash, never a change of the plan. */

import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdit, qingshanCampus } from '../../../src/floorplans/index.js';
import { joinFile, workbook } from './listFiles.js';

const plan = qingshanCampus();
const before = JSON.stringify(plan);

async function survives(content: string | Uint8Array, fileName: string): Promise<void> {
  const { join, problems } = await joinFile(plan, content, fileName);
  if (join === null) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  for (const { message } of problems) expect(message.length).toBeGreaterThan(10);
  const edits = (join?.changes ?? []).map(({ edit }) => edit);
  // what a list proposes can be done
  expect(applyEdit(plan, { kind: 'setSpaces', edits }).problems).toEqual([]);
  for (const { capacity } of edits) {
    if (typeof capacity === 'number') expect(Number.isInteger(capacity) && capacity >= 0).toBe(true);
  }
  expect(JSON.stringify(plan)).toBe(before);
}

const CELLS = fc.oneof(
  fc.constantFrom(
    '204',
    '知行楼204',
    '２０４',
    '=HYPERLINK("http://x")',
    '-1',
    'NaN',
    'Infinity',
    '1e9',
    '0',
    '47',
    '教室',
    '__proto__',
    'constructor',
    '2F',
    '合计',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double().map(String),
);
const HEADS = fc.constantFrom(
  '房间号',
  '人数',
  '名称',
  '用途',
  '面积',
  '楼层',
  '楼栋',
  'class',
  'room',
  '__proto__',
  '',
  'x',
);

describe('hostile tables', () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await workbook([
      ['房间号', '楼栋', '人数'],
      [204, '知行楼', 47],
      ['205', '知行楼', 46],
    ]);
  });

  it('[FP256] any cells under any headings', { timeout: 60_000 }, async () => {
    const rows = fc.array(fc.array(CELLS, { maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(HEADS, { maxLength: 6 }),
        rows,
        fc.constantFrom(',', '\t', ';'),
        async (heads, body, between) => {
          await survives([heads, ...body].map((row) => row.join(between)).join('\n'), '房间.csv');
        },
      ),
      { numRuns: 300, seed: 21 },
    );
  });

  it('[FP256] any bytes', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.csv', 'a.xlsx'), survives), {
      numRuns: 300,
      seed: 22,
    });
  });

  it('[FP256] a workbook cut off anywhere, and with bytes changed', { timeout: 120_000 }, async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.nat(), changes, async (cut, flips) => {
        await survives(whole.slice(0, cut % whole.length), 'cut.xlsx');
        const flipped = whole.slice();
        for (const [at, byte] of flips) flipped[at % flipped.length] = byte;
        await survives(flipped, 'flipped.xlsx');
      }),
      { numRuns: 120, seed: 23 },
    );
  });

  it('[FP256] parts of a workbook changed inside a sound zip', { timeout: 120_000 }, async () => {
    const parts = unzipSync(whole);
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.string({ maxLength: 30 }), async (which, where, words) => {
        const name = names[which % names.length] as string;
        const text = new TextDecoder().decode(parts[name]);
        const at = where % (text.length + 1);
        const broken = strToU8(text.slice(0, at) + words + text.slice(at + words.length));
        await survives(zipSync({ ...parts, [name]: broken }), 'parts.xlsx');
      }),
      { numRuns: 150, seed: 24 },
    );
  });

  /** The sound workbook with another first sheet. */
  function withSheet(body: string): Uint8Array {
    const parts = unzipSync(whole);
    const name = Object.keys(parts).find((each) => each.startsWith('xl/worksheets/sheet')) as string;
    const sheet = `<?xml version="1.0"?>${body}`;
    return zipSync({ ...parts, [name]: strToU8(sheet) });
  }
  const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

  it('[FP256] two cells in the far corners of a sheet', async () => {
    const far = `<worksheet ${NAMESPACE}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>房间号</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
    await survives(withSheet(far), 'far.xlsx');
  });

  it('[FP256] a merged range over the whole sheet', async () => {
    const merged = `<worksheet ${NAMESPACE}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>房间号</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    await survives(withSheet(merged), 'merged.xlsx');
  });

  it('[FP256] entities that unfold into each other are not unfolded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet ${NAMESPACE}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    const { codes } = await joinFile(plan, withSheet(bomb), 'bomb.xlsx');
    expect(codes).toEqual(['table-workbook-unreadable']);
  });

  it('[FP256] a zip bomb is not unpacked', async () => {
    const parts = unzipSync(whole);
    const zeros = new Uint8Array(80 * 1024 * 1024);
    const { codes } = await joinFile(plan, zipSync({ ...parts, 'xl/sharedStrings.xml': zeros }), 'bomb.xlsx');
    expect(codes).toEqual(['file-too-large']);
  });

  it('[FP256] 100,000 rows in a workbook', { timeout: 60_000 }, async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
    );
    const sheet = `<worksheet ${NAMESPACE}><sheetData>${rows.join('')}</sheetData></worksheet>`;
    const { codes } = await joinFile(plan, withSheet(sheet), 'long.xlsx');
    expect(codes).toEqual(['table-too-large']);
  });

  it('[FP256] an empty sheet', async () => {
    const { codes } = await joinFile(plan, withSheet(`<worksheet ${NAMESPACE}><sheetData/></worksheet>`), 'empty.xlsx');
    expect(codes).toEqual(['room-list-empty']);
  });
});
