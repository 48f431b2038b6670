/** Who in a place can be trusted to lock it. */
import { distance, type Point } from '../../../model/index.js';
import type { Person, PlacedPopulation } from '../../population/person.js';

/** Older pupils lock where no adult is with them. Judgement. */
const OLD_ENOUGH: ReadonlySet<string | undefined> = new Set(['age12to15', 'age15to18']);

/** Staff first, then people of whom nothing is known, then older pupils; null for those who do not lock. */
function rankOf({ group, gradeAge }: Person, { groups }: PlacedPopulation): number | null {
  const role = groups[group]?.role;
  if (role === 'staff') return 0;
  if (role === 'other') return 1;
  return OLD_ENOUGH.has(gradeAge) ? 2 : null;
}

/** Who locks, of those listed: the first rank there is, of these the nearest to a place; null where nobody does. */
export function whoLocks(occupants: readonly number[], near: Point, population: PlacedPopulation): number | null {
  let best: { occupant: number; rank: number; awayM: number } | null = null;
  for (const occupant of occupants) {
    const person = population.people[occupant] as Person;
    const rank = rankOf(person, population);
    if (rank === null) continue;
    const awayM = distance(person.at, near);
    if (best && (rank > best.rank || (rank === best.rank && awayM >= best.awayM))) continue;
    best = { occupant, rank, awayM };
  }
  return best?.occupant ?? null;
}
