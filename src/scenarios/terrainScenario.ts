/**
 * The ground of a scenario with debris flow or flood: who warns and how long before, where high ground is, what is low.
 *
 * A plan has no heights outdoors, so this says them. What is left out has a default in {@link TERRAIN_DEFAULTS}.
 */
import * as z from 'zod/mini';
import { LIGHT_LEVELS, type SourcedValue } from '../sim/index.js';
import { finite } from './limits.js';

const id = z.string().check(z.minLength(1));
const point = z.readonly(z.tuple([finite, finite]));
const heightM = finite.check(z.minimum(-500), z.maximum(9000));
const timeS = finite.check(z.nonnegative(), z.maximum(14_400));

/** The weather service; the township's watchers upstream; a gauge with a siren; the school's own lookout. */
export const WARNERS = ['weather', 'township', 'gauge', 'lookout'] as const;
export type Warner = (typeof WARNERS)[number];

export const SEASONS = ['dry', 'rainy'] as const;
export type Season = (typeof SEASONS)[number];

const lowGroundSchema = z.readonly(
  z
    .strictObject({
      /** Id of an area of the grounds, or an outline, campus m. */
      area: z.optional(id),
      outline: z.optional(z.readonly(z.array(point).check(z.minLength(3)))),
      /** From the warning until it is cut off, s; the lead of the warning when absent. */
      closesAtS: z.optional(timeS),
    })
    .check(
      z.refine(
        ({ area, outline }) => (area === undefined) !== (outline === undefined),
        'say where: either "area" or "outline", not both',
      ),
    ),
);

export const terrainSchema = z.readonly(
  z.strictObject({
    warning: z.optional(
      z.readonly(
        z.strictObject({
          by: z.optional(z.enum(WARNERS)),
          /** From the warning until low ground is cut off, s; by who warns when absent. */
          leadS: z.optional(timeS),
        }),
      ),
    ),
    /** Assembly points on high ground. */
    highPoints: z.optional(z.readonly(z.array(id).check(z.minLength(1)))),
    /** Heights of assembly points above the lowest ground, m. */
    heights: z.optional(z.readonly(z.array(z.readonly(z.strictObject({ point: id, aboveM: heightM }))))),
    /** Ground from this height above the lowest is high, m. */
    highFromM: z.optional(finite.check(z.positive(), z.maximum(100))),
    /** A line drawn up the slope: assembly points further up than the middle of the buildings are high. */
    uphill: z.optional(
      z.readonly(
        z
          .strictObject({ from: point, to: point })
          .check(z.refine(({ from, to }) => from[0] !== to[0] || from[1] !== to[1], 'expected two different points')),
      ),
    ),
    /** Doors, exits and gates that are cut off. */
    lowWays: z.optional(z.readonly(z.array(z.readonly(z.strictObject({ way: id, closesAtS: z.optional(timeS) }))))),
    lowGround: z.optional(z.readonly(z.array(lowGroundSchema))),
    /** Of a flood: when water stands on the lowest ground, s after the warning, and how fast it rises, m/h. */
    water: z.optional(
      z.readonly(
        z.strictObject({
          fromS: z.optional(timeS),
          riseMPerH: z.optional(finite.check(z.nonnegative(), z.maximum(100))),
        }),
      ),
    ),
    /** To high ground outdoors, or to the upper floors; upper floors only where there is no high ground when absent. */
    refuge: z.optional(z.enum(['outdoors', 'upstairs'])),
    season: z.optional(z.enum(SEASONS)),
    light: z.optional(z.enum(LIGHT_LEVELS)),
  }),
);

export type ScenarioTerrain = z.infer<typeof terrainSchema>;

function judged<T>(value: T, unit: string, source: string): SourcedValue<T> {
  return { value, unit, source: `Judgement: ${source}`, status: 'judgement', confidence: 'low' };
}

export const TERRAIN_DEFAULTS = {
  warner: judged<Warner>('township', '-', 'villages in mountains have appointed watchers'),
  leadS: judged<Readonly<Record<Warner, number>>>(
    { weather: 3600, township: 900, gauge: 300, lookout: 120 },
    's',
    'an order for the hours before, a call from upstream, a siren at the gully, somebody who hears it come',
  ),
  highFromM: judged(3, 'm', 'one storey above the lowest ground'),
  riseMPerH: judged(1, 'm/h', 'a small river in a mountain valley after a cloudburst'),
  season: judged<Season>('rainy', '-', 'what it is practised for comes with the rain'),
  wetPace: judged(0.9, '-', 'share of the speed kept on wet ground in rain clothes'),
} as const;
