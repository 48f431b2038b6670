/**
 * The results of the reference cases as the page reads them, `public/method/verification.json`.
 *
 * The file is written by `muster verify --out`, but comes over the network: it is held to this shape before anything of it
 * is shown, and what it holds is only ever drawn as text.
 */
import * as z from 'zod/mini';

/** A real file has about 60,000 characters. */
const MOST_CHARACTERS = 2_000_000;

const text = z.string().check(z.maxLength(600));
const bound = z.nullable(z.number());

const figureSchema = z.object({
  name: text.check(z.minLength(1)),
  value: bound,
  min: bound,
  max: bound,
  passed: z.boolean(),
  sd: z.optional(z.number().check(z.nonnegative())),
  note: z.optional(text),
  decision: z.optional(z.string().check(z.regex(/^docs\/decisions\/[\w.-]{1,100}\.md$/))),
});

const caseSchema = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,24}$/)),
  title: text,
  passed: z.boolean(),
  figures: z.array(figureSchema).check(z.maxLength(200)),
  seeds: z.int().check(z.nonnegative()),
  source: text,
  note: z.optional(text),
});

const verificationSchema = z.object({
  engine: z.string().check(z.regex(/^[\w.+-]{1,40}$/)),
  commit: z.string().check(z.regex(/^[\w-]{1,60}$/)),
  madeOn: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  cases: z.array(caseSchema).check(
    z.minLength(1),
    z.maxLength(200),
    z.refine((cases) => new Set(cases.map(({ id }) => id)).size === cases.length),
  ),
});

export type VerificationFile = z.infer<typeof verificationSchema>;
export type CaseOfFile = z.infer<typeof caseSchema>;
export type FigureOfFile = z.infer<typeof figureSchema>;

/** Null where the text is no such file. */
export function readVerification(json: string): VerificationFile | null {
  if (json.length > MOST_CHARACTERS) return null;
  try {
    return verificationSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
