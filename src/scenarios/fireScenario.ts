/**
 * A fire in a scenario: where it burns, how it grows, which doors are shut, and what raises the alarm.
 *
 * What is left out is as `FIRE_DEFAULTS`, `FUELS` and `USUAL_GROWTH` say, each with its source. What comes of it is
 * worked out before the run by the zone model of `docs/fire-model.md`.
 */
import * as z from 'zod/mini';
import { FIRE_FUELS, FIRE_GROWTHS } from '../sim/index.js';
import { finite } from './limits.js';

const id = z.string().check(z.minLength(1));
const timeS = finite.check(z.nonnegative(), z.maximum(14_400));
const share = finite.check(z.minimum(0), z.maximum(1));

/** A door is shut behind people, or opened, at a time of the run; for smoke only, people still pass. */
const fireDoorSchema = z.readonly(
  z.strictObject({
    /** An opening of the plan with a leaf. */
    door: id,
    state: z.enum(['shut', 'open']),
    /** From the start when absent, s. */
    atS: z.optional(timeS),
  }),
);

const detectorsSchema = z.readonly(
  z.strictObject({
    /** Rooms with a smoke detector; `all` of the building the fire is in. */
    rooms: z.union([z.literal('all'), z.readonly(z.array(id).check(z.minLength(1)))]),
    /** Optical density under the ceiling at which they answer, 1/m, 0.01 to 1. */
    opticalDensityPerM: z.optional(finite.check(z.minimum(0.01), z.maximum(1))),
  }),
);

export const fireSchema = z.readonly(
  z
    .strictObject({
      /** The room that burns. */
      space: z.optional(id),
      /** Or the room a point lies in, on a level. */
      level: z.optional(id),
      at: z.optional(z.readonly(z.tuple([finite, finite]))),
      /** Start of the fire, s; 0 when absent. */
      startS: z.optional(timeS),
      /** With the square of time: 1055 kW after 600, 300, 150 or 75 s. */
      growth: z.optional(z.enum(FIRE_GROWTHS)),
      /** Heat release it grows to, kW; less where it lacks air. */
      peakKW: z.optional(finite.check(z.minimum(10), z.maximum(50_000))),
      /** Height of the burning surface above the floor, m. */
      baseM: z.optional(finite.check(z.nonnegative(), z.maximum(5))),
      fuel: z.optional(z.enum(FIRE_FUELS)),
      /** In place of the fuel's own, kg of soot and carbon monoxide per kg burnt. */
      sootYield: z.optional(finite.check(z.nonnegative(), z.maximum(0.3))),
      coYield: z.optional(finite.check(z.nonnegative(), z.maximum(0.6))),
      /** Whether doors and exits with a leaf are shut at the start; as the plan says when absent: open, unless closed. */
      initialDoors: z.optional(z.enum(['asPlan', 'shut'])),
      /** Doors that change for the smoke; `doorEvents` change for people and smoke alike. */
      doors: z.optional(z.readonly(z.array(fireDoorSchema))),
      /** Share of every window that stands open, 0 to 1. */
      openWindowShare: z.optional(share),
      /** Nothing detects the fire by itself when absent. */
      detectors: z.optional(detectorsSchema),
      /** From the start of the fire to somebody raising the alarm, s; null where nobody does. */
      manualAlarmS: z.optional(z.nullable(timeS)),
      /** From the start of the fire to the people in its room leaving, s. */
      noticeS: z.optional(timeS),
      /** Eyes and noses above the floor, m. */
      headHeightM: z.optional(finite.check(z.minimum(0.8), z.maximum(2.2))),
    })
    .check(
      z.refine(
        ({ space, level, at }) => (space === undefined) === (level !== undefined && at !== undefined),
        'say where it burns: either "space", or "level" with "at"',
      ),
    ),
);

export type ScenarioFire = z.infer<typeof fireSchema>;
