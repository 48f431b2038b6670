/** The phases in which people leave and stand in place, as data: the same in every drill that ends at the assembly point. */
import { begins, ends } from './phaseWords.js';

/** Whoever cannot get any further is looked for after the count, whatever phase that happens in. */
const countThoseWhoCame = { target: 'rollCall', actions: 'noteUnaccountedFor' } as const;

/** Where there is no assembly point nobody has a way over the grounds. */
const whileLeaving = {
  BUILDINGS_CLEAR: [{ guard: 'everyoneAssembled', target: 'rollCall' }, { target: 'assembly' }],
  MOVEMENT_OVER: countThoseWhoCame,
} as const;

/** What may happen between the signal and the first class out of its room. */
export const whileInTheRooms = { FIRST_CLASS_LEFT_ITS_ROOM: 'evacuation', ...whileLeaving } as const;

/** From the first class out of its room to the last person out of the buildings. */
export const evacuation = {
  meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides', 'medics'] },
  entry: begins('evacuation'),
  exit: ends('evacuation'),
  on: whileLeaving,
} as const;

/** On the way over the grounds, until everyone stands in place. */
export const assembly = {
  meta: { endsBy: ['event'], who: ['teachers', 'pupils'] },
  entry: begins('assembly'),
  exit: ends('assembly'),
  on: { EVERYONE_ASSEMBLED: 'rollCall', MOVEMENT_OVER: countThoseWhoCame },
} as const;
