/**
 * The earthquake of a scenario: how strong, what it breaks, and whether it comes again.
 *
 * Whatever is left out has a default with its source in {@link EARTHQUAKE_DEFAULTS}. Times of its phases stand in `phases`.
 */
import * as z from 'zod/mini';
import { BUILDING_STRENGTHS, type BuildingStrength, INTENSITY_RANGE, type SourcedValue } from '../sim/index.js';
import { finite } from './limits.js';

const id = z.string().check(z.minLength(1));
const once = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** What a stair can come to: nobody passes, or people pass it slower, over debris. */
export const STAIR_DAMAGES = ['blocked', 'light', 'moderate', 'heavy'] as const;
export type StairDamage = (typeof STAIR_DAMAGES)[number];

/** How much of a façade lies on the ground before it. */
export const FACADE_DAMAGES = ['light', 'moderate', 'heavy'] as const;
export type FacadeDamage = (typeof FACADE_DAMAGES)[number];

const damageSchema = z.readonly(
  z.strictObject({
    /** Drawn from the seed for every stair, door and façade, by intensity and strength; what is named below is as named. */
    drawn: z.optional(z.boolean()),
    stairs: z.optional(
      z
        .readonly(z.array(z.readonly(z.strictObject({ stair: id, damage: z.enum(STAIR_DAMAGES) }))))
        .check(z.refine((stairs) => once(stairs.map((each) => each.stair)), 'expected each stair only once')),
    ),
    /** Doors and exits that jam. */
    doors: z.optional(z.readonly(z.array(id))),
    /** All along the façades of a building. */
    facades: z.optional(
      z
        .readonly(z.array(z.readonly(z.strictObject({ building: id, damage: z.enum(FACADE_DAMAGES) }))))
        .check(z.refine((all) => once(all.map((each) => each.building)), 'expected each building only once')),
    ),
  }),
);

export const earthquakeSchema = z.readonly(
  z.strictObject({
    /** On the Chinese scale (GB/T 17742-2020), whole degrees, 5 to 10. */
    intensity: z.optional(z.int().check(z.minimum(INTENSITY_RANGE.min), z.maximum(INTENSITY_RANGE.max))),
    /** In a strong building everyone takes cover; in another those near the way out on the ground floor go at once. */
    strength: z.optional(
      z.readonly(
        z.strictObject({
          everywhere: z.optional(z.enum(BUILDING_STRENGTHS)),
          buildings: z.optional(
            z
              .readonly(z.array(z.readonly(z.strictObject({ building: id, strength: z.enum(BUILDING_STRENGTHS) }))))
              .check(z.refine((all) => once(all.map((each) => each.building)), 'expected each building only once')),
          ),
        }),
      ),
    ),
    /** Those who go at once can be out within this time, s. */
    quickWayOutS: z.optional(finite.check(z.nonnegative(), z.maximum(120))),
    /** Whether people have practised taking cover. */
    isPractised: z.optional(z.boolean()),
    /** Nothing breaks when absent, as in a drill that plays no damage. */
    damage: z.optional(damageSchema),
    /** Comes once after the second signal; none when absent. */
    aftershock: z.optional(
      z.readonly(
        z.strictObject({
          /** After the second signal, s; drawn from the seed when absent. */
          afterS: z.optional(finite.check(z.nonnegative(), z.maximum(3600))),
          /** That it comes at all, 0 to 1; 1 when absent. */
          chance: z.optional(finite.check(z.minimum(0), z.maximum(1))),
        }),
      ),
    ),
  }),
);

export type ScenarioEarthquake = z.infer<typeof earthquakeSchema>;

function judged<T>(value: T, unit: string, source: string): SourcedValue<T> {
  return { value, unit, source: `Judgement: ${source}`, status: 'judgement', confidence: 'low' };
}

export const EARTHQUAKE_DEFAULTS = {
  intensity: judged(8, '-', 'the first degree at which walking is difficult for most (GB/T 17742-2020)'),
  strength: judged<BuildingStrength>('strong', '-', 'schools since 2008 are built or strengthened one degree up'),
  quickWayOutS: judged(12, 's', 'the “12 seconds” of Chinese earthquake lessons, from the first tremor to the worst'),
  isPractised: judged(true, '-', 'a school that drills'),
  aftershockAfterS: judged<readonly [number, number]>([30, 300], 's', 'while people are on the way or being counted'),
} as const;
