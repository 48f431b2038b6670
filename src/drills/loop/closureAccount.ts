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
  /** Findings of the drill, and those of them that were not closed on that day. */
  findings: count,
  open: count,
  /**
   * By the names of the rubric, as of that day or, where it came earlier, the end of the window: what was open then may be closed by
   * now. All 0 where there are no findings, which is then no evidence.
   */
  due: count,
  closed_on_time: count,
  major_open: count,
  revisions_needed: count,
  revisions_done: count,
});

type Fields = z.infer<typeof fields>;

/** A part is never more than its whole; what is due was closed or was late, never both. */
const hasParts = ({ findings, open, due, closed_on_time, major_open, revisions_needed, revisions_done }: Fields) =>
  closed_on_time + major_open <= due &&
  revisions_done <= revisions_needed &&
  Math.max(open, due, revisions_needed) <= findings;

export const closureAccountSchema = z.readonly(fields.check(z.refine(hasParts)));

export type ClosureAccount = Readonly<Fields>;
