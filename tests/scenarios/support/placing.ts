/** People placed on a plan without a run around them. */
import {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  type WalkableCells,
} from '../../../src/floorplans/index.js';
import { distance, isInsidePolygon, type Outcome } from '../../../src/model/index.js';
import type { Population, Slot, Whereabouts } from '../../../src/scenarios/index.js';
import { parseScenario, presetScenario, type School } from '../../../src/scenarios/index.js';
import { createCrowd } from '../../../src/scenarios/population/crowd.js';
import type { Person, PlacedPopulation } from '../../../src/scenarios/population/person.js';
import { placePopulation } from '../../../src/scenarios/population/population.js';
import { defineGoals } from '../../../src/scenarios/run/runGoals.js';
import { cellsWithAWay } from '../../../src/scenarios/run/wayOut.js';

export interface Ground {
  readonly plan: CampusPlan;
  readonly cells: WalkableCells;
  readonly hasWayOut: readonly boolean[];
}

/** The plan as every run compiles it, once for many placings. */
export function groundOf(plan: CampusPlan): Ground {
  const { cells } = buildWalkableCells(plan);
  const { value: scenario } = parseScenario({ format: 'muster/scenario', schemaVersion: 1, kind: 'fire' });
  if (!scenario) throw new Error('no scenario');
  const goals = defineGoals(plan, cells, [], scenario);
  const ways = [...goals.assemblyPoints.map((each) => each.goal), ...goals.waysOut];
  return { plan, cells, hasWayOut: cellsWithAWay(buildEgressGraph(cells), goals.definitions, ways) };
}

export interface Placing {
  readonly slot: Slot;
  readonly population?: Population;
  readonly school?: School;
  readonly whereabouts?: Whereabouts;
  readonly seed?: number;
}

export function placeOn(
  { plan, cells, hasWayOut }: Ground,
  { slot, population = { from: 'school' }, school, whereabouts, seed = 1 }: Placing,
): Outcome<PlacedPopulation> {
  const { value: preset } = presetScenario('fire', slot, { population, seed });
  if (!preset) throw new Error('no scenario');
  const scenario = whereabouts ? { ...preset, whereabouts } : preset;
  return placePopulation(plan, scenario, school, { cells, seed, crowd: createCrowd(), hasWayOut });
}

/** Ids of everyone, helpers too. */
export function idsOf({ people }: PlacedPopulation): string[] {
  return people.flatMap((person) => [person.id, ...(person.companions ?? []).map((each) => each.id)]);
}

/** How many are in each kind of place, helpers counted with whom they help; sleepers as `dormitory asleep`. */
export function countByPlace({ people }: PlacedPopulation): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { place = '?', asleep, companions = [] } of people) {
    const key = asleep ? `${place} asleep` : place;
    counts[key] = (counts[key] ?? 0) + 1 + companions.length;
  }
  return counts;
}

/** Who stands off the floor, in a wall or on somebody; empty when all is well. */
export function misplaced({ people }: PlacedPopulation, { cells, hasWayOut }: Ground): string[] {
  const found: string[] = [];
  const byCell = new Map<number, Person[]>();
  for (const person of people) {
    const cell = cells.cells[person.cell];
    const isInside = cell && isInsidePolygon(person.at, cell.polygon);
    const isInFurniture = cell?.obstacles.some((each) => isInsidePolygon(person.at, each));
    if (!isInside || isInFurniture || !hasWayOut[person.cell]) found.push(`${person.id} is off the floor`);
    const others = byCell.get(person.cell) ?? [];
    for (const other of others) {
      if (distance(other.at, person.at) < other.radiusM + person.radiusM - 1e-9) {
        found.push(`${person.id} stands on ${other.id}`);
      }
    }
    byCell.set(person.cell, [...others, person]);
  }
  return found;
}
