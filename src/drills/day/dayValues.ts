/**
 * The values of a drill record that the taps of a day can tell, each with the taps it came from.
 *
 * What cannot be known stays null: a median over thirty classes is none while one class is missing. `lacking` names who
 * keeps a value open, so that the desk can ask.
 */

import { medianOf } from '../../model/index.js';
import { profileOfDay } from './dayProfile.js';
import type { DrillDay } from './drillDay.js';
import { inPlace } from './everyoneInPlace.js';
import { type DayFacts, fixed, hasEnded, largest, overAll, sum } from './fromTaps.js';
import { lockdownValues } from './lockdownValues.js';
import { notedValues } from './notedValues.js';
import type { FromTaps, SettledGroup, SettledPost } from './settledDay.js';

/** Missing at the first report, and named by no report. */
function notFlagged({ expected, firstCounted, presentAtFirst }: SettledGroup): number | null {
  if (expected === null || firstCounted === null || presentAtFirst === null) return null;
  return Math.max(0, expected - presentAtFirst - Math.max(0, expected - firstCounted));
}

function countError({ firstCounted, presentAtFirst }: SettledGroup): number | null {
  return firstCounted === null || presentAtFirst === null ? null : Math.abs(firstCounted - presentAtFirst);
}

/** Manned before the first class came; where nobody passed, before the last class left. */
function mannedInTime({ isUnmanned, mannedS, firstPassS, passed }: SettledPost, lastLeftS: number | null) {
  if (isUnmanned) return false;
  const by = passed === 0 ? lastLeftS : firstPassS;
  return mannedS === null || by === null ? null : mannedS <= by;
}

function postsInTime(posts: readonly SettledPost[], lastLeft: FromTaps): FromTaps {
  const inTime = posts.map((post) => mannedInTime(post, lastLeft.value));
  const lacking = posts.filter((_, i) => inTime[i] === null).map(({ id }) => id);
  if (lacking.length > 0 || posts.length === 0) return { ...fixed(posts.length === 0 ? 0 : null), lacking };
  const nobodyPassed = posts.some(({ passed }) => passed === 0);
  const taps = [...posts.flatMap((post) => post.taps), ...(nobodyPassed ? lastLeft.taps : [])];
  return { value: inTime.filter((each) => each === true).length, taps, lacking };
}

function evacuationValues(day: DrillDay, facts: DayFacts, groups: readonly SettledGroup[]) {
  const lastLeft = overAll(groups, (group) => group.leftS, ['left'], largest);
  const { signalMs, firstSignalMs } = facts;
  const sinceFirstS = signalMs === null || firstSignalMs === null ? null : (signalMs - firstSignalMs) / 1000;
  const covered = ({ coveredS }: SettledGroup) =>
    coveredS === null || sinceFirstS === null ? null : coveredS + sinceFirstS;
  const start =
    day.kind === 'earthquake'
      ? overAll(groups, covered, ['covered'], medianOf)
      : overAll(groups, (group) => group.leftS, ['left'], medianOf);
  const exit = profileOfDay(day) === 'night_dormitory' ? 'median_room_exit_s' : 'median_class_start_s';
  return {
    T_evac_s: inPlace(day, facts, groups),
    [exit]: start,
    posts_manned_in_time: postsInTime(facts.posts, lastLeft),
  };
}

function helpValues(day: DrillDay, facts: DayFacts): Record<string, FromTaps> {
  const needing = new Map(day.classes.map((each) => [each.id, each.pupilsNeedingHelp]));
  const needed = sum([...needing.values()]);
  const groups = facts.groups.filter(({ id }) => (needing.get(id) ?? 0) > 0);
  if (!facts.groups.some(({ id }) => needing.has(id))) return {};
  const helped = needed === 0 ? fixed(0) : overAll(groups, (group) => group.helped, ['helped'], sum);
  return { helped_needed: fixed(needed), helped_ok: helped };
}

/** By name of the rubric's `data_definitions`. */
export function dayValues(day: DrillDay, facts: DayFacts): Record<string, FromTaps> {
  const groups = facts.groups.filter(({ expected }) => expected !== 0);
  const people = overAll(groups, (group) => group.expected, [], sum);
  const isLockdown = profileOfDay(day) === 'intruder_lockdown';
  const isNight = profileOfDay(day) === 'night_dormitory';
  const swept = {
    value: groups.filter((group) => group.isSwept).length,
    taps: groups.flatMap((g) => g.from.swept),
    lacking: [],
  };
  return {
    N: people,
    ...(day.classes.length > 0 ? { classes: fixed(day.classes.filter(({ expected }) => expected !== 0).length) } : {}),
    posts_required: fixed(day.posts.length),
    T_target_s: fixed(day.thresholds.targetS),
    ...(isLockdown ? lockdownValues(day, facts, groups) : evacuationValues(day, facts, groups)),
    ...(isNight ? { rooms: fixed(groups.length), rooms_swept: hasEnded(facts.state) ? swept : fixed(null) } : {}),
    sum_abs_error: overAll(groups, countError, ['firstCounted', 'counted'], sum),
    missing_not_flagged: overAll(groups, notFlagged, ['firstCounted', 'counted'], sum),
    A_full_s: overAll(groups, (group) => group.settledS, ['counted'], largest),
    ...helpValues(day, facts),
    ...notedValues(facts),
  };
}
