/** The people a scenario writes out: those present at the start, and those who come in at sources. */
import { type Outcome, type Problem, randomStream } from '../../model/index.js';
import {
  ASSISTANCE,
  type Distribution,
  sampleAssisted,
  sampleDistribution,
  USUAL_STAIR_SHARE,
} from '../../sim/index.js';
import type { ScenarioOccupants, ScenarioSource } from '../freeScenario.js';
import { FREE_SPEED_LIMITS, PRE_MOVEMENT_LIMITS } from '../limits.js';
import type { Scenario } from '../scenario.js';
import type { Group, Person, PlacedPopulation, Togetherness } from './person.js';
import { mostPeopleOn, placePeople, type Standing, usableAreaM2 } from './placement.js';
import { doNotFit, type IndexedCell, MOST_PEOPLE, populationOutcome, type Setting, tooMany } from './setting.js';

/** A normal speed without limits of its own is cut here, m/s (convention of the verification cases). */
const USUAL_SPEED_LIMITS = { min: 0.5, max: 2.2 };
/** Adults on the level, m/s (Weidmann 1993). */
const USUAL_SPEED: Distribution = { normal: { mean: 1.34, sd: 0.26, ...USUAL_SPEED_LIMITS } };
export const USUAL_RADIUS_M = 0.2;

type Walker = ScenarioOccupants | ScenarioSource;

export function placeWrittenPeople(scenario: Scenario, setting: Setting): Outcome<PlacedPopulation> {
  const groups: Group[] = [];
  const people: Person[] = [];
  const problems: Problem[] = [];
  const addGroup = ({ id, name = id, nameEn = name }: Walker) => groups.push({ id, name, nameEn, role: 'other' }) - 1;

  for (const [i, entry] of scenario.occupants.entries()) {
    const group = addGroup(entry);
    const count = countOf(entry, setting);
    if (people.length + count > MOST_PEOPLE) {
      const isTooTight = count > mostOnFloor(entry, setting);
      return refused(
        isTooTight
          ? doNotFit(`“${entry.id}”`, count, undefined, `occupants[${i}]`)
          : tooMany(people.length + count, `occupants[${i}].count`),
      );
    }
    const places = placeGroup(entry, count, entry.placement ?? 'random', false, setting);
    if (!places) problems.push(doNotFit(`“${entry.id}”`, count, undefined, `occupants[${i}]`));
    else for (const k of places.keys()) people.push(describePerson(entry, group, k, places, setting.seed));
  }
  for (const [i, source] of scenario.sources.entries()) {
    const group = addGroup(source);
    const births = birthTimes(source, scenario.maxTimeS);
    if (people.length + births > MOST_PEOPLE) {
      return refused(tooMany(people.length + births, `sources[${i}].ratePerS`));
    }
    const places = placeGroup(source, births, 'random', true, setting);
    if (!places) problems.push(doNotFit(`“${source.id}”`, 1, undefined, `sources[${i}].area`));
    else {
      for (const k of places.keys()) {
        const bornS = source.fromS + k / source.ratePerS;
        people.push({ ...describePerson(source, group, k, places, setting.seed), bornS });
      }
    }
  }
  return populationOutcome(groups, people, problems);
}

function refused(reason: Problem): Outcome<PlacedPopulation> {
  return { value: null, problems: [reason] };
}

/** The floor an entry's people may stand on. */
export function floorOfLevel({ cells }: Setting['cells'], level: string): IndexedCell[] {
  return cells.flatMap((cell, index) => (cell.planeId === level ? [{ index, cell }] : []));
}

function countOf(entry: ScenarioOccupants, setting: Setting): number {
  return entry.count ?? Math.round((entry.densityPerM2 ?? 0) * areaOnFloorM2(entry, setting));
}

function mostOnFloor(entry: ScenarioOccupants, setting: Setting): number {
  return mostPeopleOn(areaOnFloorM2(entry, setting), entry.bodyRadiusM ?? USUAL_RADIUS_M);
}

/** Everyone of an entry gets as much room as the widest of them. */
function widestRadiusM(entry: Walker): number {
  const own = 'individuals' in entry ? (entry.individuals ?? []) : [];
  if ('assistance' in entry && entry.assistance) return ASSISTANCE[entry.assistance].bodyRadiusM.value;
  return own.reduce((widest, each) => Math.max(widest, each.bodyRadiusM ?? 0), entry.bodyRadiusM ?? USUAL_RADIUS_M);
}

/** The part of an entry's area that is floor, m². */
function areaOnFloorM2({ level, area }: ScenarioOccupants, { cells }: Setting): number {
  return usableAreaM2({ floor: floorOfLevel(cells, level), within: area, radiusM: 0 });
}

/** How many come in before the source ends or the run does. */
function birthTimes({ fromS, untilS, ratePerS }: ScenarioSource, maxTimeS: number): number {
  return Math.max(0, Math.ceil((Math.min(untilS, maxTimeS) - fromS) * ratePerS - 1e-9));
}

function placeGroup(
  entry: Walker,
  count: number,
  style: 'random' | 'lattice',
  takesTurns: boolean,
  { cells, crowd, seed }: Setting,
): Standing[] | null {
  const floor = floorOfLevel(cells, entry.level);
  const { area: within } = entry;
  const radiusM = widestRadiusM(entry);
  const ownerId = (k: number) => personId(entry, k);
  return placePeople({ floor, within, count, radiusM, style, takesTurns, seed, ownerId }, crowd);
}

const personId = ({ id }: Walker, k: number) => `${id}/${k + 1}`;

/** An entry as it holds for one of its people. */
function asIndividual(entry: Walker, k: number): Walker {
  const own = 'individuals' in entry ? entry.individuals?.[k] : undefined;
  return own ? { ...entry, ...own } : entry;
}

function togethernessOf(entry: Walker, k: number, count: number): { together?: Togetherness } {
  if (!('group' in entry) || !entry.group || entry.group.cohesion === false) return {};
  const { id = entry.id, leader, sweeper } = entry.group;
  if (leader && k === 0) return { together: { id, role: 'leader' } };
  return { together: sweeper && k === count - 1 ? { id, role: 'sweeper' } : { id } };
}

/** Someone who is helped walks as the helped do, whatever the entry says, and has their helpers with them. */
function assistedPart(entry: Walker, group: number, id: string, seed: number, preMovementS: number): Partial<Person> {
  if (!('assistance' in entry) || !entry.assistance) return {};
  const { preparationS, ...walker } = sampleAssisted(entry.assistance, seed, id);
  const companions = Array.from({ length: ASSISTANCE[entry.assistance].helpers.value }, (_, k) => ({
    id: `${id}/helper-${k + 1}`,
    group,
    radiusM: USUAL_RADIUS_M,
  }));
  return { ...walker, preMovementS: preMovementS + preparationS, companions };
}

/** @param places - of everyone of the entry */
function describePerson(of: Walker, group: number, k: number, places: readonly Standing[], seed: number): Person {
  const { cell, at } = places[k] as Standing;
  const entry = asIndividual(of, k);
  const id = personId(entry, k);
  const speed = entry.freeSpeedMPerS ?? USUAL_SPEED;
  const isUncut =
    typeof speed === 'object' && 'normal' in speed && speed.normal.min === undefined && speed.normal.max === undefined;
  const limits = isUncut ? USUAL_SPEED_LIMITS : FREE_SPEED_LIMITS;
  const preMovementS = sampleDistribution(
    entry.preMovementTimeS ?? 0,
    randomStream(seed, 'preMovement', id),
    PRE_MOVEMENT_LIMITS,
  );
  return {
    id,
    group,
    cell,
    at,
    radiusM: entry.bodyRadiusM ?? USUAL_RADIUS_M,
    freeSpeedMPerS: sampleDistribution(speed, randomStream(seed, 'freeSpeed', id), limits),
    timeGapFactor: entry.timeGapFactor ?? 1,
    stairDownFactor: entry.stairDownFactor ?? USUAL_STAIR_SHARE.down,
    stairUpFactor: entry.stairUpFactor ?? USUAL_STAIR_SHARE.up,
    preMovementS,
    goal: entry.goal ?? { nearest: true },
    ...(entry.fedLimit === undefined ? {} : { fedLimit: entry.fedLimit }),
    ...togethernessOf(entry, k, places.length),
    ...assistedPart(entry, group, id, seed, preMovementS),
  };
}
