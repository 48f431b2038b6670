/** Everyone who takes part in a run, placed. */
import type { CampusPlan } from '../../floorplans/index.js';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { Population, Scenario } from '../scenario.js';
import type { School } from '../school.js';
import type { PlacedPopulation } from './person.js';
import { placeSchool } from './schoolPopulation.js';
import type { Setting } from './setting.js';
import { placeRoomPeople } from './slotRooms.js';
import { placeWrittenPeople } from './writtenPopulation.js';

/** People of the school or of the rooms first, then those the scenario writes out. */
export function placePopulation(
  plan: CampusPlan,
  scenario: Scenario,
  school: School | undefined,
  setting: Setting,
): Outcome<PlacedPopulation> {
  const general = scenario.population ? placeGeneral(plan, scenario, scenario.population, school, setting) : nobody;
  const written = placeWrittenPeople(scenario, setting);
  const problems: Problem[] = [...general.problems, ...written.problems];
  if (general.value === null || written.value === null) return { value: null, problems };
  const { groups } = general.value;
  const people = [
    ...general.value.people,
    ...written.value.people.map((person) => ({ ...person, group: person.group + groups.length })),
  ];
  if (people.length === 0) {
    const message = 'Nobody takes part: add people to the scenario, classes to the school, or say how many there are.';
    return { value: null, problems: [...problems, problem('error', 'nobody-to-simulate', '', message)] };
  }
  return { value: { groups: [...groups, ...written.value.groups], people }, problems };
}

const nobody: Outcome<PlacedPopulation> = { value: { groups: [], people: [] }, problems: [] };

function placeGeneral(
  plan: CampusPlan,
  scenario: Scenario,
  population: Population,
  school: School | undefined,
  setting: Setting,
): Outcome<PlacedPopulation> {
  if (population.from !== 'school') return placeRoomPeople(plan, scenario, population, setting);
  if (school) return placeSchool(plan, school, scenario, setting);
  const message =
    'The scenario takes its people from the school, and no school was given. Give one, or a number of people.';
  return { value: null, problems: [problem('error', 'school-missing', 'population', message)] };
}
