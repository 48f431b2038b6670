/**
 * The night drill in the dormitories, phase by phase, as data.
 *
 * detection → alarm → waking → evacuation → assembly → bedRoll → search → allClear. A phase that does not happen is
 * left out: the assembly where there is no assembly point, the search where every bed is accounted for.
 */
import { closing, search } from './closingPhases.js';
import { begins, ends, order } from './phaseWords.js';

export const NIGHT_DRILL_PHASES = [
  'detection',
  'alarm',
  'waking',
  'evacuation',
  'assembly',
  'bedRoll',
  'search',
  'allClear',
] as const;

/** Whoever sleeps on or cannot get any further is missed at the count, whatever phase that happens in. */
const countTheBeds = { target: 'bedRoll', actions: 'noteUnaccountedFor' } as const;

const whenDormitoriesAreClear = [{ guard: 'everyoneAssembled', target: 'bedRoll' }, { target: 'assembly' }] as const;

export const nightDrill = {
  id: 'nightDrill/1',
  initial: 'detection',
  /** Told before the count begins, so that its length does not depend on it. */
  on: { MISSED_AT_COUNT: { actions: 'noteUnaccountedFor' } },
  states: {
    /** Everyone is in bed, and whoever is on duty has not raised the alarm yet. */
    detection: {
      meta: { endsBy: ['time'], who: ['wardens', 'commander'], lasts: 'detectionS' },
      entry: begins('detection'),
      exit: ends('detection'),
      after: { detectionS: 'alarm' },
    },
    /** The signal begins; doors that it unlocks let go, and wardens set out. */
    alarm: {
      meta: { endsBy: ['time', 'event'], who: ['wardens', 'boarders', 'doors'], lasts: 'alarmS' },
      entry: [begins('alarm'), order('soundAlarm')],
      exit: ends('alarm'),
      on: {
        FIRST_CLASS_LEFT_ITS_ROOM: 'evacuation',
        BUILDINGS_CLEAR: whenDormitoriesAreClear,
        MOVEMENT_OVER: countTheBeds,
      },
      after: { alarmS: 'waking' },
    },
    /** The first are awake and dress, others are knocked up; nobody has left a bedroom yet. */
    waking: {
      meta: { endsBy: ['event'], who: ['boarders', 'wardens'] },
      entry: begins('waking'),
      exit: ends('waking'),
      on: {
        FIRST_CLASS_LEFT_ITS_ROOM: 'evacuation',
        BUILDINGS_CLEAR: whenDormitoriesAreClear,
        MOVEMENT_OVER: countTheBeds,
      },
    },
    /** From the first out of a bedroom to the last person, wardens with them, out of the buildings. */
    evacuation: {
      meta: { endsBy: ['event'], who: ['boarders', 'wardens', 'doors'] },
      entry: begins('evacuation'),
      exit: ends('evacuation'),
      on: { BUILDINGS_CLEAR: whenDormitoriesAreClear, MOVEMENT_OVER: countTheBeds },
    },
    assembly: {
      meta: { endsBy: ['event'], who: ['boarders', 'wardens'] },
      entry: begins('assembly'),
      exit: ends('assembly'),
      on: { EVERYONE_ASSEMBLED: 'bedRoll', MOVEMENT_OVER: countTheBeds },
    },
    /** Each warden counts room by room; wardens count at the same time. */
    bedRoll: {
      meta: { endsBy: ['time'], who: ['wardens', 'boarders', 'commander'], lasts: 'bedRollReportS' },
      entry: [begins('bedRoll'), order('callTheRoll')],
      exit: ends('bedRoll'),
      after: { bedRollS: [{ guard: 'someoneUnaccountedFor', target: 'search' }, { target: 'allClear' }] },
    },
    search,
    ...closing,
  },
} as const;
