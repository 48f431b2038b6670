/** Writes the drills of a year as an `.ics` file, and strikes out what an earlier file in its place had besides. */
import { existsSync } from 'node:fs';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { calendarText, type DrillCalendarInput, type WithdrawnEvent } from '../../drills/index.js';
import { hasErrors, type Problem } from '../../model/index.js';
import { fromCallerFolder, readBytes, writeText } from '../files.js';

/** The events of an earlier file; none where it is no calendar. */
function earlierEvents(path: string, year: string): WithdrawnEvent[] {
  if (!existsSync(fromCallerFolder(path))) return [];
  const bytes = readBytes(path);
  if (bytes.value === null) return [];
  try {
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes.value)));
    return calendar
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each))
      .filter(({ uid }) => uid?.startsWith(`${year}-`) && uid.endsWith('.muster'))
      .map(({ uid, startDate, summary }) => ({ uid, date: startDate.toString().slice(0, 10), summary }));
  } catch {
    // not a calendar: nothing of ours to strike out, and the file was named to be written over
    return [];
  }
}

type Input = Pick<DrillCalendarInput, 'school' | 'year' | 'drills' | 'duties' | 'audience'>;

/** Problems where it could not be written. */
export function writeCalendar(path: string, input: Input): readonly Problem[] {
  const text = calendarText(
    {
      ...input,
      language: input.school.region.startsWith('CN') ? 'zh-CN' : 'en',
      writtenAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
      withdrawn: earlierEvents(path, input.year),
    },
    { temporal: Temporal, ical: ICAL },
  );
  if (text.value === null || hasErrors(text.problems)) return text.problems;
  return writeText(path, text.value);
}
