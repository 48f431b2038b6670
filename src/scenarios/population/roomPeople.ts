/** Someone of whom only the room is known: walks as an adult, starts with their room or on their own. */
import { type Problem, problem } from '../../model/index.js';
import { samplePreMovementS } from '../../sim/index.js';
import type { Arrival } from './arrival.js';
import type { PersonFacts } from './person.js';
import type { Room } from './rooms.js';
import type { PlaceKind } from './slots/placeKinds.js';
import type { PupilsPlan } from './slots/slotPlan.js';

export const PEOPLE_AGE = 'staff';

export interface RoomConduct {
  readonly conduct: PupilsPlan['conduct'];
  readonly place: PlaceKind;
}

/** @param number - from 1, within the room */
export function inRoom({ space }: Room, number: number, { conduct, place }: RoomConduct, seed: number) {
  const roomId = `room:${space.id}`;
  const id = `${roomId}/${number}`;
  const situation =
    conduct === 'asleep' ? 'asleepToneAlarm' : conduct === 'unsupervised' ? 'unsupervised' : 'secondary';
  const togetherId = conduct === 'unsupervised' ? id : roomId;
  const facts: PersonFacts = { place, ...(conduct === 'asleep' ? { asleep: true, room: space.id } : {}) };
  return {
    id,
    ageGroup: PEOPLE_AGE,
    group: { id: roomId, name: space.name, nameEn: space.nameEn ?? space.name, role: 'other' },
    preMovementS: samplePreMovementS({ situation, seed, togetherId, occupantId: id }),
    goal: { muster: true },
    facts,
  } as const satisfies Arrival;
}

export function peopleAssumedAdult(): Problem {
  const message = 'Nothing is known of the people but their number: they walk and react like adults with a leader.';
  return problem('info', 'people-assumed-adult', '', message);
}
