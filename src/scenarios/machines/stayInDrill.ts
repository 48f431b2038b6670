/**
 * Hold, secure and shelter, phase by phase, as data: everyone stays in, and lessons go on.
 *
 * detection → alarm → lockingDown → secured → release → rollCall → allClear. `secured` is left out where not everybody
 * gets in. They differ in who moves and what is locked, which the conduct knows.
 */
import { closing } from './closingPhases.js';
import { begins, ends, order } from './phaseWords.js';

export const STAY_IN_DRILL_PHASES = [
  'detection',
  'alarm',
  'lockingDown',
  'secured',
  'release',
  'rollCall',
  'allClear',
] as const;

export const stayInDrill = {
  id: 'stayInDrill/1',
  initial: 'detection',
  states: {
    /** Something is the matter, and nobody has called it out yet. */
    detection: {
      meta: { endsBy: ['time'], who: ['commander'], lasts: 'detectionS' },
      entry: begins('detection'),
      exit: ends('detection'),
      after: { detectionS: 'alarm' },
    },
    alarm: {
      meta: { endsBy: ['time'], who: ['commander'], lasts: 'announcementS' },
      entry: [begins('alarm'), order('soundAlarm')],
      exit: ends('alarm'),
      after: { announcementS: 'lockingDown' },
    },
    /** Whoever has to comes in; doors are shut, of a secured campus the outer ones are locked. */
    lockingDown: {
      meta: { endsBy: ['event', 'time'], who: ['teachers', 'pupils', 'guards', 'doors'], lasts: 'stayS' },
      entry: [begins('lockingDown'), order('lockDown')],
      exit: ends('lockingDown'),
      on: { EVERYONE_SECURED: 'secured' },
      after: { stayS: 'release' },
    },
    /** Everyone is in. */
    secured: {
      meta: { endsBy: ['time'], who: ['teachers', 'pupils'], lasts: 'stayS' },
      entry: begins('secured'),
      exit: ends('secured'),
      after: { stayS: 'release' },
    },
    release: {
      meta: { endsBy: ['event'], who: ['commander', 'doors'] },
      entry: [begins('release'), order('releaseRooms')],
      exit: ends('release'),
      on: { ALL_ROOMS_RELEASED: 'rollCall' },
    },
    rollCall: {
      meta: { endsBy: ['time'], who: ['teachers', 'commander'], lasts: 'rollCallReportS' },
      entry: begins('rollCall'),
      exit: ends('rollCall'),
      after: { rollCallS: 'allClear' },
    },
    ...closing,
  },
} as const;
