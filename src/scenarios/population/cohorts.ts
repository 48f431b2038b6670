/** The people of rooms, without a school, in parts of the day that bring them elsewhere: a room counts as a class. */
import type { CampusPlan } from '../../floorplans/index.js';
import type { Outcome, Problem } from '../../model/index.js';
import type { Whereabouts } from '../whereabouts.js';
import { classParts } from './classParts.js';
import { type GroupAtSlot, placeGroups } from './groupsAtSlot.js';
import { PeoplePlacing } from './peoplePlacing.js';
import type { PlacedPopulation } from './person.js';
import { CampusPlaces } from './places/campusPlaces.js';
import { inRoom, peopleAssumedAdult } from './roomPeople.js';
import type { Room } from './rooms.js';
import { MOST_PEOPLE, type Setting, tooMany } from './setting.js';
import { Settling } from './settling.js';
import type { SlotPlan } from './slots/slotPlan.js';

export interface Cohort {
  readonly room: Room;
  readonly number: number;
}

export function placeCohorts(
  plan: CampusPlan,
  cohorts: readonly Cohort[],
  slotPlan: SlotPlan,
  whereabouts: Whereabouts,
  setting: Setting,
): Outcome<PlacedPopulation> {
  const people = cohorts.reduce((sum, each) => sum + each.number, 0);
  if (people > MOST_PEOPLE) return { value: null, problems: [tooMany(people, '')] };
  const placing = new PeoplePlacing(setting);
  const settling = new Settling(placing, new CampusPlaces(plan, setting), slotPlan.words);
  const blockOf = Math.max(1, ...cohorts.map((each) => each.number));
  const groups = cohorts.map(({ room, number }): GroupAtSlot => {
    const { space, path } = room;
    return {
      party: { who: `“${space.name}”`, path, asker: { room: space.id, blockOf } },
      parts: classParts({ number, boarders: 0 }, slotPlan, whereabouts),
      teachersPart: -1,
      arrivals: ({ place, conduct, numbers }) => [
        numbers.map((k) => inRoom(room, k, { conduct, place }, setting.seed)),
      ],
    };
  });
  placeGroups(groups, settling, whereabouts.mealShift);
  settling.tellMoves();
  const remarks: readonly Problem[] = [peopleAssumedAdult()];
  const placed = placing.outcome();
  return { ...placed, problems: [...placed.problems, ...remarks] };
}
