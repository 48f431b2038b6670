/**
 * How many were known to be absent when somebody said who is missing: what is missing is missing from the number of then.
 *
 * A sheet of paper is one telling: its numbers belong together, in whatever order they were typed in.
 */
import type { Entry } from './dayEntries.js';
import { type Question, settleTelling } from './settleTellings.js';

/** By the device's own numbering where one device said both. */
const isBefore = (one: Entry, other: Entry): boolean =>
  one.log === other.log ? one.tap.n < other.tap.n : one.orderMs <= other.orderMs;

/**
 * @param tellings - all taps of that class or room that tell the absent, and the decisions about them
 * @param standing - what holds in the end, where those before contradict each other
 */
export function absentWhenSaid(
  entry: Entry,
  tellings: readonly Entry[],
  decisions: readonly Entry[],
  question: Question,
  standing: number,
): number {
  if (entry.log.isPaper === true) return standing;
  const [said, decided] = [tellings, decisions].map((all) => all.filter((each) => isBefore(each, entry)));
  const told = settleTelling(said ?? [], decided ?? [], question, new Map());
  return told === null ? 0 : (told.value ?? standing);
}
