/**
 * People without a school at a part of the day: rooms filled to their capacity, or a number spread over rooms.
 *
 * They belong to the rooms that are in use then, and are in them or where the table of the school day brings the
 * people of a class.
 */
import type { CampusPlan, SpaceKind } from '../../floorplans/index.js';
import { type Outcome, type Problem, polygonArea, problem } from '../../model/index.js';
import type { Population, Scenario, Slot } from '../scenario.js';
import { placeCohorts } from './cohorts.js';
import type { PlacedPopulation } from './person.js';
import { type ConductOf, capacityAssumed, fillRooms, spreadOverRooms } from './roomPopulation.js';
import { listRooms, type Room } from './rooms.js';
import { cellsOfSpace, type Setting } from './setting.js';
import { shareOut } from './shareOut.js';
import { SLOT_PLANS } from './slots/slotPlans.js';

type WithoutSchool = Exclude<Population, { from: 'school' }>;

/** Kinds of rooms people belong to in a part of the day; every kind when absent. Judgement. */
const ROOMS_IN_USE: Readonly<Partial<Record<Slot, readonly SpaceKind[]>>> = {
  break: ['classroom', 'laboratory', 'library', 'office', 'hall', 'gym', 'other'],
  exercise: ['classroom', 'laboratory', 'library'],
  meal: ['classroom', 'laboratory', 'library'],
  'noon-rest': ['classroom', 'dormitory'],
  assembly: ['classroom', 'laboratory', 'library'],
  'evening-study': ['classroom', 'laboratory', 'library'],
  night: ['dormitory'],
};

/** Parts of the day in which people are in the rooms they belong to. */
const IN_THEIR_ROOMS: readonly Slot[] = ['lesson', 'noon-rest', 'evening-study', 'night'];

export function placeRoomPeople(
  plan: CampusPlan,
  { slot = 'lesson', whereabouts = {} }: Scenario,
  population: WithoutSchool,
  setting: Setting,
): Outcome<PlacedPopulation> {
  const { rooms, problems } = roomsInUse(plan, slot, setting);
  const slotPlan = SLOT_PLANS[slot];
  const conductOf: ConductOf = ({ space: { kind } }) => ({
    conduct: slot === 'night' || (slot === 'noon-rest' && kind === 'dormitory') ? 'asleep' : 'led',
    place: kind === 'dormitory' ? 'dormitory' : 'classroom',
  });
  problems.push(...moreThanBeds(rooms, slot, population));
  if (IN_THEIR_ROOMS.includes(slot) && whereabouts.dayPupils === undefined) {
    const placed =
      population.from === 'capacity'
        ? fillRooms(rooms, setting, conductOf)
        : spreadOverRooms(rooms, population.count, setting, conductOf);
    return { ...placed, problems: [...problems, ...placed.problems] };
  }
  const counts =
    population.from === 'capacity'
      ? rooms.map((room) => room.capacity)
      : sharesByArea(rooms, population.count, setting);
  if (population.from === 'capacity') problems.push(...capacityAssumed(rooms));
  const cohorts = rooms.map((room, i) => ({ room, number: counts[i] as number }));
  const placed = placeCohorts(plan, cohorts, slotPlan, whereabouts, setting);
  return { ...placed, problems: [...problems, ...placed.problems] };
}

/** Rooms of the kinds in use; every room where the plan has none of these with a way out, which is told. */
function roomsInUse(plan: CampusPlan, slot: Slot, setting: Setting): { rooms: Room[]; problems: Problem[] } {
  const all = listRooms(plan);
  const kinds = ROOMS_IN_USE[slot];
  if (!kinds) return { rooms: all, problems: [] };
  const rooms = all.filter(({ space }) => kinds.includes(space.kind));
  if (rooms.some((room) => hasWayOut(room, setting))) return { rooms, problems: [] };
  const { words } = SLOT_PLANS[slot];
  const isNight = slot === 'night';
  const values = { slot: words.name, slotEn: words.nameEn, place: isNight ? '宿舍' : '教室' };
  const missing = isNight ? 'dormitory rooms' : 'classrooms';
  const message = `${words.nameEn}: the plan has no ${missing} with a way out, so people are placed in all of its rooms. Set the kind of the rooms on the plan, or choose another part of the day.`;
  return { rooms: all, problems: [problem('warning', 'slot-rooms-missing', 'slot', message, { values })] };
}

function hasWayOut({ space }: Room, { cells, hasWayOut }: Setting): boolean {
  return cellsOfSpace(cells, space.id).some(({ index }) => hasWayOut[index]);
}

function sharesByArea(rooms: readonly Room[], count: number, setting: Setting): number[] {
  const areas = rooms.map((room) => (hasWayOut(room, setting) ? polygonArea(room.space.polygon) : 0));
  return shareOut(count, areas);
}

/** Tells of more sleepers than beds where the plan states beds; the floor of the rooms is what limits the number. */
function moreThanBeds(rooms: readonly Room[], slot: Slot, population: WithoutSchool): Problem[] {
  if (slot !== 'night' || population.from !== 'count') return [];
  const stated = rooms.filter((room) => room.space.kind === 'dormitory' && !room.isCapacityAssumed);
  const beds = stated.reduce((sum, room) => sum + room.capacity, 0);
  if (stated.length < rooms.length || population.count <= beds) return [];
  const message = `${population.count} people are asked for and the dormitory rooms have ${beds} beds. Lower the number, or correct the capacities.`;
  return [
    problem('warning', 'more-than-beds', 'population.count', message, { values: { count: population.count, beds } }),
  ];
}
