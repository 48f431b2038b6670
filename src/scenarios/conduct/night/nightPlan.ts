/** What is settled before the first step of a night drill: who sleeps where, which doors are locked, who goes round. */
import { type Night, resolveNight } from '../../nightDefaults.js';
import type { DrillSetting } from '../drillConduct.js';
import { oncePerRun } from '../oncePerRun.js';
import { type Bedroom, findBedrooms } from './bedrooms.js';
import { doorsAtNight, type NightDoor } from './nightDoors.js';
import { planRounds, type Round } from './rounds.js';
import { assignWardens } from './wardens.js';

export interface NightPlan {
  /** Every room somebody sleeps in. */
  readonly bedrooms: readonly Bedroom[];
  /** Those that are counted: wardens go round them. */
  readonly counted: readonly Bedroom[];
  readonly night: Night;
  readonly doors: readonly NightDoor[];
  readonly rounds: readonly Round[];
}

/** Bedrooms that are counted one after the other: those of a warden, and without one those of a storey. */
export function countedTogether({ rounds, counted }: NightPlan): readonly (readonly Bedroom[])[] {
  const perStorey = new Map<string, Bedroom[]>();
  const visited = new Set(rounds.flatMap(({ bedrooms }) => bedrooms));
  for (const bedroom of counted) {
    if (visited.has(bedroom)) continue;
    const known = perStorey.get(bedroom.planeId);
    if (known) known.push(bedroom);
    else perStorey.set(bedroom.planeId, [bedroom]);
  }
  return [...rounds.map(({ bedrooms }) => bedrooms), ...perStorey.values()];
}

/** The same setting always gives the same plan, numbers of places included. */
export const planNight = oncePerRun((setting: DrillSetting): NightPlan => {
  const { plan, scenario, cells, population } = setting;
  const night = resolveNight(scenario.night);
  const bedrooms = findBedrooms(setting);
  const counted = bedrooms.filter((each) => !each.isForStaff);
  const doors = doorsAtNight(plan, cells, counted, night);
  const wardens = assignWardens(population, cells, counted, doors);
  const rounds = planRounds(wardens, population.people, cells, night.knocking.order);
  return { bedrooms, counted, night, doors, rounds };
});
