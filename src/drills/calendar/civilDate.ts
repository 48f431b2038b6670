/**
 * Plain calendar dates as ISO text, and whole-day arithmetic on them.
 *
 * A school day has no time zone and no clock, so a date is text to the outside and a day number inside. Own
 * arithmetic instead of a date library: a dozen lines of integers, the same everywhere, and nothing to load.
 *
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil and civil_from_days.
 */
import { MusterError } from '../../model/index.js';

/** `YYYY-MM-DD`, a day that exists in the Gregorian calendar, years 1000 to 9999. */
export type IsoDate = string;

const ISO_DATE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. */
export type DayNumber = number;

function daysFromCivil(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** The date of a day number, years 1000 to 9999. */
export function isoDate(dayNumber: DayNumber): IsoDate {
  const z0 = dayNumber + 719468;
  const era = Math.floor(z0 / 146097);
  const dayOfEra = z0 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Day number of a date, or `null` for text that names no day. */
export function dayNumberOrNull(text: string): DayNumber | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const number = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(number) === text ? number : null;
}

/** @throws MusterError `date-invalid` for text that names no day */
export function dayNumber(date: IsoDate): DayNumber {
  const number = dayNumberOrNull(date);
  if (number === null) throw new MusterError('date-invalid', `expected a date as 2026-09-01, got "${date}"`);
  return number;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: DayNumber): number {
  return ((((date + 3) % 7) + 7) % 7) + 1;
}

/** The Sunday on or after a day. */
export function sundayOnOrAfter(date: DayNumber): DayNumber {
  return date + 7 - weekday(date);
}
