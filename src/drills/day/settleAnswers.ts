/** All that the devices tell about classes, rooms and posts, thing by thing. */
import { absentWhenSaid } from './absentWhenSaid.js';
import { type Entry, type Fates, inOrder } from './dayEntries.js';
import type { TapKind } from './dayLog.js';
import type { DrillDay } from './drillDay.js';
import type { DayConflict } from './settledDay.js';
import { type Question, settleTelling, type TellingKind, type Told } from './settleTellings.js';

/** Kinds of tap that say the same thing in other words are one; what is not listed here is settled elsewhere. */
const ABOUT: { readonly [kind in TapKind]?: readonly [about: TapKind, kind: TellingKind] } = {
  ...{
    left: ['left', 'time'],
    covered: ['covered', 'time'],
    arrived: ['arrived', 'time'],
    secured: ['secured', 'time'],
  },
  ...{
    swept: ['swept', 'time'],
    manned: ['manned', 'time'],
    unmanned: ['unmanned', 'time'],
    blocked: ['blocked', 'time'],
  },
  ...{ count: ['count', 'state'], missing: ['count', 'state'], extra: ['count', 'state'], bed: ['count', 'state'] },
  ...{ absent: ['absent', 'state'], helped: ['helped', 'state'], pass: ['pass', 'sum'], found: ['found', 'sum'] },
};

export interface Answers {
  readonly get: (of: string, about: TapKind) => Told | null;
  /** The first report of a group, whatever was said later. */
  readonly first: (of: string) => { readonly entry: Entry; readonly people: number } | null;
  /** Of those found, how many the standing report has in it already. */
  readonly foundBefore: (of: string) => number | null;
  readonly conflicts: readonly DayConflict[];
}

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each)) ?? [];
    groups.set(keyOf(each), group);
    group.push(each);
  }
  return groups;
}
const keyOf = (of: string | null, about: string) => `${about} ${of}`;

/** Settles every tap about a class, room or post that has no fate yet, and the decisions about them. */
export function settleAnswers(day: DrillDay, entries: readonly Entry[], endMs: number | null, fates: Fates): Answers {
  const listed = new Map([...day.classes, ...day.wards.flatMap((ward) => ward.rooms)].map((g) => [g.id, g.expected]));
  const answers = new Map<string, Told>();
  const tellings: Entry[] = [];
  for (const entry of entries) {
    const [, kind] = ABOUT[entry.tap.what] ?? [];
    if (fates.has(entry) || kind === undefined) continue;
    const isHeads = kind !== 'time' && entry.tap.what !== 'pass';
    if (!isHeads && endMs !== null && entry.orderMs > endMs) fates.set(entry, 'lateArrival');
    else tellings.push(entry);
  }
  const asked = groupedBy(tellings.sort(inOrder), ({ tap, of }) => keyOf(of, ABOUT[tap.what]?.[0] ?? ''));
  const open = entries.filter((entry) => entry.tap.what === 'resolve' && !fates.has(entry));
  const decided = groupedBy(open, ({ tap, of }) => keyOf(of, tap.about ?? ''));

  const sameTimeMs = day.thresholds.sameTimeS * 1000;
  const absentQuestion = (of: string): Question => {
    return { of, about: 'absent', kind: 'state', sameTimeMs, peopleOf: ({ tap }) => tap.value ?? 0 };
  };
  // “absent” is asked before any count: the number of that moment is what is missing from
  const expectedAt = (entry: Entry): number => {
    const of = entry.of ?? '';
    const key = keyOf(of, 'absent');
    const [said, decisions] = [asked.get(key) ?? [], decided.get(key) ?? []];
    const standing = answers.get(key)?.value ?? 0;
    return (listed.get(of) ?? 0) - absentWhenSaid(entry, said, decisions, absentQuestion(of), standing);
  };
  const peopleOf = (entry: Entry): number => {
    const { what, value = 0 } = entry.tap;
    if (what === 'missing') return Math.max(0, expectedAt(entry) - value);
    return what === 'extra' ? expectedAt(entry) + value : value;
  };
  const conflicts: DayConflict[] = [];
  const ask = (of: string, about: TapKind, said: readonly Entry[], decisions: readonly Entry[]): Told | null => {
    const [, kind = 'time'] = ABOUT[about] ?? [];
    const question = { of, about, kind, sameTimeMs, peopleOf };
    const told = settleTelling(said, decisions, question, fates);
    if (told?.conflict) conflicts.push(told.conflict);
    return told;
  };
  const firsts = new Map<string, { entry: Entry; people: number }>();
  const before = new Map<string, number | null>();
  for (const key of [...new Set([...asked.keys(), ...decided.keys()])].sort()) {
    const [about, of] = key.split(/ (.*)/s) as [TapKind, string];
    const said = asked.get(key) ?? [];
    // “count” comes before “found”
    const counted = about === 'found' ? (answers.get(keyOf(of, 'count')) ?? null) : null;
    const first = about === 'found' ? firsts.get(of) : undefined;
    const reportMs = counted?.by.at(-1)?.orderMs ?? Number.NEGATIVE_INFINITY;
    const decisions = decided.get(key) ?? [];
    const known = [...said, ...decisions].filter((entry) => entry.orderMs <= reportMs);
    for (const entry of known) if (first && entry.orderMs <= first.entry.orderMs) fates.set(entry, 'superseded');
    const between = said.filter((entry) => entry.orderMs <= reportMs && !fates.has(entry));
    const since = said.filter((entry) => entry.orderMs > reportMs);
    // a later decision is about those found before the report where nobody was found since
    const isOfBetween = (each: Entry) => each.orderMs <= reportMs || (between.length > 0 && since.length === 0);
    const early = decisions.filter((each) => isOfBetween(each) && !fates.has(each));
    if (between.length + early.length > 0) before.set(of, ask(of, about, between, early)?.value ?? null);
    const late = decisions.filter((each) => !isOfBetween(each));
    const told = ask(of, about, since, late);
    if (told !== null) answers.set(key, told);
    const [entry] = said;
    if (about === 'count' && entry) firsts.set(of, { entry, people: peopleOf(entry) });
  }
  return {
    get: (of, about) => answers.get(keyOf(of, about)) ?? null,
    first: (of) => firsts.get(of) ?? null,
    foundBefore: (of) => (before.has(of) ? (before.get(of) ?? null) : 0),
    conflicts,
  };
}
