/** People placed where none of their goals can be reached. */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import type { GoalSpec } from '../../sim/index.js';
import type { Person, PlacedPopulation } from '../population/person.js';
import { noWayOut, placeOf } from '../population/setting.js';
import type { Scenario } from '../scenario.js';
import type { Reach } from './resolveGoals.js';

export interface Destinations {
  readonly population: PlacedPopulation;
  /** One for each person. */
  readonly specs: readonly GoalSpec[];
  /** Goals of those who take the nearest. */
  readonly waysOut: readonly number[];
  readonly cells: WalkableCells;
  readonly reach: Reach;
  readonly scenario: Scenario;
}

/** One error for each group and place. */
export function peopleWithoutAWay({
  population: { people, groups },
  specs,
  waysOut,
  cells: { cells },
  reach,
  scenario,
}: Destinations): Problem[] {
  const told = new Set<string>();
  const found: Problem[] = [];
  people.forEach((person, i) => {
    const spec = specs[i] as GoalSpec;
    const own = spec.kind === 'assembly' ? [spec.goal] : spec.kind === 'exits' ? spec.goals : waysOut;
    if (own.some((goal) => reach(goal)[person.cell])) return;
    const key = `${person.group}/${person.cell}`;
    const place = cells[person.cell];
    if (told.has(key) || !place) return;
    told.add(key);
    const { id = '', name = '' } = groups[person.group] ?? {};
    const named = namedGoals(person);
    if (named === null) {
      found.push(noWayOut(`“${name}”`, place, ''));
      return;
    }
    const goals = named.map((each) => `“${each}”`).join(', ');
    const message = `“${name}”: no way leads from “${place.name}” to ${goals}. Open a way there, or give them another goal.`;
    const values = { who: `“${name}”`, room: place.name, goals: named.join('、') };
    found.push(
      problem('error', 'goal-unreachable', goalPath(id, scenario), message, { values, place: placeOf(place) }),
    );
  });
  return found;
}

/** The goals a person was given by name; null for whoever takes what is nearest. */
function namedGoals({ goal }: Person): readonly string[] | null {
  if ('exits' in goal) return goal.exits;
  return 'assemblyPoint' in goal ? [goal.assemblyPoint] : null;
}

function goalPath(id: string, { occupants, sources }: Scenario): string {
  const k = occupants.findIndex((each) => each.id === id);
  return k >= 0 ? `occupants[${k}].goal` : `sources[${sources.findIndex((each) => each.id === id)}].goal`;
}
