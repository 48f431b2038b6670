/**
 * The drills against debris flow and flood, phase by phase, as data: one machine, because they differ in where people go.
 *
 * warning → response → evacuation → assembly → rollCall → search → allClear. What does not happen is left out: the
 * assembly where everyone finds refuge upstairs or is out at the exits.
 */
import { closing, rollCall, search } from './closingPhases.js';
import { begins, countThoseWhoCame, ends, order, whenBuildingsAreClear } from './phaseWords.js';

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
      on: {
        FIRST_CLASS_LEFT_ITS_ROOM: 'evacuation',
        BUILDINGS_CLEAR: whenBuildingsAreClear,
        MOVEMENT_OVER: countThoseWhoCame,
      },
    },
    /** Up and away from low ground: from the first class out of its room to the last person out of the buildings. */
    evacuation: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides', 'medics'] },
      entry: begins('evacuation'),
      exit: ends('evacuation'),
      on: { BUILDINGS_CLEAR: whenBuildingsAreClear, MOVEMENT_OVER: countThoseWhoCame },
    },
    /** On the way to high ground, until everyone stands in place. */
    assembly: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils'] },
      entry: begins('assembly'),
      exit: ends('assembly'),
      on: { EVERYONE_ASSEMBLED: 'rollCall', MOVEMENT_OVER: countThoseWhoCame },
    },
    rollCall,
    search,
    ...closing,
  },
} as const;
