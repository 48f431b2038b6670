/**
 * The memory of a calendar file that was handed out: which events it held, so that the next file strikes out those that
 * are in the plan no more, and a SEQUENCE above which the next file counts.
 */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';
import type { JCalComponent, WithdrawnEvent } from './drillCalendar.js';

const withdrawnEventSchema = z.readonly(
  z.strictObject({ uid: z.string().check(z.minLength(1)), date: isoDateSchema, summary: z.string() }),
);

export const sentCalendarSchema = z.readonly(
  z.strictObject({
    /** School year, as `2026-2027`. */
    year: z.string(),
    sequence: z.int().check(z.nonnegative()),
    /** Every event any file of the year ever held. */
    events: z.readonly(z.array(withdrawnEventSchema)),
  }),
);
export type SentCalendar = z.infer<typeof sentCalendarSchema>;

const propertyOf = ([, properties]: JCalComponent, name: string): string =>
  String(properties.find((property) => property[0] === name)?.[3] ?? '');

/** What has to be remembered of a calendar that is handed out. */
export function sentCalendarOf(year: string, [, , components]: JCalComponent): SentCalendar {
  const events = components.filter(([name]) => name === 'vevent');
  return {
    year,
    sequence: Math.max(0, ...events.map((event) => Number(propertyOf(event, 'sequence')))),
    events: events.map(
      (event): WithdrawnEvent => ({
        uid: propertyOf(event, 'uid'),
        date: propertyOf(event, 'dtstart').slice(0, 10),
        summary: propertyOf(event, 'summary'),
      }),
    ),
  };
}
