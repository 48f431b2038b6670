/** The taps of all devices, each with whom it is about, when it was on the commander's clock, and what is plain about its fate. */
import { type Problem, problem } from '../../model/index.js';
import { type DayLog, isPossibleValue, type Tap, type TapKind } from './dayLog.js';
import { dayPhases, startsClock } from './dayPhases.js';
import type { DrillDay } from './drillDay.js';
import type { TapFate, TapRef } from './settledDay.js';
import { takenBack } from './takenBack.js';
import { type TapTime, tapTimes } from './tapTimes.js';

export interface Entry extends TapTime {
  readonly log: DayLog;
  readonly tap: Tap;
  readonly of: string | null;
}

/** Filled as the day is settled; every entry gets one, once. */
export type Fates = Map<Entry, TapFate>;

export const refOf = ({ log, tap }: Entry): TapRef => ({ device: log.device, n: tap.n });
export const inOrder = (a: Entry, b: Entry) =>
  a.orderMs - b.orderMs || (a.log.device < b.log.device ? -1 : a.log.device > b.log.device ? 1 : a.tap.n - b.tap.n);

export const isPhaseTap = ({ tap }: Entry) => tap.what === 'signal' || tap.what === 'phase';
/** Whom a kind of tap may be about; what is not listed is about nobody. */
const SUBJECTS: { readonly [kind in TapKind]?: 'group' | 'groupOrWard' | 'post' | 'place' } = {
  ...{ left: 'groupOrWard', covered: 'group', arrived: 'groupOrWard', secured: 'group', swept: 'groupOrWard' },
  ...{
    count: 'group',
    missing: 'group',
    extra: 'group',
    bed: 'group',
    found: 'group',
    helped: 'group',
    search: 'group',
    absent: 'group',
  },
  ...{ manned: 'post', unmanned: 'post', pass: 'post', blocked: 'place', photo: 'place' },
};
/** Of these a decision says how many people. */
const DECIDED_COUNTS = ['count', 'found', 'helped', 'pass', 'absent'];
const COMMANDERS: readonly TapKind[] = ['signal', 'phase', 'falseStart'];
export const NOTE_CODES = ['falls', 'minor_injuries', 'serious_injuries'] as const;

interface Known {
  readonly day: DrillDay;
  readonly phases: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, number | null>;
  readonly wards: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
}

function knownOf(day: DrillDay): Known {
  return {
    day,
    phases: new Set(dayPhases(day).phases.map((each) => each.name)),
    groups: new Map([...day.classes, ...day.wards.flatMap((ward) => ward.rooms)].map((g) => [g.id, g.expected])),
    wards: new Set(day.wards.map((each) => each.id)),
    posts: new Set(day.posts.map((each) => each.id)),
  };
}

function isAbout(what: TapKind, of: string, { groups, wards, posts }: Known): boolean {
  const subject = SUBJECTS[what];
  if (subject === 'group') return groups.has(of);
  if (subject === 'groupOrWard') return groups.has(of) || wards.has(of);
  return posts.has(of) || (subject === 'place' && (groups.has(of) || wards.has(of)));
}

function isRefusedDecision({ tap, of }: Entry, known: Known): boolean {
  const about = tap.about as TapKind | undefined;
  if (of === null || about === undefined) return true;
  if (about === 'phase') return !known.phases.has(of);
  if (SUBJECTS[about] === undefined || about === 'missing' || about === 'extra' || about === 'bed') return true;
  const isCount = DECIDED_COUNTS.includes(about);
  return !isAbout(about, of, known) || (isCount && !isPossibleValue({ what: 'count', value: tap.value }));
}

/** Whether a tap says something that cannot be, or about somebody this drill does not have. */
function isRefused(entry: Entry, known: Known): boolean {
  const { log, tap, of } = entry;
  if (log.drill !== known.day.drill || !isPossibleValue(tap)) return true;
  if (tap.what === 'undo') return false;
  if (tap.what === 'resolve') return isRefusedDecision(entry, known);
  if (tap.what === 'note') return !NOTE_CODES.some((code) => code === tap.about);
  if (COMMANDERS.includes(tap.what)) {
    const isPhase = tap.what === 'falseStart' || (of !== null && known.phases.has(of));
    return !isPhase || (log.role !== 'commander' && log.role !== 'desk');
  }
  if (SUBJECTS[tap.what] === undefined) return false;
  if (of === null || !isAbout(tap.what, of, known)) return true;
  if (tap.what === 'photo' && tap.about === undefined) return true;
  const expected = known.groups.get(of) ?? null;
  if (tap.what === 'missing' || tap.what === 'absent') return expected === null || (tap.value ?? 0) > expected;
  return tap.what === 'extra' && expected === null;
}

function problemsOfLog(log: DayLog, day: DrillDay, jumped: boolean): Problem[] {
  const problems: Problem[] = [];
  const { device } = log;
  if (log.drill !== day.drill) {
    const message = `The log of device “${device}” is of another drill (“${log.drill}”) and counts for nothing here. Open it at its own drill.`;
    problems.push(
      problem('warning', 'drill-log-of-another-drill', '', message, { values: { device, drill: log.drill } }),
    );
  }
  if (jumped) {
    const message = `The clock of device “${device}” was set back during the drill. Its counts stand, its times after that do not; take them from paper or from somebody else.`;
    problems.push(problem('warning', 'drill-log-clock-jumped', '', message, { values: { device } }));
  }
  return problems;
}

/** @param logs - merged */
export function dayEntries(day: DrillDay, logs: readonly DayLog[]) {
  const entries: Entry[] = [];
  const fates: Fates = new Map();
  const problems: Problem[] = [];
  const known = knownOf(day);
  const clockPhase = dayPhases(day).phases.find(startsClock)?.name ?? null;
  for (const log of logs) {
    const { undone, idle } = takenBack(log.taps);
    const { times, jumped } = tapTimes(log, undone);
    problems.push(...problemsOfLog(log, day, jumped));
    for (const tap of log.taps) {
      const of = tap.of ?? (tap.what === 'signal' ? clockPhase : log.of);
      const entry: Entry = { log, tap, of, ...(times.get(tap) ?? { commanderMs: null, orderMs: tap.atMs }) };
      entries.push(entry);
      if (idle.has(tap) || isRefused(entry, known)) fates.set(entry, 'refused');
      else if (undone.has(tap)) fates.set(entry, 'undone');
      else if (tap.what === 'undo' || tap.what === 'clock') fates.set(entry, 'used');
    }
  }
  return { entries, fates, problems: [...problems, ...numbersTwice(logs)] };
}

/** A device whose memory was set back counts its taps from an earlier number. */
function numbersTwice(logs: readonly DayLog[]): Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { device, taps } of logs) {
    for (const { n } of taps) {
      const key = `${device} ${n}`;
      if (seen.has(key)) twice.add(device);
      seen.add(key);
    }
  }
  return [...twice].map((device) => {
    const message = `Device “${device}” tells two different things under one number, as after a restored backup. Both are kept: look through its taps.`;
    return problem('warning', 'drill-log-number-twice', '', message, { values: { device } });
  });
}
