/**
 * What several devices say about the same thing: who agrees, who contradicts, what holds.
 *
 * Three kinds of telling. A time: when something happened. A state: how it stands, the last word of a device replaces
 * its earlier ones. A sum: each tap adds to what the device said before.
 */
import { type Entry, type Fates, inOrder, refOf } from './dayEntries.js';
import type { TapKind } from './dayLog.js';
import type { DayConflict } from './settledDay.js';

export type TellingKind = 'time' | 'state' | 'sum';

/** One device's standing word. */
interface Side {
  readonly entries: readonly Entry[];
  readonly value: number | null;
}

/** What holds about one thing. */
export interface Told {
  /** People, or ms of the commander's clock; null in a conflict, or where the time is not known. */
  readonly value: number | null;
  /** When it was said, on the commander's clock. */
  readonly saidMs: number | null;
  readonly by: readonly Entry[];
  readonly isDecided: boolean;
  readonly conflict: DayConflict | null;
}

export interface Question {
  readonly of: string;
  readonly about: TapKind;
  readonly kind: TellingKind;
  readonly sameTimeMs: number;
  /** People the tap says are there; times are read from the tap itself. */
  readonly peopleOf: (entry: Entry) => number;
}

const mark = (entries: readonly Entry[], fates: Fates, fate: 'used' | 'duplicate' | 'conflict' | 'overruled') => {
  for (const entry of entries) fates.set(entry, fate);
};

/** The standing word of one device; what it replaces or repeats gets its fate here. */
function sideOf(entries: readonly Entry[], { kind, sameTimeMs, peopleOf }: Question, fates: Fates): Side {
  if (kind === 'sum') return { entries, value: entries.reduce((sum, entry) => sum + peopleOf(entry), 0) };
  const saidBy = (entry: Entry) => (kind === 'time' ? entry.commanderMs : peopleOf(entry));
  let standing = entries[0] as Entry;
  for (const entry of entries.slice(1)) {
    const apart = Math.abs((saidBy(entry) ?? 0) - (saidBy(standing) ?? 0));
    const isSame = saidBy(entry) === null || (saidBy(standing) !== null && apart <= (kind === 'time' ? sameTimeMs : 0));
    fates.set(isSame ? entry : standing, isSame ? 'duplicate' : 'superseded');
    if (!isSame) standing = entry;
  }
  return { entries: [standing], value: saidBy(standing) };
}

function sidesOf(entries: readonly Entry[], question: Question, fates: Fates): Side[] {
  const devices = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = devices.get(entry.log.device) ?? [];
    devices.set(entry.log.device, own);
    own.push(entry);
  }
  return [...devices.values()].map((own) => sideOf(own, question, fates));
}

const agree = (values: readonly number[], within: number) => Math.max(...values) - Math.min(...values) <= within;

/** Whoever stands with the class, room or post knows best; then a known time; then whoever said so first. */
function bestOf(sides: readonly Side[], of: string): Side {
  const isOwn = ({ entries: [first] }: Side) => first?.log.of === of && first.log.isPaper !== true;
  const known = sides.filter((side) => side.value !== null);
  const among = known.length > 0 ? known : sides;
  return among.find(isOwn) ?? (among[0] as Side);
}

function toldBy({ entries, value }: Side): Told {
  const last = entries.at(-1);
  return { value, saidMs: last?.commanderMs ?? null, by: entries, isDecided: false, conflict: null };
}

/** A quarrel without a decision: no value, and what each side says. */
function quarrel({ of, about }: Question, sides: readonly Side[], fates: Fates): Told {
  for (const side of sides) mark(side.entries, fates, side.value === null ? 'duplicate' : 'conflict');
  const said = sides.flatMap(({ entries, value }) =>
    value === null ? [] : [{ ...refOf(entries.at(-1) as Entry), value }],
  );
  return { value: null, saidMs: null, by: [], isDecided: false, conflict: { of, about, sides: said } };
}

/**
 * The last decision holds, whoever said otherwise is overruled. Who counts again after it and differs opens the conflict
 * anew: the decision did not know of that count.
 */
function decide(tellings: readonly Entry[], decisions: readonly Entry[], question: Question, fates: Fates): Told {
  const last = decisions.at(-1) as Entry;
  const value = last.tap.value ?? null;
  const within = question.kind === 'time' ? question.sameTimeMs : 0;
  const isSame = (other: number | null) => other !== null && value !== null && Math.abs(other - value) <= within;
  for (const each of decisions) fates.set(each, isSame(each.tap.value ?? null) ? 'duplicate' : 'overruled');
  const isAfter = (entry: Entry) => question.kind === 'state' && entry.orderMs > last.orderMs;
  const before = sidesOf(
    tellings.filter((entry) => !isAfter(entry)),
    question,
    fates,
  );
  const after = sidesOf(tellings.filter(isAfter), question, fates);
  for (const side of before) mark(side.entries, fates, isSame(side.value) ? 'duplicate' : 'overruled');
  for (const side of after) mark(side.entries, fates, 'duplicate');
  const against = after.filter((side) => !isSame(side.value));
  if (against.length > 0) {
    return quarrel(question, [{ entries: [last], value }, ...against], fates);
  }
  fates.set(last, 'used');
  return { value, saidMs: last.commanderMs, by: [last], isDecided: true, conflict: null };
}

/** What holds about one thing, or null where nobody said anything; the taps about it get their fates. */
export function settleTelling(
  tellings: readonly Entry[],
  decisions: readonly Entry[],
  question: Question,
  fates: Fates,
): Told | null {
  if (tellings.length === 0 && decisions.length === 0) return null;
  const within = question.kind === 'time' ? question.sameTimeMs : 0;
  const said = [...tellings].sort(inOrder);
  if (decisions.length > 0) return decide(said, [...decisions].sort(inOrder), question, fates);
  const sides = sidesOf(said, question, fates);
  const known = sides.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length > 1 && !agree(known, within)) return quarrel(question, sides, fates);
  const best = bestOf(sides, question.of);
  for (const side of sides) mark(side.entries, fates, side === best ? 'used' : 'duplicate');
  return toldBy(best);
}
