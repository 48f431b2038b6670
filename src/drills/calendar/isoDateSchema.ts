/** A day in a document. Apart from the arithmetic of days, which a page needs before it reads any document. */
import * as z from 'zod/mini';
import { dayNumberOrNull } from './civilDate.js';

/** A date that exists. */
export const isoDateSchema = z.string().check(
  z.regex(/^([1-9]\d{3})-(\d{2})-(\d{2})$/),
  z.refine((text) => dayNumberOrNull(text) !== null),
);
