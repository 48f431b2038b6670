import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import {
  type AnnualPlanInput,
  annualPlan,
  annualPlanSheets,
  buildSchoolCalendar,
  computeStaffing,
  drillRules,
  type PlanLanguage,
  type PlannedDrill,
  parseDrillRecord,
  scheduleDrills,
  workbookSheets,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { solver } from './support/testSolver.js';

const YEAR = '2026-2027';

// years are planned in these, on a machine that may be busy
vi.setConfig({ testTimeout: 300_000 });

async function inputFor(school: School, more: Partial<AnnualPlanInput> = {}, planned: readonly PlannedDrill[] = []) {
  const records = more.records ?? [];
  const { duties, drills } = await scheduleDrills(school, YEAR, records, { planned, solver });
  const calendar = buildSchoolCalendar(school, YEAR).value;
  const staffing = computeStaffing(school).roles;
  const fixed = planned.map((each) => each.id);
  return { school, year: YEAR, calendar, duties, drills, fixed, records, staffing, ...more } satisfies AnnualPlanInput;
}

async function bytesOf(input: AnnualPlanInput, language: PlanLanguage): Promise<Uint8Array> {
  const sheets = workbookSheets(annualPlanSheets(input, language), (date) => ({
    value: new Date(`${date}T00:00:00Z`),
    type: Date,
  }));
  return new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
}

type Row = readonly unknown[];

/** The sheets of a workbook by name, as another program reads them. */
async function opened(bytes: Uint8Array): Promise<Map<string, readonly Row[]>> {
  const sheets = await readExcelFile(bytes.slice().buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly Row[]]));
}

const column = (rows: readonly Row[], head: string) => (rows[1] as Row).indexOf(head);
const sumOf = (rows: readonly Row[], head: string) => {
  const at = column(rows, head);
  return rows.slice(2, -1).reduce((sum, row) => sum + Number(row[at] ?? 0), 0);
};
const totalOf = (rows: readonly Row[], head: string) => (rows.at(-1) as Row)[column(rows, head)];

const held = parseDrillRecord({
  format: 'muster/drill-record',
  schemaVersion: 1,
  id: 'r1',
  profile: 'evac_day',
  scenario: 'fire',
  values: {},
  date: '2026-11-12',
}).value;
if (held === null) throw new Error('the record does not parse');

describe('the year plan as a workbook', () => {
  it.each([
    ['zh-CN', ['职责', '演练', '其他任务', '人员配备'], ['应办', '已办', '已排', '待排'], '抵职责数', '合计'],
    [
      'en',
      ['Duties', 'Drills', 'Other tasks', 'Staffing'],
      ['Owed', 'Done', 'Planned', 'To plan'],
      'Duties met',
      'Total',
    ],
  ] as const)(
    '[DR190] [DR191] opens again in %s with four sheets whose sums agree',
    async (language, names, counts, meets, total) => {
      const planned = (await scheduleDrills(demoSchool, YEAR, [], { solver })).drills.slice(2, 4);
      const input = await inputFor(demoSchool, { records: [held] }, planned);
      const sheets = await opened(await bytesOf(input, language));
      expect([...sheets.keys()]).toEqual(names);
      const duties = sheets.get(names[0]) as readonly Row[];
      expect((duties.at(-1) as Row)[0]).toBe(total);
      for (const head of counts) expect([head, totalOf(duties, head)]).toEqual([head, sumOf(duties, head)]);
      const [owed, ...parts] = counts.map((head) => Number(totalOf(duties, head)));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(owed);
      expect(Number(parts[0])).toBeGreaterThan(0);
      const drills = sheets.get(names[1]) as readonly Row[];
      expect(totalOf(drills, meets)).toBe(sumOf(drills, meets));
      expect(drills.length).toBe(2 + input.drills.length + 1 + 1);
    },
  );

  it('[DR191] one drill of the sheet stands for every duty it counts towards', async () => {
    const { drills, duties } = annualPlan(await inputFor(demoSchool));
    const met = drills.flatMap((row) => row.duties.map((duty) => `${row.date} ${duty.id}`));
    const listed = duties.flatMap((row) => row.dates.map((date) => `${date} ${row.duty.id}`));
    expect([...met].sort()).toEqual([...listed].sort());
  });

  it('[DR192] dates are dates and numbers numbers, in the order of the year', async () => {
    const input = await inputFor(demoSchool);
    const drills = (await opened(await bytesOf(input, 'zh-CN'))).get('演练') as readonly Row[];
    const dates = drills.slice(2, -1).map((row) => row[column(drills, '日期')] as Date);
    for (const date of dates) expect(date).toBeInstanceOf(Date);
    expect(dates.map((date) => date.toISOString().slice(0, 10))).toEqual(input.drills.map((each) => each.date).sort());
    expect(drills[2]?.[column(drills, '教学周')]).toBe(1);
    expect(drills.slice(2, -1).some((row) => row.includes('待官方通知'))).toBe(true);
  });

  it('[DR193] what looks like a formula, markup or a stray sign stays text', async () => {
    const name = '=HYPERLINK("http://x","点")<b>&\u0001\uffff';
    const bytes = await bytesOf(await inputFor({ ...demoSchool, name }), 'zh-CN');
    const sheets = await opened(bytes);
    expect(sheets.get('职责')?.[0]?.[0]).toBe(`=HYPERLINK("http://x","点")<b>& ${YEAR} 职责`);
    for (const [file, content] of Object.entries(unzipSync(bytes))) {
      if (/worksheets\/.*\.xml$/.test(file)) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
    }
  });

  it('[DR190] every pack, a school without terms and one without duties have a workbook that opens', async () => {
    const schools: School[] = [
      ...drillRules.packs.map((pack) => ({ ...demoSchool, rulePacks: [pack.id] })),
      { ...demoSchool, terms: [] },
      { ...demoSchool, rulePacks: [] },
      { ...demoSchool, rulePacks: ['cn-mengzi-2023', 'cn-jinghong-2019', 'us-il'] },
    ];
    for (const school of schools) {
      const sheets = await opened(await bytesOf(await inputFor(school), 'en'));
      expect(sheets.size, school.rulePacks.join()).toBe(4);
    }
  });
});
