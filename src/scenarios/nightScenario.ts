/**
 * The night of a scenario: what wakes whom, in what light, who knocks where, and which doors are locked until when.
 *
 * Whatever is left out has a default with its source in `nightDefaults.ts`.
 */
import * as z from 'zod/mini';
import { DRESSES, LIGHT_LEVELS, LOUDNESSES, SLEEP_PROFILES } from '../sim/index.js';
import { finite } from './limits.js';

const id = z.string().check(z.minLength(1));
const upToS = (most: number) => z.optional(finite.check(z.nonnegative(), z.maximum(most)));

/** What sounds all over: knocking and room-mates come on top. */
export const NIGHT_SIGNALS = ['tone', 'voice', 'toneAndVoice'] as const;
export type NightSignal = (typeof NIGHT_SIGNALS)[number];

/** Which bedroom a warden knocks at first; on each floor they go along the corridor. */
export const KNOCKING_ORDERS = ['nearestFirst', 'bottomFloorFirst', 'topFloorFirst'] as const;
export type KnockingOrder = (typeof KNOCKING_ORDERS)[number];

/** Unlocked by the alarm, by a warden who comes with the key, or not at all during the drill. */
export const DOOR_RELEASES = ['onAlarm', 'manager', 'never'] as const;
export type DoorRelease = (typeof DOOR_RELEASES)[number];

const once = (ids: readonly string[]) => new Set(ids).size === ids.length;

const lightSchema = z.readonly(
  z
    .strictObject({
      everywhere: z.optional(z.enum(LIGHT_LEVELS)),
      /** Other light in these buildings of the plan. */
      buildings: z.optional(z.readonly(z.array(z.strictObject({ building: id, light: z.enum(LIGHT_LEVELS) })))),
      /** Whether those who guide carry torches, which count where it would be dark. */
      torches: z.optional(z.boolean()),
    })
    .check(
      z.refine(
        ({ buildings = [] }) => once(buildings.map((each) => each.building)),
        'expected each building only once',
      ),
    ),
);

export const nightSchema = z.readonly(
  z.strictObject({
    signal: z.optional(
      z.readonly(
        z.strictObject({
          kind: z.optional(z.enum(NIGHT_SIGNALS)),
          loudness: z.optional(z.enum(LOUDNESSES)),
          /** From the alarm until it falls silent, s, one hour at most. */
          soundsForS: upToS(3600),
        }),
      ),
    ),
    sleep: z.optional(z.enum(SLEEP_PROFILES)),
    dress: z.optional(z.enum(DRESSES)),
    light: z.optional(lightSchema),
    knocking: z.optional(
      z.readonly(
        z.strictObject({
          /** From the alarm until a warden sets out from where they are, s. */
          startS: upToS(3600),
          /** At each door, s; the way between doors comes on top. */
          perRoomS: upToS(600),
          order: z.optional(z.enum(KNOCKING_ORDERS)),
        }),
      ),
    ),
    /** Doors between wings and floors, or any other opening of the plan. Unnamed ones go by their lock. */
    lockedDoors: z.optional(
      z
        .readonly(z.array(z.readonly(z.strictObject({ door: id, releases: z.enum(DOOR_RELEASES) }))))
        .check(z.refine((doors) => once(doors.map((each) => each.door)), 'expected each door only once')),
    ),
    /** All ways out of the dormitories; they go by their locks when absent. */
    gate: z.optional(z.enum(DOOR_RELEASES)),
    /** From the alarm until doors that it releases are open, s. */
    releaseS: upToS(600),
    /** From when a warden stands at a locked door until it is open, s. */
    unlockingS: upToS(600),
    /** Looking into one bedroom and at each bed after its people have left, waking who is still asleep, s. */
    sweepPerRoomS: upToS(600),
  }),
);

export type ScenarioNight = z.infer<typeof nightSchema>;
