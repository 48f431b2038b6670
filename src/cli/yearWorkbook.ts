/** Writes the plan of a school year as a workbook (XLSX): in Chinese for a school in China, else in English. */
import writeExcelFile from 'write-excel-file/universal';
import {
  annualPlanSheets,
  buildSchoolCalendar,
  computeStaffing,
  type DrillRecord,
  type DrillSchedule,
  type PlannedDrill,
  workbookSheets,
} from '../drills/index.js';
import type { Problem } from '../model/index.js';
import type { School } from '../scenarios/index.js';
import { writeFile } from './files.js';

interface YearKnown extends Pick<DrillSchedule, 'duties' | 'drills'> {
  /** Drills that are fixed, and those that were held. */
  readonly planned: readonly PlannedDrill[];
  readonly records: readonly DrillRecord[];
}

export async function writeYearWorkbook(
  path: string,
  school: School,
  year: string,
  { duties, drills, planned, records }: YearKnown,
): Promise<readonly Problem[]> {
  const language = school.region.startsWith('CN') ? 'zh-CN' : 'en';
  const sheets = annualPlanSheets(
    {
      school,
      year,
      calendar: buildSchoolCalendar(school, year).value,
      duties,
      drills,
      fixed: planned.map((drill) => drill.id),
      records,
      staffing: computeStaffing(school).roles,
    },
    language,
  );
  const workbook = writeExcelFile(
    workbookSheets(sheets, (date) => ({ value: new Date(`${date}T00:00:00Z`), type: Date })),
  );
  const blob = await workbook.toBlob();
  return writeFile(path, new Uint8Array(await blob.arrayBuffer()));
}
