/** What a school asks of its year plan beside the duties. All of it optional; the defaults are ours. */

import * as z from 'zod/mini';

const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A stretch of the year by month-days, as `06-15` to `08-31`; both ends count. */
export const seasonRangeSchema = z.readonly(z.strictObject({ from: monthDay, until: monthDay }));
export type SeasonRange = z.infer<typeof seasonRangeSchema>;

const atLeastOne = z.int().check(z.minimum(1), z.maximum(366));

/** Limits of the staff: a drill more than these is never planned. */
const staffLimitsSchema = z.readonly(
  z.strictObject({
    /** Most drills in a week from Monday to Sunday. */
    mostPerWeek: z.optional(atLeastOne),
    /** Most drills in a calendar month. */
    mostPerMonth: z.optional(atLeastOne),
  }),
);
export type StaffLimits = z.infer<typeof staffLimitsSchema>;

export const scheduleOptionsSchema = z.readonly(
  z.strictObject({
    staff: z.optional(staffLimitsSchema),
    /** Least number of days from one drill to the next; 1 is the next day. */
    spacingDays: z.optional(atLeastOne),
    /** Held to even where a duty then stays open; otherwise only wanted. */
    isSpacingFixed: z.optional(z.boolean()),
    /** One drill may practise two hazards one after the other, where both sequences of phases can run. */
    joinsHazards: z.optional(z.boolean()),
    /** Official advice is planned for as well; it never displaces a duty. */
    coversAdvice: z.optional(z.boolean()),
    /** Drills that may be unannounced are proposed as such. */
    hasUnannounced: z.optional(z.boolean()),
    /** Hot weeks: no drill outdoors at noon if it can be helped. */
    heat: z.optional(seasonRangeSchema),
    /** Rainy weeks: no drill outdoors if it can be helped. */
    rain: z.optional(seasonRangeSchema),
  }),
);
export type ScheduleOptions = z.infer<typeof scheduleOptionsSchema>;

/** Days worth having between two drills; ours. */
export const DEFAULT_SPACING_DAYS = 7;

/** South China's hot weeks of term; ours. */
export const DEFAULT_HEAT: SeasonRange = { from: '06-15', until: '08-31' };

/** Yunnan's rains begin about May (`season_hint` of the rules); heavy from June on. Ours for every region. */
export const DEFAULT_RAIN: SeasonRange = { from: '05-20', until: '09-15' };
