/**
 * The fire drill, phase by phase, as data.
 *
 * detection → alarm → response → evacuation → assembly → rollCall → search → allClear. A phase that does not
 * happen is left out: the assembly where there is no assembly point, the search where everyone is accounted for.
 */
const begins = (phase: string) => ({ type: 'startPhase' as const, params: { phase } });
const ends = (phase: string) => ({ type: 'endPhase' as const, params: { phase } });

/** Whoever cannot get any further is looked for after the count, whatever phase that happens in. */
const countThoseWhoCame = { target: 'rollCall' as const, actions: 'noteUnaccountedFor' as const };

const whenBuildingsAreClear = [
  { guard: 'everyoneAssembled' as const, target: 'rollCall' as const },
  { target: 'assembly' as const },
];

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
      entry: begins('detection'),
      exit: ends('detection'),
      after: { detectionS: 'alarm' },
    },
    /** The signal sounds and is being understood. */
    alarm: {
      entry: [begins('alarm'), 'soundAlarm'],
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
      entry: begins('evacuation'),
      exit: ends('evacuation'),
      on: { BUILDINGS_CLEAR: whenBuildingsAreClear, MOVEMENT_OVER: countThoseWhoCame },
    },
    /** On the way over the grounds, until everyone stands in place. */
    assembly: {
      entry: begins('assembly'),
      exit: ends('assembly'),
      on: { EVERYONE_ASSEMBLED: 'rollCall', MOVEMENT_OVER: countThoseWhoCame },
    },
    /** Every class counts and reports. */
    rollCall: {
      entry: begins('rollCall'),
      exit: ends('rollCall'),
      after: { rollCallS: [{ guard: 'someoneUnaccountedFor', target: 'search' }, { target: 'allClear' }] },
    },
    search: {
      entry: begins('search'),
      exit: ends('search'),
      after: { searchS: 'allClear' },
    },
    allClear: {
      entry: begins('allClear'),
      exit: ends('allClear'),
      after: { allClearS: 'closed' },
    },
    closed: { type: 'final' },
  },
} as const;
