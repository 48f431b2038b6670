import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { DEMO_SCHOOL, folderWith, muster } from './command.js';

describe('muster schedule --xlsx', () => {
  it('[CLI61] writes the plan as a workbook that holds every drill of the answer', async () => {
    const folder = folderWith({});
    const { status, json } = await muster(
      ['schedule', DEMO_SCHOOL, '--year', '2026-2027', '--xlsx', '计划/年度.xlsx', '--json'],
      folder,
    );
    expect(status).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(folder, '计划', '年度.xlsx')));
    const sheets = await readExcelFile(bytes.buffer);
    const drills = sheets.find(({ sheet }) => sheet === '演练')?.data ?? [];
    const dates = drills.flatMap((row) => row.filter((cell) => cell instanceof Date));
    expect(dates.map((date) => date.toISOString().slice(0, 10))).toEqual(
      json.drills.map(({ date }: { date: string }) => date),
    );
  }, 300_000);

  it('[CLI61] says so when the place cannot be written', async () => {
    const folder = folderWith({ file: 'no folder' });
    const args = ['schedule', DEMO_SCHOOL, '--year', '2026-2027', '--xlsx', 'file/year.xlsx', '--json'];
    const { status, json } = await muster(args, folder);
    expect([status, json.problems[0].code]).toEqual([1, 'file-unwritable']);
  }, 300_000);
});
