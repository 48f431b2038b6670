/** The year's drills as the bytes of an `.ics` file; what knows zones and the format is fetched when it is asked for. */
import { calendarText, type DrillCalendarInput } from '../../drills/index.js';
import type { Outcome } from '../../model/index.js';

/** @returns the file, to be handed to `download` with the type `text/calendar`; or why there is none */
export async function icsBytes(
  input: Omit<DrillCalendarInput, 'zone' | 'writtenAt'>,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const [{ Temporal }, { default: ical }] = await Promise.all([import('temporal-polyfill'), import('ical.js')]);
  const writtenAt = Temporal.Now.instant().toString({ smallestUnit: 'second' });
  const text = calendarText({ ...input, writtenAt }, { temporal: Temporal, ical });
  if (text.value === null) return text;
  return { value: new TextEncoder().encode(text.value), problems: text.problems };
}
