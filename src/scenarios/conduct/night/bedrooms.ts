/** Who sleeps where when the drill begins. */
import type { WalkableCells } from '../../../floorplans/index.js';
import { randomStream } from '../../../model/index.js';
import { AGE_YEARS, type AgeGroup, type Sleeper } from '../../../sim/index.js';
import type { Person, PlacedPopulation } from '../../population/person.js';
import type { Wing } from '../../school.js';

export interface NightSleeper extends Sleeper {
  /** Index into the people of the run. */
  readonly occupant: number;
  readonly ageGroup: AgeGroup;
  readonly isInUpperBunk: boolean;
}

export interface Bedroom {
  /** Id of the space. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Index of the piece of floor the first of its people is on. */
  readonly cell: number;
  /** All pieces of the room. */
  readonly cells: ReadonlySet<number>;
  readonly planeId: string;
  readonly buildingId: string | null;
  readonly elevationM: number;
  readonly wing: Wing | null;
  readonly sleepers: readonly NightSleeper[];
  /** Only staff sleep here: nobody knocks, looks in or counts. */
  readonly isForStaff: boolean;
}

/** More people than this in a dormitory room sleep in bunks, half of them above. Judgement. */
const MOST_WITHOUT_BUNKS = 4;

/**
 * In the order of the plan; none where nobody sleeps.
 *
 * Asleep are those whom the population has put to bed; where it knows nothing of beds, who is in a dormitory room and
 * is no staff.
 */
export function findBedrooms({ population, cells, scenario }: BedroomSetting): Bedroom[] {
  const { people, groups } = population;
  const isInDormitory = ({ group, cell }: Person) =>
    groups[group]?.role !== 'staff' && cells.cells[cell]?.spaceKind === 'dormitory';
  const isKnown = people.some((person) => person.asleep);
  const byRoom = new Map<string, number[]>();
  people.forEach((person, i) => {
    const sleeps = isKnown ? person.asleep === true : isInDormitory(person);
    if (person.bornS !== undefined || !sleeps) return;
    const id = cells.cells[person.cell]?.id ?? '';
    const known = byRoom.get(id);
    if (known) known.push(i);
    else byRoom.set(id, [i]);
  });
  const bedrooms = [...byRoom].map(([id, occupants]) => bedroomOf(id, occupants, { population, cells, scenario }));
  return bedrooms.sort((a, b) => a.cell - b.cell);
}

interface BedroomSetting {
  readonly population: PlacedPopulation;
  readonly cells: WalkableCells;
  readonly scenario: { readonly seed: number };
}

function bedroomOf(id: string, occupants: readonly number[], { population, cells, scenario }: BedroomSetting): Bedroom {
  const first = population.people[occupants[0] as number] as Person;
  const cell = cells.cells[first.cell];
  const hasBunks = cell?.spaceKind === 'dormitory' && occupants.length > MOST_WITHOUT_BUNKS;
  const sleepers = occupants.map((occupant): NightSleeper => {
    const person = population.people[occupant] as Person;
    const ageGroup = person.gradeAge ?? (population.groups[person.group]?.role === 'pupil' ? 'age9to12' : 'staff');
    const isInUpperBunk = hasBunks && randomStream(scenario.seed, 'upperBunk', person.id).next() < 0.5;
    return { id: person.id, occupant, ageGroup, ageYears: AGE_YEARS[ageGroup], isInUpperBunk };
  });
  return {
    id,
    name: cell?.name ?? id,
    nameEn: cell?.nameEn ?? id,
    cell: first.cell,
    cells: new Set(cells.cells.flatMap((each, i) => (each.id === id ? [i] : []))),
    planeId: cell?.planeId ?? '',
    buildingId: cell?.buildingId ?? null,
    elevationM: cell?.elevationM ?? 0,
    wing: first.wing ?? null,
    sleepers,
    isForStaff: occupants.every((i) => population.groups[population.people[i]?.group ?? -1]?.role === 'staff'),
  };
}
