/**
 * Leaving the campus, or going to a named place on it, phase by phase, as data.
 *
 * detection → alarm → evacuation → assembly → rollCall → search → allClear. Nobody waits for a signal to be confirmed:
 * classes go as soon as they are told. What does not happen is left out.
 */
import { closing, rollCall, search } from './closingPhases.js';
import { assembly, evacuation, whileInTheRooms } from './leavingPhases.js';
import { begins, ends, order } from './phaseWords.js';

export const EVACUATE_AWAY_DRILL_PHASES = [
  'detection',
  'alarm',
  'evacuation',
  'assembly',
  'rollCall',
  'search',
  'allClear',
] as const;

export const evacuateAwayDrill = {
  id: 'evacuateAwayDrill/1',
  initial: 'detection',
  states: {
    detection: {
      meta: { endsBy: ['time'], who: ['guards', 'commander'], lasts: 'detectionS' },
      entry: begins('detection'),
      exit: ends('detection'),
      after: { detectionS: 'alarm' },
    },
    /** The order to leave is given; nobody has left a room yet. */
    alarm: {
      meta: { endsBy: ['event'], who: ['commander', 'teachers', 'pupils'] },
      entry: [begins('alarm'), order('soundAlarm')],
      exit: ends('alarm'),
      on: whileInTheRooms,
    },
    evacuation: { ...evacuation, meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guides'] } },
    /** Out of the buildings, on the way to the gates or the place. */
    assembly: { ...assembly, meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guards'] } },
    /** Outside the gates or at the place: until every class has counted and reported. */
    rollCall,
    /** Until those who search are back, or the time is over; who has left the campus does not go back. */
    search,
    ...closing,
  },
} as const;
