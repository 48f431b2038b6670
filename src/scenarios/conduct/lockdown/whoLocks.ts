/** Who in a place can be trusted to lock it. */
import { distance, type Point } from '../../../model/index.js';
import type { Person, PlacedPopulation } from '../../population/person.js';
import type { WakesAfterS } from './whenAwake.js';

/** Older pupils lock where no adult is with them. Judgement. */
const OLD_ENOUGH: ReadonlySet<string | undefined> = new Set(['age12to15', 'age15to18']);

/** Staff first, then people of whom nothing is known, then older pupils; null for those who do not lock. */
function rankOf({ group, gradeAge }: Person, { groups }: PlacedPopulation): number | null {
  const role = groups[group]?.role;
  if (role === 'staff') return 0;
  if (role === 'other') return 1;
  return OLD_ENOUGH.has(gradeAge) ? 2 : null;
}

/**
 * Who locks, of those listed: whoever is awake, by rank and then by nearness to a place; where all sleep, whoever of
 * them wakes first. Null where nobody does.
 *
 * @param wakesAfterS - when somebody is awake, s after the order; 0 for who is up, `Infinity` for who sleeps on
 */
export function whoLocks(
  occupants: readonly number[],
  near: Point,
  population: PlacedPopulation,
  wakesAfterS: WakesAfterS,
): number | null {
  let best: { occupant: number; order: readonly number[] } | null = null;
  for (const occupant of occupants) {
    const person = population.people[occupant] as Person;
    const rank = rankOf(person, population);
    const awakeS = wakesAfterS(occupant);
    if (rank === null || awakeS === Number.POSITIVE_INFINITY) continue;
    const order = [awakeS, rank, distance(person.at, near)];
    if (!best || isBefore(order, best.order)) best = { occupant, order };
  }
  return best?.occupant ?? null;
}

function isBefore(order: readonly number[], other: readonly number[]): boolean {
  const k = order.findIndex((each, place) => each !== other[place]);
  return k >= 0 && (order[k] as number) < (other[k] as number);
}
