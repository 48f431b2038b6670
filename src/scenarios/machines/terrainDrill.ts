/**
 * The drills against debris flow and flood, phase by phase, as data: one machine, because they differ in where people go.
 *
 * warning → response → evacuation → assembly → rollCall → search → allClear. What does not happen is left out: the
 * assembly where everyone finds refuge upstairs or is out at the exits.
 */
import { closing, rollCall, search } from './closingPhases.js';
import { assembly, evacuation, whileInTheRooms } from './leavingPhases.js';
import { begins, ends, order } from './phaseWords.js';

export const TERRAIN_DRILL_PHASES = [
  'warning',
  'response',
  'evacuation',
  'assembly',
  'rollCall',
  'search',
  'allClear',
] as const;

export const terrainDrill = {
  id: 'terrainDrill/1',
  initial: 'warning',
  states: {
    /** The warning has reached the school and is passed on. */
    warning: {
      meta: { endsBy: ['time'], who: ['commander', 'guards'], lasts: 'passOnWarningS' },
      entry: begins('warning'),
      exit: ends('warning'),
      after: { passOnWarningS: 'response' },
    },
    /** The signal sounds; classes stop work, line up, and no one has left a room yet. */
    response: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides'] },
      entry: [begins('response'), order('soundAlarm')],
      exit: ends('response'),
      on: whileInTheRooms,
    },
    /** Up and away from low ground: from the first class out of its room to the last person out of the buildings. */
    evacuation,
    /** On the way to high ground, until everyone stands in place. */
    assembly,
    rollCall,
    search,
    ...closing,
  },
} as const;
