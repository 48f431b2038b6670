/** What wakes whom, in what light, who knocks where, and which doors are locked until when. */
import { DOOR_RELEASES, KNOCKING_ORDERS, NIGHT_DEFAULTS, NIGHT_SIGNALS } from '../../../../scenarios/index.js';
import { DRESSES, LIGHT_LEVELS, LOUDNESSES, SLEEP_PROFILES } from '../../../../sim/index.js';
import { type FieldGroup, from } from './field.js';

const seconds = (max: number) => ({ kind: 'number', unit: 's', min: 0, max }) as const;

export const NIGHT_GROUPS: readonly FieldGroup[] = [
  {
    id: 'waking',
    fields: [
      {
        path: 'night.signal.kind',
        input: { kind: 'choice', options: NIGHT_SIGNALS },
        ...from(NIGHT_DEFAULTS.signalKind),
      },
      {
        path: 'night.signal.loudness',
        input: { kind: 'choice', options: LOUDNESSES },
        ...from(NIGHT_DEFAULTS.loudness),
      },
      { path: 'night.sleep', input: { kind: 'choice', options: SLEEP_PROFILES }, ...from(NIGHT_DEFAULTS.sleep) },
      { path: 'night.dress', input: { kind: 'choice', options: DRESSES }, ...from(NIGHT_DEFAULTS.dress) },
      {
        path: 'night.signal.soundsForS',
        input: seconds(3600),
        ...from(NIGHT_DEFAULTS.soundsForS),
        isAdvanced: true,
      },
    ],
  },
  {
    id: 'light',
    fields: [
      {
        path: 'night.light.everywhere',
        input: { kind: 'choice', options: LIGHT_LEVELS },
        ...from(NIGHT_DEFAULTS.light),
      },
      { path: 'night.light.torches', input: { kind: 'switch' }, ...from(NIGHT_DEFAULTS.torches) },
      {
        path: 'night.light.buildings',
        input: { kind: 'entries', of: ['building'], place: 'building', column: 'light', options: LIGHT_LEVELS },
        isAdvanced: true,
      },
    ],
  },
  {
    id: 'wardens',
    fields: [
      { path: 'night.knocking.startS', input: seconds(3600), ...from(NIGHT_DEFAULTS.knockingStartS) },
      { path: 'night.knocking.perRoomS', input: seconds(600), ...from(NIGHT_DEFAULTS.knockingPerRoomS) },
      {
        path: 'night.knocking.order',
        input: { kind: 'choice', options: KNOCKING_ORDERS },
        ...from(NIGHT_DEFAULTS.knockingOrder),
      },
      { path: 'night.sweepPerRoomS', input: seconds(600), ...from(NIGHT_DEFAULTS.sweepPerRoomS), isAdvanced: true },
    ],
  },
  {
    id: 'nightDoors',
    fields: [
      { path: 'night.gate', input: { kind: 'choice', options: DOOR_RELEASES } },
      {
        path: 'night.lockedDoors',
        input: { kind: 'entries', of: ['door', 'exit'], place: 'door', column: 'releases', options: DOOR_RELEASES },
      },
      { path: 'night.releaseS', input: seconds(600), ...from(NIGHT_DEFAULTS.releaseS), isAdvanced: true },
      { path: 'night.unlockingS', input: seconds(600), ...from(NIGHT_DEFAULTS.unlockingS), isAdvanced: true },
    ],
  },
];
