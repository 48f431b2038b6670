/**
 * The fire drill, phase by phase, as data.
 *
 * detection → alarm → response → evacuation → assembly → rollCall → search → allClear. A phase that does not
 * happen is left out: the assembly where there is no assembly point, the search where everyone is accounted for.
 */
import { closing, rollCall, search } from './closingPhases.js';
import { begins, countThoseWhoCame, ends, endsBy, order, whenBuildingsAreClear } from './phaseWords.js';

export const FIRE_DRILL_PHASES = [
  'detection',
  'alarm',
  'response',
  'evacuation',
  'assembly',
  'rollCall',
  'search',
  'allClear',
] as const;

export const fireDrill = {
  id: 'fireDrill/1',
  initial: 'detection',
  states: {
    /** Something burns and nobody has raised the alarm. */
    detection: {
      meta: { endsBy: ['detector', 'teacher', 'time'], who: ['commander'], lasts: 'detectionS' },
      entry: begins('detection'),
      exit: ends('detection'),
      on: { DETECTOR_WENT_OFF: { guard: endsBy('detection', 'detector'), target: 'alarm' } },
      after: { detectionS: { guard: endsBy('detection', 'time'), target: 'alarm' } },
    },
    /** The signal sounds and is being understood. */
    alarm: {
      meta: { endsBy: ['time', 'event'], who: ['commander', 'teachers', 'pupils'], lasts: 'alarmS' },
      entry: [begins('alarm'), order('soundAlarm')],
      exit: ends('alarm'),
      on: {
        FIRST_CLASS_LEFT_ITS_ROOM: 'evacuation',
        BUILDINGS_CLEAR: whenBuildingsAreClear,
        MOVEMENT_OVER: countThoseWhoCame,
      },
      after: { alarmS: 'response' },
    },
    /** Classes stop work, line up, and no one has left a room yet. */
    response: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides'] },
      entry: begins('response'),
      exit: ends('response'),
      on: {
        FIRST_CLASS_LEFT_ITS_ROOM: 'evacuation',
        BUILDINGS_CLEAR: whenBuildingsAreClear,
        MOVEMENT_OVER: countThoseWhoCame,
      },
    },
    /** From the first class out of its room to the last person out of the buildings. */
    evacuation: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides', 'medics'] },
      entry: begins('evacuation'),
      exit: ends('evacuation'),
      on: { BUILDINGS_CLEAR: whenBuildingsAreClear, MOVEMENT_OVER: countThoseWhoCame },
    },
    /** On the way over the grounds, until everyone stands in place. */
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
