/** Hands the ledger to the disk as a workbook; the library that writes it is fetched when it is asked for. */
import { FINDING_WORDS, type Finding, findingSheets, workbookSheets } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { download, fileNameOf } from '../../../files/download.js';
import { today } from '../../../i18n/format.js';
import type { Language } from '../../../i18n/i18n.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function saveLedger(findings: readonly Finding[], language: Language): Promise<void> {
  const { project } = useProjectStore.getState();
  if (project === null) return;
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const { school, drillRecords } = project;
  const name = language === 'en' ? (school?.nameEn ?? project.name) : project.name;
  const ledger = { name, findings, records: drillRecords, today: today() };
  const sheets = workbookSheets(findingSheets(ledger, language), (date) => ({
    value: new Date(`${date}T00:00:00Z`),
    type: Date,
  }));
  const file = fileNameOf([name, FINDING_WORDS.title[language], today()]);
  download(`${file}.xlsx`, await writeExcelFile(sheets).toBlob(), XLSX);
}
