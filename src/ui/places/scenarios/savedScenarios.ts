/** New scenarios, copies and their ids and names. */
import type { SavedScenario } from '../../../project/index.js';
import { type DrillName, drillScenario, type Scenario, type School, type Slot } from '../../../scenarios/index.js';
import { FIRST_SEED, usualPopulation } from '../simulate/runOrder.js';

type Scenarios = readonly SavedScenario[];

/** One more than the highest number in use, so that an id is not used again soon after it was deleted. */
function freeId(scenarios: Scenarios): string {
  const numbers = scenarios.map(({ id }) => Number(/^scenario:(\d+)$/.exec(id)?.[1] ?? 0));
  return `scenario:${Math.max(0, ...numbers) + 1}`;
}

/** A name that no other scenario has: the wanted one, or with 2, 3 … behind it. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted} ${number}`)) number++;
  return `${wanted} ${number}`;
}

function named(scenario: Scenario, name: string, nameEn: string, scenarios: Scenarios): Scenario {
  return {
    ...scenario,
    name: freeName(
      name,
      scenarios.map((each) => each.scenario.name),
    ),
    nameEn: freeName(
      nameEn,
      scenarios.map((each) => each.scenario.nameEn ?? each.scenario.name),
    ),
  };
}

/** Parts of the day as they stand in the name of a new scenario. */
const SLOT_NAMES: Readonly<Record<Slot, { readonly zh: string; readonly en: string }>> = {
  lesson: { zh: '上课', en: 'lesson' },
  break: { zh: '课间', en: 'break' },
  exercise: { zh: '大课间', en: 'exercise' },
  meal: { zh: '用餐', en: 'meal' },
  'noon-rest': { zh: '午休', en: 'noon rest' },
  assembly: { zh: '集会', en: 'assembly' },
  'evening-study': { zh: '晚自习', en: 'evening study' },
  night: { zh: '夜间', en: 'night' },
};

/** A drill of a kind at a part of the day, with nothing else stated. */
export function newScenario(kind: DrillName, slot: Slot, school: School | null, scenarios: Scenarios): SavedScenario {
  const slotName = SLOT_NAMES[slot];
  const plain = drillScenario(kind, slot, usualPopulation(school), FIRST_SEED);
  const name = `${plain.name.replace(/演练$/, '')}（${slotName.zh}）`;
  const nameEn = `${(plain.nameEn ?? '').replace(/ drill$/, '')}, ${slotName.en}`;
  return { id: freeId(scenarios), scenario: named(plain, name, nameEn, scenarios), whatIfs: [] };
}

/** A copy behind the original. */
export function withCopy(scenarios: Scenarios, id: string): { readonly scenarios: Scenarios; readonly id: string } {
  const index = scenarios.findIndex((each) => each.id === id);
  const original = scenarios[index];
  if (original === undefined) return { scenarios, id };
  const { scenario } = original;
  const copy = {
    ...original,
    id: freeId(scenarios),
    scenario: named(scenario, scenario.name, scenario.nameEn ?? scenario.name, scenarios),
  };
  return { scenarios: [...scenarios.slice(0, index + 1), copy, ...scenarios.slice(index + 1)], id: copy.id };
}
