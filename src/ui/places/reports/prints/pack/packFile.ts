/** The evidence pack as a zip: what machines read, workbooks, the calendar, and a list of all files with their SHA-256. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import {
  annualPlanSheets,
  buildSchoolCalendar,
  type DrillRecord,
  type EvidencePack,
  FINDING_WORDS,
  findingSheets,
  type LedgerYear,
  PACK_FILE_WORDS,
  PACK_FOLDER_WORDS,
  PACK_MANIFEST_PATH,
  PACK_README,
  type PackFile,
  PLAN_WORDS,
  type PlanLanguage,
  type PlannedDrill,
  type PlanSheet,
  packDocuments,
  packManifest,
  workbookSheets,
} from '../../../../../drills/index.js';
import type { School } from '../../../../../scenarios/index.js';
import { icsFile } from '../../../../duties/icsFile.js';
import { fileNameOf } from '../../../../files/download.js';
import { browserHost } from '../../../../worker/browserHost.js';

export interface PackFileInput {
  readonly pack: EvidencePack;
  readonly school: School;
  readonly ledger: LedgerYear;
  /** All there are: the plan of the year is told whole, whatever the period. */
  readonly records: readonly DrillRecord[];
  /** Drills that a person has fixed. */
  readonly planned: readonly PlannedDrill[];
  readonly language: PlanLanguage;
}

async function workbookBytes(sheets: readonly PlanSheet[]): Promise<Uint8Array> {
  const cells = workbookSheets(sheets, (date) => ({ value: new Date(`${date}T00:00:00Z`), type: Date }));
  return new Uint8Array(await (await writeExcelFile(cells).toBlob()).arrayBuffer());
}

async function workbooks({ pack, school, ledger, records, planned, language }: PackFileInput): Promise<PackFile[]> {
  const { year } = ledger;
  const plan = annualPlanSheets(
    {
      ...{ school, year, calendar: buildSchoolCalendar(school, year).value, records, staffing: pack.staffing },
      ...{ duties: ledger.entries.map(({ duty }) => duty), drills: planned, fixed: planned.map(({ id }) => id) },
    },
    language,
  );
  const name = language === 'en' ? (school.nameEn ?? school.name) : school.name;
  const findings = findingSheets({ name, findings: pack.findings, records, today: pack.today }, language);
  const pathOf = (title: string) => `${PACK_FOLDER_WORDS.workbook[language]}/${fileNameOf([title, year])}.xlsx`;
  return [
    { path: pathOf(PLAN_WORDS.title[language]), kind: 'workbook', bytes: await workbookBytes(plan) },
    { path: pathOf(FINDING_WORDS.title[language]), kind: 'workbook', bytes: await workbookBytes(findings) },
  ];
}

/** None where no drill is fixed. The file is that of the staff: it does not tell when an unannounced drill begins. */
async function calendarFile({ school, ledger, planned, language }: PackFileInput): Promise<PackFile[]> {
  if (planned.length === 0) return [];
  const duties = ledger.entries.map(({ duty }) => duty);
  const made = await icsFile({
    ...{ school, year: ledger.year, drills: planned, duties, language, audience: 'staff' },
  });
  if (made.value === null) return [];
  const name = fileNameOf([PACK_FILE_WORDS.calendar[language], ledger.year]);
  return [{ path: `${PACK_FOLDER_WORDS.calendar[language]}/${name}.ics`, kind: 'calendar', bytes: made.value.bytes }];
}

export interface PackedEvidence {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many files are in it, its list included. */
  readonly count: number;
}

export async function packFile(input: PackFileInput): Promise<PackedEvidence> {
  const { pack, school, language } = input;
  const documents = packDocuments(pack, language, fileNameOf).map(
    ({ path, kind, document }): PackFile => ({ path, kind, bytes: strToU8(JSON.stringify(document, null, 1)) }),
  );
  const readme: PackFile = { path: 'README.txt', kind: 'readme', bytes: strToU8(PACK_README[language]) };
  const files = [readme, ...documents, ...(await workbooks(input)), ...(await calendarFile(input))];
  const manifest = packManifest(files, { school: school.name, period: pack.period, madeOn: pack.today }, browserHost);
  const zipped: Zippable = { [PACK_MANIFEST_PATH]: strToU8(JSON.stringify(manifest, null, 1)) };
  for (const { path, bytes } of files) zipped[path] = bytes;
  // times in a zip have no zone; noon of the day it was made is that day everywhere
  const bytes = zipSync(zipped, { level: 6, mtime: `${pack.today}T12:00:00` });
  return { bytes: new Uint8Array(bytes), count: files.length + 1 };
}
