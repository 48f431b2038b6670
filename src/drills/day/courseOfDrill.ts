/** The course of a drill: false starts, phases one after another, and how it ended. */

import { CLOSED_PHASE } from '../../scenarios/index.js';
import { type Entry, type Fates, inOrder, isPhaseTap, refOf } from './dayEntries.js';
import type { Tap } from './dayLog.js';
import { canFollow, dayPhases, isSignalled, startsClock } from './dayPhases.js';
import type { DrillDay } from './drillDay.js';
import type { BegunPhase, DayConflict, DayState } from './settledDay.js';

export interface Course {
  readonly state: DayState;
  readonly phases: readonly BegunPhase[];
  readonly firstSignalMs: number | null;
  readonly signalMs: number | null;
  readonly conflicts: readonly DayConflict[];
  /** Times and phases after this are too late; null while the drill runs. */
  readonly endMs: number | null;
}

const open = (entries: readonly Entry[], fates: Fates) => entries.filter((entry) => !fates.has(entry));
const whatIs =
  (...kinds: Tap['what'][]) =>
  ({ tap }: Entry) =>
    kinds.includes(tap.what);

/** What came before the last false start is kept and counts no more; an emergency is never taken back by one. */
function setAsideFalseStarts(entries: readonly Entry[], fates: Fates): void {
  const starts = open(entries, fates).filter(whatIs('falseStart')).sort(inOrder);
  const last = starts.at(-1);
  if (last === undefined) return;
  for (const start of starts) fates.set(start, 'used');
  for (const entry of open(entries, fates)) {
    // who is not at school stays away, however often the drill begins
    if (whatIs('stopForSafety', 'realEmergency', 'absent')(entry)) continue;
    const isBefore = entry.log === last.log ? entry.tap.n < last.tap.n : entry.orderMs <= last.orderMs;
    if (isBefore) fates.set(entry, 'falseStart');
  }
}

interface Step {
  readonly phase: string;
  readonly by: Entry;
  /** Taps that begin the same phase at another time. */
  readonly against: Entry[];
}

/** The phases in the order in which they began. */
function walk(day: DrillDay, taps: readonly Entry[], endMs: number | null, fates: Fates): Step[] {
  const order = dayPhases(day);
  const steps: Step[] = [];
  for (const entry of taps) {
    const phase = entry.of ?? '';
    const current = steps.at(-1)?.phase ?? null;
    const begun = steps.filter((step) => step.phase === phase).at(-1);
    if (begun !== undefined && !(current !== phase && canFollow(order, current, phase))) {
      const isFar = Math.abs(entry.orderMs - begun.by.orderMs) > day.thresholds.sameTimeS * 1000;
      if (isFar && entry.log.device !== begun.by.log.device) begun.against.push(entry);
      else fates.set(entry, 'duplicate');
    } else if (current === CLOSED_PHASE || (endMs !== null && entry.orderMs > endMs)) fates.set(entry, 'lateArrival');
    else if (canFollow(order, current, phase)) {
      fates.set(entry, 'used');
      steps.push({ phase, by: entry, against: [] });
    } else fates.set(entry, 'outOfOrder');
  }
  return steps;
}

/** When a phase began, after whatever was decided about it; a quarrel without a decision leaves its time open. */
function beginOf({ phase, by, against }: Step, resolves: readonly Entry[], fates: Fates) {
  const decisions = resolves.filter((each) => each.of === phase && each.tap.about === 'phase').sort(inOrder);
  const decision = decisions.at(-1);
  for (const each of decisions) fates.set(each, each === decision ? 'used' : 'overruled');
  if (decision !== undefined) {
    for (const each of against) fates.set(each, 'overruled');
    return { begun: { ...refOf(decision), phase, commanderMs: decision.tap.value ?? null }, conflict: null };
  }
  if (against.length === 0) return { begun: { ...refOf(by), phase, commanderMs: by.commanderMs }, conflict: null };
  const sides = [by, ...against].map((each) => ({ ...refOf(each), value: each.orderMs }));
  for (const each of [by, ...against]) fates.set(each, 'conflict');
  return {
    begun: { ...refOf(by), phase, commanderMs: null },
    conflict: { of: phase, about: 'phase' as const, sides },
  };
}

/** What ended the drill. A stop for safety tapped after it was closed stopped nothing; an emergency is one whenever it comes. */
function stopsOf(day: DrillDay, taps: readonly Entry[], entries: readonly Entry[], fates: Fates): Entry[] {
  const stops = entries.filter(whatIs('stopForSafety', 'realEmergency')).sort(inOrder);
  const closed = walk(day, taps, null, new Map()).find(({ phase }) => phase === CLOSED_PHASE)?.by;
  const isAfter = (stop: Entry): boolean =>
    closed !== undefined && (stop.log === closed.log ? stop.tap.n > closed.tap.n : stop.orderMs > closed.orderMs);
  const wasClosed = stops.every(isAfter);
  const late = wasClosed ? stops.filter(whatIs('stopForSafety')) : [];
  const standing = stops.filter((stop) => !late.includes(stop));
  for (const stop of stops) fates.set(stop, late.includes(stop) ? 'lateArrival' : 'used');
  return standing;
}

/** Settles the taps of the commander; those about classes, rooms and posts are left without a fate. */
export function courseOfDrill(day: DrillDay, entries: readonly Entry[], fates: Fates): Course {
  setAsideFalseStarts(entries, fates);
  const taps = open(entries, fates).filter(isPhaseTap).sort(inOrder);
  const stops = stopsOf(day, taps, open(entries, fates), fates);
  const steps = walk(day, taps, stops[0]?.orderMs ?? null, fates);
  const resolves = open(entries, fates).filter(whatIs('resolve'));
  const begins = steps.map((step) => beginOf(step, resolves, fates));
  const phases = begins.map(({ begun }) => begun);
  const known = dayPhases(day).phases;
  const timeOf = (test: typeof isSignalled) =>
    phases.find(({ phase }) => known.some((each) => each.name === phase && test(each)))?.commanderMs ?? null;
  const closed = steps.find(({ phase }) => phase === CLOSED_PHASE);
  return {
    state: stateOf(stops, closed !== undefined, phases.length > 0),
    phases,
    firstSignalMs: timeOf(isSignalled),
    signalMs: timeOf(startsClock),
    conflicts: begins.flatMap(({ conflict }) => (conflict === null ? [] : [conflict])),
    endMs: stops[0]?.orderMs ?? closed?.by.orderMs ?? null,
  };
}

function stateOf(stops: readonly Entry[], isClosed: boolean, hasBegun: boolean): DayState {
  if (stops.some(whatIs('realEmergency'))) return 'realEmergency';
  if (stops.length > 0) return 'stoppedForSafety';
  if (isClosed) return 'closed';
  return hasBegun ? 'running' : 'notBegun';
}
