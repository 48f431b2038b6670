/**
 * What the findings of a drill had come to on a day: the account its closure (items C3, C4 and T6) is scored from.
 *
 * A record carries it from the day it is signed or handed out, so that it is scored alike where its findings are not at hand.
 */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';

const count = z.int().check(z.nonnegative());

const fields = z.strictObject({
  /** The day it was taken. */
  on: isoDateSchema,
  /** Findings of the drill, and those of them that were not closed. */
  findings: count,
  open: count,
  /** By the names of the rubric; all 0 where there are no findings, which is then no evidence. */
  due: count,
  closed_on_time: count,
  major_open: count,
  revisions_needed: count,
  revisions_done: count,
});

type Fields = z.infer<typeof fields>;

/** A part is never more than its whole. */
const hasParts = ({ findings, open, due, closed_on_time, major_open, revisions_needed, revisions_done }: Fields) =>
  closed_on_time <= due &&
  revisions_done <= revisions_needed &&
  Math.max(open, due, revisions_needed) <= findings &&
  major_open <= open;

export const closureAccountSchema = z.readonly(fields.check(z.refine(hasParts)));

export type ClosureAccount = Readonly<Fields>;
