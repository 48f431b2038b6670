/**
 * Smoke and gases of a scenario: how they develop in a room, on a level or in a part of one.
 *
 * Between two times values change in a straight line; before the first the air is clean, after the last it stays.
 */
import * as z from 'zod/mini';
import { DOSE_LAWS, SMOKE_SPEED_LAWS } from '../sim/index.js';
import { finite } from './limits.js';

const timeS = finite.check(z.nonnegative());
const upTo = (most: number) => z.optional(finite.check(z.nonnegative(), z.maximum(most)));
const corner = z.readonly(z.tuple([finite, finite]));

const place = {
  /** A room of the plan. */
  space: z.optional(z.string().check(z.minLength(1))),
  /** Or a whole level, flight, landing or the ground (`site`); with `area` the part of it inside. */
  level: z.optional(z.string().check(z.minLength(1))),
  area: z.optional(z.readonly(z.array(corner).check(z.minLength(3)))),
};

interface Placed {
  readonly space?: string | undefined;
  readonly level?: string | undefined;
  readonly area?: unknown;
}

const isPlaced = ({ space, level, area }: Placed) =>
  (space === undefined) !== (level === undefined) && (area === undefined || level !== undefined);
const PLACE_RULE = 'say where: either "space", or "level" with or without "area"';
const TIMES_RULE = 'expected times that grow from one entry to the next';

const grows = (times: readonly number[]) => times.every((each, k) => k === 0 || each > (times[k - 1] as number));

export const smokeSchema = z.readonly(
  z
    .strictObject({
      ...place,
      /** Time, s, and extinction coefficient of the smoke, 1/m, 0 to 100. */
      series: z
        .readonly(
          z.array(z.readonly(z.tuple([timeS, finite.check(z.nonnegative(), z.maximum(100))]))).check(z.minLength(1)),
        )
        .check(z.refine((series) => grows(series.map(([time]) => time)), TIMES_RULE)),
    })
    .check(z.refine(isPlaced, PLACE_RULE)),
);

const gasSample = z.readonly(
  z.strictObject({
    timeS,
    /** Carbon monoxide, ppm. What is left out is as in clean air. */
    coPpm: upTo(100_000),
    /** Carbon dioxide, % by volume. */
    co2Percent: upTo(30),
    /** Oxygen, % by volume; 20.9 in clean air. */
    o2Percent: upTo(25),
    /** Hydrogen cyanide, ppm. */
    hcnPpm: upTo(5000),
    /** Air, °C; 20 when absent. */
    temperatureC: upTo(2000),
    /** Radiant heat, kW/m². */
    radiationKWPerM2: upTo(200),
  }),
);

export const gasSchema = z.readonly(
  z
    .strictObject({
      ...place,
      series: z
        .readonly(z.array(gasSample).check(z.minLength(1)))
        .check(z.refine((series) => grows(series.map((each) => each.timeS)), TIMES_RULE)),
    })
    .check(z.refine(isPlaced, PLACE_RULE)),
);

/** What smoke and gases do; the chosen laws when absent. */
export const hazardLawsSchema = z.readonly(
  z.strictObject({
    /** Default `fridolfDesign`. */
    smokeSpeed: z.optional(z.enum(SMOKE_SPEED_LAWS)),
    /** Visibility times extinction in the speed law: 2 when absent, 3 reflecting objects, 8 lit signs. */
    visibilityConstant: z.optional(finite.check(z.minimum(1), z.maximum(10))),
    /** Default `purser`. */
    dose: z.optional(z.enum(DOSE_LAWS)),
    /** Nobody enters a room or level with more smoke than this all over, 1/m; an `area` closes nothing. None when absent. */
    closedAbovePerM: z.optional(finite.check(z.positive(), z.maximum(100))),
  }),
);

export type ScenarioSmoke = z.infer<typeof smokeSchema>;
export type ScenarioGas = z.infer<typeof gasSchema>;
