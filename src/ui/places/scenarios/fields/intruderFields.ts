/** Where the threat is noticed, how rooms are locked, and who opens them again. */
import { INTRUDER_DEFAULTS } from '../../../../scenarios/index.js';
import { LOCK_TYPES } from '../../../../sim/index.js';
import { type FieldGroup, from } from './field.js';

const THREAT: FieldGroup = {
  id: 'threat',
  fields: [
    {
      path: 'intruder.detectedAt',
      input: {
        kind: 'place',
        of: ['gate', 'exit', 'door', 'room'],
        under: { opening: ['gate', 'exit', 'door'], space: ['room'] },
      },
    },
    { path: 'intruder.way', input: { kind: 'presence', value: { random: true } }, isAdvanced: true },
    {
      path: 'intruder.speedMPerS',
      input: { kind: 'number', unit: 'mPerS', min: 0.2, max: 3 },
      ...from(INTRUDER_DEFAULTS.speedMPerS),
      isAdvanced: true,
    },
  ],
};

const LOCKING: FieldGroup = {
  id: 'locking',
  fields: [
    {
      path: 'intruder.locks.unstated',
      input: { kind: 'choice', options: LOCK_TYPES },
      ...from(INTRUDER_DEFAULTS.unstatedLock),
    },
    {
      path: 'intruder.locks.doors',
      input: { kind: 'entries', of: ['door', 'exit'], place: 'door', column: 'lock', options: LOCK_TYPES },
      isAdvanced: true,
    },
    { path: 'intruder.locks.desks', input: { kind: 'switch' }, ...from(INTRUDER_DEFAULTS.desks) },
    { path: 'intruder.sweepCorridors', input: { kind: 'switch' }, ...from(INTRUDER_DEFAULTS.sweepCorridors) },
    {
      path: 'intruder.holdDoorS',
      input: { kind: 'number', unit: 's', min: 0, max: 600 },
      ...from(INTRUDER_DEFAULTS.holdDoorS),
    },
    {
      path: 'intruder.outside',
      input: {
        kind: 'place',
        of: ['assemblyPoint', 'room'],
        under: { moveAway: ['assemblyPoint', 'room'] },
        fixed: { moveIn: { moveIn: true } },
      },
    },
  ],
};

const GUARDS: FieldGroup = {
  id: 'guards',
  fields: [
    {
      path: 'intruder.guards.count',
      input: { kind: 'number', unit: 'people', min: 0, max: 50, isWhole: true },
      ...from(INTRUDER_DEFAULTS.guards),
    },
    {
      path: 'intruder.guards.start',
      input: { kind: 'place', of: ['post', 'gate', 'exit', 'room'] },
      needs: 'intruder.guards.count',
    },
    {
      path: 'intruder.releaseTeams',
      input: { kind: 'number', unit: 'people', min: 1, max: 50, isWhole: true },
      ...from(INTRUDER_DEFAULTS.releaseTeams),
    },
  ],
};

export const INTRUDER_GROUPS: readonly FieldGroup[] = [THREAT, LOCKING, GUARDS];

/** Hold, secure and shelter: nobody is after anyone, and rooms are released in the same way. */
export const STAY_IN_GROUPS: readonly FieldGroup[] = [LOCKING];

export const EVACUATE_AWAY_GROUPS: readonly FieldGroup[] = [
  {
    id: 'threat',
    fields: [
      ...THREAT.fields.slice(0, 1),
      { path: 'intruder.goAwayTo', input: { kind: 'places', of: ['assemblyPoint'] } },
    ],
  },
];
