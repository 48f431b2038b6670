/** What the sheets of commander and posts say: the course of a drill nobody tapped, and who passed. */
import type { NewTap } from './appendTap.js';
import type { NOTE_CODES } from './dayEntries.js';
import { dayPhases, isSignalled } from './dayPhases.js';
import type { DrillDay } from './drillDay.js';

/** A post on its sheet; what was not written down is left out. Times in s since the signal. */
export interface PaperPost {
  readonly of: string;
  readonly mannedS?: number;
  readonly firstPassS?: number;
  readonly lastPassS?: number;
  /** People who passed in all. */
  readonly passed?: number;
  readonly blockedS?: number;
}

/** What the commander noted. Times in s since the signal, below zero before it. */
export interface PaperCourse {
  readonly phases: readonly { readonly of: string; readonly atS: number }[];
  readonly happened: readonly { readonly what: 'call' | 'stopForSafety' | 'realEmergency'; readonly atS: number }[];
  readonly noted: readonly { readonly about: (typeof NOTE_CODES)[number]; readonly value: number }[];
}

/** Taps whose time is known, and those that count heads alone. */
export interface PaperTaps {
  readonly timed: readonly NewTap[];
  readonly untimed: readonly NewTap[];
}

export type AtS = (s: number) => number;

/** The first who passed, then all others with the last; a number without the time of the first has no time. */
function passesOf({ of, firstPassS, lastPassS, passed }: PaperPost, at: AtS): PaperTaps {
  if (passed === undefined) return { timed: [], untimed: [] };
  if (passed === 0 || firstPassS === undefined) {
    return { timed: [], untimed: [{ atMs: at(0), what: 'pass', value: passed, of }] };
  }
  const first: NewTap = { atMs: at(firstPassS), what: 'pass', value: lastPassS === undefined ? passed : 1, of };
  const others: NewTap = { atMs: at(lastPassS ?? firstPassS), what: 'pass', value: passed - 1, of };
  return { timed: lastPassS === undefined || passed === 1 ? [first] : [first, others], untimed: [] };
}

export function tapsOfPost(post: PaperPost, at: AtS): PaperTaps {
  const { of, mannedS, blockedS } = post;
  const passes = passesOf(post, at);
  const told: NewTap[] = [];
  if (mannedS !== undefined) told.push({ atMs: at(mannedS), what: 'manned', of });
  if (blockedS !== undefined) told.push({ atMs: at(blockedS), what: 'blocked', of });
  return { ...passes, timed: [...told, ...passes.timed] };
}

/** Phases come last and in order: nothing of the sheet is then behind the end of the drill. */
export function tapsOfCourse(day: DrillDay, { phases, happened, noted }: PaperCourse, at: AtS): readonly NewTap[] {
  const known = new Map(dayPhases(day).phases.map((phase) => [phase.name, phase]));
  return [
    ...noted.map(({ about, value }): NewTap => ({ atMs: at(0), what: 'note', about, value })),
    ...happened.map(({ what, atS }): NewTap => ({ atMs: at(atS), what })),
    ...[...phases]
      .sort((a, b) => a.atS - b.atS)
      .map(({ of, atS }): NewTap => {
        const phase = known.get(of);
        return { atMs: at(atS), what: phase !== undefined && isSignalled(phase) ? 'signal' : 'phase', of };
      }),
  ];
}
