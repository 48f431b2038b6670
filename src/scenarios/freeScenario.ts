/**
 * The parts of a scenario that are written out directly: who stands where, where they go, what is measured.
 *
 * Areas and lines are in campus metres on a level named by its id. Field names are a fixed contract.
 */
import * as z from 'zod/mini';
import { ASSISTANCE_MODES, distributionSchema } from '../sim/index.js';
import { finite } from './limits.js';

export const idSchema = z.string().check(z.minLength(1));
const point = z.readonly(z.tuple([finite, finite]));
const area = z.readonly(z.array(point).check(z.minLength(3)));
const timeS = finite.check(z.nonnegative());
const stairFactor = finite.check(z.positive(), z.maximum(2));

/** `exits` names entries of `exits[]`, openings of the plan, or both; the quickest as the person sees it. */
export const goalSchema = z.union(
  [
    z.readonly(
      z.strictObject({
        exits: z.readonly(z.array(idSchema).check(z.minLength(1))),
        /** Shares in which they choose the exits on their own, in the same order, whatever the way and the queue. */
        weights: z.optional(z.readonly(z.array(finite.check(z.nonnegative())))),
        /** With weights: share of the choice that people in sight decide, 0 to 1; 0.3 when absent. */
        socialInfluence: z.optional(finite.check(z.minimum(0), z.maximum(1))),
        /** Without weights: the exits they know; others count as 30 m further away. They know all when absent. */
        familiar: z.optional(z.readonly(z.array(idSchema))),
      }),
    ),
    z.readonly(z.strictObject({ nearest: z.literal(true), familiar: z.optional(z.readonly(z.array(idSchema))) })),
    z.readonly(z.strictObject({ assemblyPoint: idSchema })),
  ],
  'expected {"exits": [ids]}, {"nearest": true} or {"assemblyPoint": id}',
);

const walker = {
  id: idSchema,
  /** What a person calls the group; the id when absent. */
  name: z.optional(z.string()),
  nameEn: z.optional(z.string()),
  level: idSchema,
  area,
  /** Unimpeded speed on the level, m/s; 1.34 sd 0.26 within 0.5 to 2.2 when absent. */
  freeSpeedMPerS: z.optional(distributionSchema),
  /** Radius used in movement, m, 0.1 to 0.4; 0.2 when absent. */
  bodyRadiusM: z.optional(finite.check(z.minimum(0.1), z.maximum(0.4))),
  /** From the start of the run (or of the alarm, where there is one) to the first step, s; 0 when absent. */
  preMovementTimeS: z.optional(distributionSchema),
  /** Share of the free speed kept on stairs, along the slope; 0.7 down and 0.6 up when absent. */
  stairDownFactor: z.optional(stairFactor),
  stairUpFactor: z.optional(stairFactor),
  /** Factor on the time gap kept to the person ahead; 1 (adults) when absent. */
  timeGapFactor: z.optional(finite.check(z.minimum(0.5), z.maximum(3))),
  /** Dose of smoke gases or heat at which they stop, 1 being that of half of all people; 1 when absent. */
  fedLimit: z.optional(finite.check(z.positive(), z.maximum(10))),
  /** The nearest way out when absent. */
  goal: z.optional(goalSchema),
};

/** People who stay together on the way: those in front wait for those who walk slower. */
export const groupSchema = z.readonly(
  z.strictObject({
    /** Entries that name the same id are one group; the entry's own id when absent. */
    id: z.optional(idSchema),
    /** `false` only names the group. Default `true`. */
    cohesion: z.optional(z.boolean()),
    /** The first person of the entry goes in front; the others do not get ahead of them. */
    leader: z.optional(z.literal('first')),
    /** The last person of the entry keeps behind the others. */
    sweeper: z.optional(z.literal('last')),
  }),
);

/** What sets one person of an entry apart from the rest of it. */
export const individualSchema = z.readonly(
  z.strictObject({
    freeSpeedMPerS: walker.freeSpeedMPerS,
    bodyRadiusM: walker.bodyRadiusM,
    preMovementTimeS: walker.preMovementTimeS,
    stairDownFactor: walker.stairDownFactor,
    stairUpFactor: walker.stairUpFactor,
    timeGapFactor: walker.timeGapFactor,
    fedLimit: walker.fedLimit,
  }),
);

export const occupantsSchema = z.readonly(
  z
    .strictObject({
      ...walker,
      /** Each of them is helped; those who help come on top of `count`, and all of one move as one body. */
      assistance: z.optional(z.enum(ASSISTANCE_MODES)),
      /** They walk on their own when absent. */
      group: z.optional(groupSchema),
      /** The first, second … person in their own terms; those after the last as the entry says. */
      individuals: z.optional(z.readonly(z.array(individualSchema))),
      count: z.optional(z.int().check(z.nonnegative())),
      /** People per m² of the area that can be walked on; instead of `count`. */
      densityPerM2: z.optional(finite.check(z.nonnegative())),
      /** `lattice` is a jittered hexagonal grid. Default `random`. */
      placement: z.optional(z.enum(['random', 'lattice'])),
    })
    .check(
      z.refine(
        ({ count, densityPerM2 }) => (count === undefined) !== (densityPerM2 === undefined),
        'say how many people: either "count" or "densityPerM2", not both',
      ),
      z.refine(
        ({ count, individuals }) => count === undefined || (individuals?.length ?? 0) <= count,
        '"individuals" describes more people than "count" says there are',
      ),
    ),
);

/** People who come in one after the other at an even rate, from `fromS` until before `untilS`. */
export const sourceSchema = z.readonly(
  z.strictObject({
    ...walker,
    ratePerS: finite.check(z.positive(), z.maximum(100)),
    fromS: z._default(timeS, 0),
    untilS: timeS,
  }),
);

export const exitAreaSchema = z.readonly(
  z.strictObject({
    id: idSchema,
    name: z.optional(z.string()),
    nameEn: z.optional(z.string()),
    level: idSchema,
    area,
  }),
);

/** Names an opening of the plan or an entry of `exits[]`. */
export const doorEventSchema = z.readonly(
  z.strictObject({ atS: timeS, door: idSchema, state: z.enum(['open', 'closed', 'oneWay']) }),
);

export const measurementsSchema = z.readonly(
  z.strictObject({
    lines: z._default(
      z.readonly(z.array(z.readonly(z.strictObject({ id: idSchema, level: idSchema, from: point, to: point })))),
      [],
    ),
    areas: z._default(
      z.readonly(
        z.array(
          z.readonly(
            z.strictObject({
              id: idSchema,
              level: idSchema,
              polygon: area,
              /** `voronoi` cells clipped to the area, or `classic`: people inside over its size. */
              method: z._default(z.enum(['voronoi', 'classic']), 'voronoi'),
            }),
          ),
        ),
      ),
      [],
    ),
  }),
);

export type ScenarioGoal = z.infer<typeof goalSchema>;
export type ScenarioOccupants = z.infer<typeof occupantsSchema>;
export type ScenarioIndividual = z.infer<typeof individualSchema>;
export type ScenarioSource = z.infer<typeof sourceSchema>;
export type ScenarioExit = z.infer<typeof exitAreaSchema>;
export type DoorEvent = z.infer<typeof doorEventSchema>;
export type Measurements = z.infer<typeof measurementsSchema>;
