/** The year's drills as the bytes of an `.ics` file; what knows zones and the format is fetched when it is asked for. */
import {
  calendarText,
  type DrillCalendarInput,
  drillCalendar,
  type SentCalendar,
  sentCalendarOf,
} from '../../drills/index.js';
import type { Outcome } from '../../model/index.js';

export interface IcsFile {
  /** To be handed to `download` with the type `text/calendar`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** To be remembered once it was handed out. */
  readonly sent: SentCalendar;
}

/** @returns the file, or why there is none */
export async function icsFile(input: Omit<DrillCalendarInput, 'zone' | 'writtenAt'>): Promise<Outcome<IcsFile>> {
  const [{ Temporal }, { default: ical }] = await Promise.all([import('temporal-polyfill'), import('ical.js')]);
  const writtenAt = Temporal.Now.instant().toString({ smallestUnit: 'second' });
  const text = calendarText({ ...input, writtenAt }, { temporal: Temporal, ical });
  if (text.value === null) return text;
  const bytes = new TextEncoder().encode(text.value);
  const sent = sentCalendarOf(input.year, drillCalendar({ ...input, writtenAt, zone: null }));
  return { value: { bytes, sent }, problems: text.problems };
}
