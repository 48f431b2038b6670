/**
 * When in the school day a drill begins: by the school's own timetable, else at usual times of a Chinese school day.
 *
 * In a slot of several entries the middle one is taken, and the middle of it, so that people are where the slot says. A
 * night drill begins soon after lights-out, never in the small hours.
 */
import type { School, TimetableEntry } from '../../scenarios/index.js';
import type { DrillKind, DrillSlot } from '../vocabulary/drillKinds.js';
import { entryMinutes, MOST_TIMETABLE_ENTRIES, minuteOfDay } from './checkTimetable.js';

/** Usual times; ours. */
const USUAL_TIMES: Readonly<Record<DrillSlot, string>> = {
  assembly: '08:00',
  break: '09:55',
  exercise: '10:05',
  lesson: '10:40',
  meal: '12:10',
  'noon-rest': '13:20',
  'evening-study': '19:40',
  night: '21:40',
};

/** Talk-throughs are held with staff after lessons. */
const USUAL_TABLETOP_TIME = '16:10';

/** From the end of the last lesson to a talk-through, and from lights-out to a night drill, min. Ours. */
const AFTER_MIN = 10;

/** Times are told in steps of so many minutes. */
const STEP_MIN = 5;

function clockTime(minute: number): string {
  const whole = Math.floor(minute / STEP_MIN) * STEP_MIN;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(whole / 60) % 24)}:${two(whole % 60)}`;
}

function entriesOf(timetable: readonly TimetableEntry[], slot: DrillSlot): TimetableEntry[] {
  return timetable
    .slice(0, MOST_TIMETABLE_ENTRIES)
    .filter((entry) => entry.slot === slot && entryMinutes(entry) > 0)
    .sort((a, b) => minuteOfDay(a.from) - minuteOfDay(b.from));
}

/** Local time of the signal, `HH:MM`. */
export function slotTime(school: Pick<School, 'timetable'>, kind: DrillKind, slot: DrillSlot): string {
  const entries = entriesOf(school.timetable ?? [], slot);
  const isTalked = slot === 'lesson' && (kind === 'tabletop' || kind === 'food-safety' || kind === 'epidemic');
  if (isTalked) {
    const ends = entries.map((entry) => minuteOfDay(entry.until));
    return ends.length === 0 ? USUAL_TABLETOP_TIME : clockTime(Math.max(...ends) + AFTER_MIN);
  }
  const middle = entries[Math.floor((entries.length - 1) / 2)];
  if (middle === undefined) return USUAL_TIMES[slot];
  const intoIt = slot === 'night' ? AFTER_MIN : Math.floor(entryMinutes(middle) / 2);
  return clockTime(minuteOfDay(middle.from) + intoIt);
}
