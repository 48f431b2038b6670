/**
 * The lockdown drill, phase by phase, as data.
 *
 * detection → alarm → lockingDown → secured → policeTakeover → release → rollCall → allClear. `secured` is left out
 * where not everybody gets behind a locked door before the police come. Doors are opened with a key, never to a voice.
 */
import { closing } from './closingPhases.js';
import { begins, ends, order } from './phaseWords.js';

export const LOCKDOWN_DRILL_PHASES = [
  'detection',
  'alarm',
  'lockingDown',
  'secured',
  'policeTakeover',
  'release',
  'rollCall',
  'allClear',
] as const;

export const lockdownDrill = {
  id: 'lockdownDrill/1',
  initial: 'detection',
  states: {
    /** Somebody has seen the threat and has not raised the alarm yet. */
    detection: {
      meta: { endsBy: ['time'], who: ['guards'], lasts: 'oneKeyAlarmS' },
      entry: begins('detection'),
      exit: ends('detection'),
      after: { oneKeyAlarmS: 'alarm' },
    },
    /** Guards set out; the announcement is made and being understood. */
    alarm: {
      meta: { endsBy: ['time', 'event'], who: ['guards', 'commander'], lasts: 'announcementS' },
      entry: [begins('alarm'), order('soundAlarm')],
      exit: ends('alarm'),
      on: { POLICE_ARRIVED: 'policeTakeover' },
      after: { announcementS: 'lockingDown' },
    },
    /** Teachers take in who is outside, lock, block; lights out, out of sight, silent. */
    lockingDown: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guards', 'doors'] },
      entry: [begins('lockingDown'), order('lockDown')],
      exit: ends('lockingDown'),
      on: { EVERYONE_SECURED: 'secured', POLICE_ARRIVED: 'policeTakeover' },
    },
    /** Everyone is behind a door that holds; each room counts in silence and reports. */
    secured: {
      meta: { endsBy: ['event'], who: ['teachers', 'pupils', 'guards'] },
      entry: begins('secured'),
      exit: ends('secured'),
      on: { POLICE_ARRIVED: 'policeTakeover' },
    },
    policeTakeover: {
      meta: { endsBy: ['time'], who: ['police', 'guards', 'commander'], lasts: 'policeTakeoverS' },
      entry: [begins('policeTakeover'), order('handOver')],
      exit: ends('policeTakeover'),
      after: { policeTakeoverS: 'release' },
    },
    /** Room by room, with a key. */
    release: {
      meta: { endsBy: ['event'], who: ['police', 'teachers', 'doors'], lasts: 'releasePerRoomS' },
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
