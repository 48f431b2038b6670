/** Hands the plan of the year to the disk as a workbook; the library that writes it is fetched when it is asked for. */
import { annualPlanSheets, PLAN_WORDS, workbookSheets } from '../../../../../drills/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { download, fileNameOf } from '../../../../files/download.js';
import type { Language } from '../../../../i18n/i18n.js';
import { planInput } from './planInput.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function saveWorkbook(year: DrillYear, language: Language): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const input = planInput(year, useProjectStore.getState().project?.drillRecords ?? []);
  const sheets = workbookSheets(annualPlanSheets(input, language), (date) => ({
    value: new Date(`${date}T00:00:00Z`),
    type: Date,
  }));
  const { school } = year;
  const name = language === 'en' ? (school.nameEn ?? school.name) : school.name;
  const file = fileNameOf([name, year.year, PLAN_WORDS.title[language]]);
  download(`${file}.xlsx`, await writeExcelFile(sheets).toBlob(), XLSX);
}
