/** Hands the drills of the year to the disk as a calendar file. */

import type { Problem } from '../../../../../model/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { icsBytes } from '../../../../duties/icsBytes.js';
import { download, fileNameOf } from '../../../../files/download.js';
import type { Language } from '../../../../i18n/i18n.js';

/** @returns why there is no file; nothing where there is one */
export async function saveCalendar(
  { school, year, schedule }: DrillYear,
  language: Language,
): Promise<readonly Problem[]> {
  const { drills, duties } = schedule;
  const bytes = await icsBytes({ school, year, drills, duties, language, audience: 'planners' });
  if (bytes.value === null) return bytes.problems;
  const name = language === 'en' ? (school.nameEn ?? school.name) : school.name;
  download(`${fileNameOf([name, year])}.ics`, bytes.value, 'text/calendar');
  return [];
}
