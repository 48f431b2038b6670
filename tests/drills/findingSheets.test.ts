import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import {
  type DrillRecord,
  type Finding,
  findingSheets,
  moveFinding,
  type PlanLanguage,
  parseDrillRecord,
  workbookSheets,
} from '../../src/drills/index.js';
import { findingAt } from './support/findingAt.js';

const held = parseDrillRecord({
  format: 'muster/drill-record',
  schemaVersion: 1,
  id: 'r1',
  profile: 'evac_day',
  scenario: 'fire',
  values: {},
  date: '2026-11-12',
}).value as DrillRecord;

async function bytesOf(findings: readonly Finding[], language: PlanLanguage): Promise<Uint8Array> {
  const ledger = { name: '青山学校', findings, records: [held], today: '2026-12-01' };
  const sheets = workbookSheets(findingSheets(ledger, language), (date) => ({
    value: new Date(`${date}T00:00:00Z`),
    type: Date,
  }));
  return new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
}

async function rowsOf(bytes: Uint8Array, name: string): Promise<readonly (readonly unknown[])[]> {
  const sheets = await readExcelFile(bytes.slice().buffer);
  return sheets.find(({ sheet }) => sheet === name)?.data ?? [];
}

describe('the ledger of findings as a workbook', () => {
  it.each([
    ['zh-CN', '整改项', '办理过程', '青山学校 整改项', '销号'],
    ['en', 'Findings', 'Steps', '青山学校 Findings', 'Closed'],
  ] as const)(
    '[DR390] opens again in %s with a line for each finding and each step',
    async (language, first, second, title, closed) => {
      const findings = [findingAt('closed', { origin: 'warning' }, { moved: '2026-11-25' }), findingAt('monitored')];
      const bytes = await bytesOf(findings, language);
      const rows = await rowsOf(bytes, first);
      expect(rows).toHaveLength(2 + findings.length);
      expect(rows[0]?.[0]).toBe(title);
      expect(rows[2]).toContain(closed);
      const days = rows[2]?.filter((cell) => cell instanceof Date).map((date) => date.toISOString().slice(0, 10));
      expect(days).toEqual(['2026-11-12', '2026-11-12', '2026-11-27', '2026-11-25']);
      // four days past its deadline on the day of the export
      expect(rows[3]).toContain(4);
      expect(await rowsOf(bytes, second)).toHaveLength(2 + 9 + 5);
    },
  );

  it('[DR391] what looks like a formula stays the text it is, in every field', async () => {
    const formula = '=HYPERLINK("http://x","点")';
    const fields = { title: formula, person: '+1', measure: '@SUM(A1)', money: '-2', plan: formula, fix: '=1+1' };
    const treated = findingAt('treated', { ...fields, place: { at: [0, 0], name: formula } });
    const refused = moveFinding(treated, 'monitored', { on: '2026-11-20', by: '=A1', note: formula }).value as Finding;
    const bytes = await bytesOf([refused], 'zh-CN');
    const row = (await rowsOf(bytes, '整改项'))[2];
    for (const text of [...Object.values(fields), formula]) expect(row).toContain(text);
    expect((await rowsOf(bytes, '办理过程')).at(-1)).toEqual(expect.arrayContaining(['=A1', formula]));
    for (const [file, content] of Object.entries(unzipSync(bytes))) {
      if (/worksheets\/.*\.xml$/.test(file)) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
    }
  });

  it('[DR390] without findings it opens too', async () => {
    expect(await rowsOf(await bytesOf([], 'zh-CN'), '整改项')).toHaveLength(2);
  });
});
