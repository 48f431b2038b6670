/**
 * The fire drill, phase by phase, as data.
 *
 * detection → alarm → response → evacuation → assembly → rollCall → search → allClear. A phase that does not
 * happen is left out: the assembly where there is no assembly point, the search where everyone is accounted for.
 */
import { closing, rollCall, search } from './closingPhases.js';
import { assembly, evacuation, whileInTheRooms } from './leavingPhases.js';
import { begins, ends, endsBy, order } from './phaseWords.js';

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
      on: whileInTheRooms,
      after: { alarmS: 'response' },
    },
    /** Classes stop work, line up, and no one has left a room yet. */
    response: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides'] },
      entry: begins('response'),
      exit: ends('response'),
      on: whileInTheRooms,
    },
    /** From the first class out of its room to the last person out of the buildings. */
    evacuation,
    /** On the way over the grounds, until everyone stands in place. */
    assembly,
    rollCall,
    search,
    ...closing,
  },
} as const;
