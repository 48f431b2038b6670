/** What is known of each class, or at night of each bedroom, and of each post. */
import { beginsInBed } from './beginsInBed.js';
import { type Entry, refOf } from './dayEntries.js';
import type { TapKind } from './dayLog.js';
import type { DayPost, DrillDay } from './drillDay.js';
import type { Answers } from './settleAnswers.js';
import type { SettledGroup, SettledPost, TapRef } from './settledDay.js';
import type { Told } from './settleTellings.js';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly expected: number | null;
  /** A warden may tell a time for the whole of a ward. */
  readonly ward: string | null;
}

/** Who is counted together: bedrooms where the drill begins in bed and they are listed, else classes. */
export function countedGroups(day: DrillDay): readonly Group[] {
  const rooms = day.wards.flatMap((ward) => ward.rooms.map((room) => ({ ...room, ward: ward.id })));
  const groups = beginsInBed(day) && rooms.length > 0 ? rooms : day.classes.map((each) => ({ ...each, ward: null }));
  return groups.map(({ id, name, expected, ward }) => ({ id, name, expected, ward }));
}

const refs = (by: readonly Entry[] | undefined): TapRef[] => (by ?? []).map(refOf);

/** When everybody of a group was accounted for, or a difference was decided to be right; null while it is neither. */
function settledMs(count: Told | null, found: Told | null, counted: number | null, expected: number | null) {
  if (count === null || counted === null || (counted !== expected && !count.isDecided)) return null;
  if (found === null || found.value === 0) return count.saidMs;
  return count.saidMs === null || found.saidMs === null ? null : Math.max(count.saidMs, found.saidMs);
}

function settleGroup({ id, name, expected: listed, ward }: Group, answers: Answers, sinceS: SinceS): SettledGroup {
  const at = (about: TapKind) => answers.get(id, about) ?? (ward === null ? null : answers.get(ward, about));
  const [left, covered, arrived, secured, swept] = [
    at('left'),
    at('covered'),
    at('arrived'),
    at('secured'),
    at('swept'),
  ];
  const [count, found, helped] = [answers.get(id, 'count'), answers.get(id, 'found'), answers.get(id, 'helped')];
  const absent = answers.get(id, 'absent');
  const expected = listed === null ? null : listed - (absent?.value ?? 0);
  const first = answers.first(id);
  const before = answers.foundBefore(id);
  const foundSince = found === null ? 0 : found.value;
  const reported = count?.value ?? null;
  const counted = reported === null || foundSince === null ? null : reported + foundSince;
  return {
    ...{ id, name, expected, absent: absent?.value ?? 0 },
    ...{ leftS: sinceS(left?.value), coveredS: sinceS(covered?.value), arrivedS: sinceS(arrived?.value) },
    securedS: sinceS(secured?.value),
    firstCounted: first?.people ?? null,
    firstCountedS: sinceS(first?.entry.commanderMs),
    presentAtFirst: first === null || reported === null || before === null ? null : reported - before,
    counted,
    helped: helped?.value ?? null,
    difference: counted === null || expected === null ? null : counted - expected,
    settledS: sinceS(settledMs(count, found, counted, expected)),
    isSwept: swept !== null && swept.conflict === null,
    isInConflict: [left, covered, arrived, secured, swept, count, found, helped, absent].some((told) => told?.conflict),
    from: {
      ...{ left: refs(left?.by), covered: refs(covered?.by), arrived: refs(arrived?.by), secured: refs(secured?.by) },
      ...{ swept: refs(swept?.by), helped: refs(helped?.by) },
      firstCounted: first === null ? [] : [refOf(first.entry)],
      counted: [...refs(count?.by), ...refs(found?.by)],
    },
  };
}

/** Seconds since the evacuation signal, of a time on the commander's clock. */
export type SinceS = (ms: number | null | undefined) => number | null;

export function settleGroups(day: DrillDay, answers: Answers, sinceS: SinceS): SettledGroup[] {
  return countedGroups(day).map((group) => settleGroup(group, answers, sinceS));
}

function settlePost({ id, name }: DayPost, answers: Answers, sinceS: SinceS): SettledPost {
  const [manned, unmanned] = [answers.get(id, 'manned'), answers.get(id, 'unmanned')];
  const [pass, blocked] = [answers.get(id, 'pass'), answers.get(id, 'blocked')];
  return {
    ...{ id, name },
    mannedS: sinceS(manned?.value),
    isUnmanned: unmanned !== null && manned === null,
    firstPassS: sinceS(pass?.by[0]?.commanderMs),
    lastPassS: sinceS(pass?.by.at(-1)?.commanderMs),
    passed: pass === null ? 0 : pass.value,
    isBlocked: blocked !== null,
    taps: [manned, unmanned, pass, blocked].flatMap((told) => refs(told?.by)),
  };
}

export function settlePosts(day: DrillDay, answers: Answers, sinceS: SinceS): SettledPost[] {
  return day.posts.map((post) => settlePost(post, answers, sinceS));
}
