/** The year's drills as the text of an `.ics` file; the libraries that know zones and the format are handed in. */
import type ICAL from 'ical.js';
import type { Temporal } from 'temporal-polyfill';
import type { Outcome } from '../../model/index.js';
import { type DrillCalendarInput, drillCalendar } from './drillCalendar.js';
import { timeZoneOf, zoneTable } from './zoneObservances.js';

export interface CalendarTools {
  readonly temporal: typeof Temporal;
  readonly ical: typeof ICAL;
}

/** Octets of a line before it is folded: a following line begins with a space, and 75 may not be passed (RFC 5545). */
const FOLD_AT_OCTETS = 74;

export function calendarText(input: Omit<DrillCalendarInput, 'zone'>, tools: CalendarTools): Outcome<string> {
  const timeZone = timeZoneOf(input.school);
  const firstYear = Number(input.year.slice(0, 4));
  const years = { from: firstYear, until: firstYear + 1 };
  const zone = timeZone === null ? null : zoneTable(timeZone, years, tools.temporal);
  if (zone !== null && zone.value === null) return { value: null, problems: zone.problems };
  const { ical } = tools;
  // ical.js counts the octets of a following line without the space it begins with
  ical.foldLength = FOLD_AT_OCTETS;
  const text = ical.stringify(drillCalendar({ ...input, zone: zone?.value ?? null }));
  return { value: text, problems: [] };
}
