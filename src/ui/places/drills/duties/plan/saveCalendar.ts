/** Hands the drills of the year to the disk as a calendar file, and remembers what was in it. */
import type { DrillCalendarInput } from '../../../../../drills/index.js';
import type { Problem } from '../../../../../model/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { icsFile } from '../../../../duties/icsFile.js';
import { download, fileNameOf } from '../../../../files/download.js';
import type { Language } from '../../../../i18n/i18n.js';

/**
 * @param suffix - put behind the name of the file
 * @returns why there is no file; nothing where there is one
 */
export async function saveCalendar(
  { school, year, schedule }: DrillYear,
  language: Language,
  audience: DrillCalendarInput['audience'],
  suffix = '',
): Promise<readonly Problem[]> {
  const { drills, duties } = schedule;
  const before = useProjectStore.getState().project?.sentCalendars?.find((each) => each.year === year);
  const memory = before === undefined ? {} : { withdrawn: before.events, lastSequence: before.sequence };
  const file = await icsFile({ school, year, drills, duties, language, audience, ...memory });
  if (file.value === null) return file.problems;
  const { bytes, sent } = file.value;
  const name = language === 'en' ? (school.nameEn ?? school.name) : school.name;
  download(`${fileNameOf([name, year, ...(suffix === '' ? [] : [suffix])])}.ics`, bytes, 'text/calendar');
  useProjectStore.getState().change((project) => ({
    ...project,
    sentCalendars: [...(project.sentCalendars ?? []).filter((each) => each.year !== year), sent],
  }));
  return [];
}
