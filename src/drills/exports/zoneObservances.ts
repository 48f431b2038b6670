/**
 * When the clocks of a time zone stand at which offset, for the VTIMEZONE of a calendar file.
 *
 * Every change of the clocks in the years asked for is listed one by one: no rule has to be guessed from them, and a
 * program that reads the file needs no table of its own. Temporal is handed in, since this layer knows no clock; only its
 * tables of zones are asked, never the time.
 */
import type { Temporal } from 'temporal-polyfill';
import { type Outcome, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';

export interface ZoneObservance {
  /** First moment by the clock as it stood before, `YYYY-MM-DDTHH:MM:SS`. */
  readonly from: string;
  /** Minutes east of Greenwich before and after. */
  readonly offsetBeforeMin: number;
  readonly offsetMin: number;
  readonly isSummerTime: boolean;
}

export interface ZoneTable {
  /** IANA name. */
  readonly timeZone: string;
  /** In order; the first holds from long before the years asked for. */
  readonly observances: readonly ZoneObservance[];
}

/** Offsets are whole minutes in every zone since 1972. */
const MINUTE_NS = 60_000_000_000;

/** The zone of a school: its own word, else that of its country where the country has one. */
export function timeZoneOf({ timeZone, region }: Pick<School, 'timeZone' | 'region'>): string | null {
  return timeZone ?? (region.startsWith('CN') ? 'Asia/Shanghai' : null);
}

/** @param temporal - the platform's Temporal or its polyfill */
export function zoneTable(
  timeZone: string,
  years: { readonly from: number; readonly until: number },
  temporal: typeof Temporal,
): Outcome<ZoneTable> {
  let at: Temporal.ZonedDateTime;
  try {
    at = temporal.PlainDate.from({ year: years.from, month: 1, day: 1 }).toZonedDateTime({ timeZone });
  } catch {
    const message = `"${timeZone}" is not a time zone. Write its IANA name, as Asia/Shanghai or America/New_York.`;
    return {
      value: null,
      problems: [problem('error', 'time-zone-unknown', 'timeZone', message, { values: { timeZone } })],
    };
  }
  const offset = (moment: Temporal.ZonedDateTime): number => moment.offsetNanoseconds / MINUTE_NS;
  const observances: ZoneObservance[] = [
    { from: '1970-01-01T00:00:00', offsetBeforeMin: offset(at), offsetMin: offset(at), isSummerTime: false },
  ];
  for (let next = at.getTimeZoneTransition('next'); next !== null && next.year <= years.until; ) {
    const before = offset(at);
    const clock = next.toPlainDateTime().add({ minutes: before - offset(next) });
    observances.push({
      from: clock.toString({ smallestUnit: 'second' }),
      offsetBeforeMin: before,
      offsetMin: offset(next),
      isSummerTime: offset(next) > before,
    });
    at = next;
    next = next.getTimeZoneTransition('next');
  }
  return { value: { timeZone, observances }, problems: [] };
}
