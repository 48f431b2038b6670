/**
 * Every drill that could be held: a kind, a time of day, and the days on which it would count towards the same
 * duties. The covering search chooses among these; the day is chosen afterwards.
 */
import { type DayNumber, isoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duties/duty.js';
import { countsTowards } from '../events/closesDuty.js';
import { eventOfKind } from '../events/drillEvent.js';
import { DRILL_KINDS, type DrillKind, type DrillSlot } from '../events/drillKinds.js';

export interface DrillOption {
  readonly kind: DrillKind;
  readonly slot: DrillSlot;
  readonly days: readonly DayNumber[];
  /** Indexes into the duties, ascending. */
  readonly duties: readonly number[];
  /** How ill kind, time of day and season suit each other; 0 is best. */
  readonly cost: number;
}

/** Kinds that need pupils awake, in class and told beforehand; never planned at another time of day. */
const LESSON_KINDS: readonly DrillKind[] = ['intruder', 'hold', 'secure', 'evacuate-away', 'comprehensive'];

/** Cost of a day outside the part of the window a duty prefers. */
const OUT_OF_SEASON = 3;

/** The hazards that suit a time of day best, best first. Ours. */
const SUITED: Readonly<Partial<Record<DrillSlot, readonly DrillKind[]>>> = {
  night: ['fire', 'flood', 'night'],
  'noon-rest': ['earthquake', 'fire'],
  meal: ['debris-flow', 'fire', 'earthquake'],
};

function kindCost(kind: DrillKind, slot: DrillSlot): number {
  // comprehensive and night stand for several plans at once: taken where nothing narrower will do
  const broad = kind === 'comprehensive' || kind === 'night' ? 2 : 0;
  const suited = SUITED[slot];
  if (suited === undefined) return broad;
  const rank = suited.indexOf(kind);
  return broad + (rank < 0 ? suited.length + 1 : rank);
}

function isOutOfSeason(duties: readonly Duty[], met: readonly number[], date: string): boolean {
  return met.some((i) => {
    const preferred = duties[i]?.preferred ?? null;
    return preferred !== null && (date < preferred.from || date > preferred.until);
  });
}

/**
 * @param duties - dated drill duties that are still open
 * @param days - days a drill may be held on, in order
 */
export function drillOptions(duties: readonly Duty[], days: readonly DayNumber[]): DrillOption[] {
  const slots: DrillSlot[] = ['lesson'];
  for (const { timeOfDay } of duties) if (timeOfDay !== null && !slots.includes(timeOfDay)) slots.push(timeOfDay);
  const options: DrillOption[] = [];
  for (const kind of DRILL_KINDS) {
    for (const slot of slots) {
      if (slot !== 'lesson' && LESSON_KINDS.includes(kind)) continue;
      const groups = new Map<string, { duties: number[]; days: DayNumber[]; cost: number }>();
      for (const day of days) {
        const event = eventOfKind(kind, slot, isoDate(day));
        const met: number[] = [];
        duties.forEach((duty, i) => {
          if (countsTowards(event, duty)) met.push(i);
        });
        if (met.length === 0) continue;
        const cost = kindCost(kind, slot) + (isOutOfSeason(duties, met, event.date) ? OUT_OF_SEASON : 0);
        const key = `${met.join(' ')} at ${cost}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { duties: met, days: [day], cost });
        else group.days.push(day);
      }
      for (const group of groups.values()) options.push({ kind, slot, ...group });
    }
  }
  return options;
}
