/**
 * What one day is to a school, by whom it is so, and whether it may still change.
 *
 * Order of precedence: a day off or worked that the school laid over the official ones; the official ones; the term; the
 * weekend; then what keeps a school day from being an ordinary one: closed by the school, closed for the weather,
 * examinations, a trip. A day on which some classes are away counts as a trip: a drill is for everyone.
 *
 * Which weekday's timetable a make-up day follows is in no notice, and nothing here says so.
 */
import type { NamedStretch } from './calendarLists.js';
import { type DayNumber, weekday } from './civilDate.js';
import {
  type DayName,
  type DaySource,
  type HolidayKeeper,
  isProvisionalDay,
  type PublicHolidays,
} from './publicHolidays.js';
import type { DatedTerm } from './readTerms.js';

export const SCHOOL_DAY_KINDS = [
  'teaching',
  'makeUp',
  'weekend',
  'holiday',
  'closed',
  'vacation',
  'examination',
  'trip',
  'weather',
] as const;
export type SchoolDayKind = (typeof SCHOOL_DAY_KINDS)[number];

export interface SchoolDay {
  readonly day: DayNumber;
  readonly kind: SchoolDayKind;
  /** Of the holiday, the examination or the trip; on a make-up day, of the holiday it makes up for. */
  readonly name: DayName | null;
  /** No official notice covers the day yet. */
  readonly isProvisional: boolean;
  readonly source: DaySource;
}

/** All that is known of a school's days. */
export interface DayFacts {
  readonly terms: readonly DatedTerm[];
  readonly holidays: PublicHolidays;
  readonly makeUpDays: ReadonlySet<DayNumber>;
  readonly closedDays: ReadonlySet<DayNumber>;
  readonly weatherClosedDays: ReadonlySet<DayNumber>;
  readonly examinations: readonly NamedStretch[];
  readonly trips: readonly NamedStretch[];
  /** Whose holidays are kept, and the notices the school has entered. */
  readonly keeper: HolidayKeeper;
}

/** Kinds on which the school is in session. */
const IN_SESSION: readonly SchoolDayKind[] = ['teaching', 'makeUp', 'examination', 'trip'];

export const isInSession = (kind: SchoolDayKind): boolean => IN_SESSION.includes(kind);

/** Kinds on which a drill may be put. */
export const isDrillDay = (kind: SchoolDayKind): boolean => kind === 'teaching' || kind === 'makeUp';

type Described = Pick<SchoolDay, 'kind' | 'name' | 'source'>;

const stretchOn = (stretches: readonly NamedStretch[], day: DayNumber): NamedStretch | undefined =>
  stretches.find(({ from, until }) => from <= day && day <= until);

/** What the calendar alone makes of a day. */
function ordinary(facts: DayFacts, day: DayNumber): Described {
  const isInTerm = facts.terms.some(({ from, until }) => from <= day && day <= until);
  const isWeekend = weekday(day) > 5;
  const off = facts.holidays.off.get(day);
  const worked = facts.holidays.worked.get(day);
  const isMadeUp = facts.makeUpDays.has(day);
  // the school's word that it teaches goes before a public holiday, not before one the school has entered itself
  if (off !== undefined && !(isMadeUp && off.source !== 'school')) return { kind: 'holiday', ...off };
  if (!isInTerm) return { kind: 'vacation', name: null, source: 'school' };
  if (isMadeUp && (isWeekend || off !== undefined)) {
    return { kind: 'makeUp', name: worked?.name ?? null, source: worked?.source ?? 'school' };
  }
  if (isWeekend && worked !== undefined) return { kind: 'makeUp', ...worked };
  return { kind: isWeekend ? 'weekend' : 'teaching', name: null, source: 'school' };
}

function described(facts: DayFacts, day: DayNumber): Described {
  const base = ordinary(facts, day);
  if (!isDrillDay(base.kind)) return base;
  if (facts.closedDays.has(day)) return { kind: 'closed', name: null, source: 'school' };
  if (facts.weatherClosedDays.has(day)) return { kind: 'weather', name: null, source: 'school' };
  const examination = stretchOn(facts.examinations, day);
  if (examination !== undefined) return { kind: 'examination', name: examination.name, source: 'school' };
  const trip = stretchOn(facts.trips, day);
  return trip === undefined ? base : { kind: 'trip', name: trip.name, source: 'school' };
}

export function schoolDay(facts: DayFacts, day: DayNumber): SchoolDay {
  return { day, ...described(facts, day), isProvisional: isProvisionalDay(facts.keeper, day) };
}
