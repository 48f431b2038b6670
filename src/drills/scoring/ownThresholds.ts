/**
 * Thresholds a school judges its drills by in place of the rubric's, with the reason.
 *
 * They hold for every drill that is not signed yet and are written into its record; a signed record keeps its own.
 */
import * as z from 'zod/mini';
import type { Outcome } from '../../model/index.js';
import { problemsOf } from '../problemsOf.js';
import { profileItems, type ScoreProfile } from './rubric.js';
import { type ThresholdReason, thresholdReasonSchema } from './thresholdReason.js';
import { checkThresholds, frozenThresholds, proposedThresholds, type Thresholds } from './thresholds.js';

export const ownThresholdSchema = z.readonly(
  z.strictObject({
    /** Of the rubric, as `M1`. */
    item: z.string().check(z.minLength(1), z.maxLength(10)),
    /** `earthquake` for those of an earthquake where the item has two sets (R1); absent for all others. */
    scenario: z.optional(z.literal('earthquake')),
    /** By name; those that are not named stay the rubric's. */
    values: z.readonly(z.record(z.string(), z.number().check(z.refine((n) => Number.isFinite(n))))),
    ...thresholdReasonSchema.def.innerType.shape,
  }),
);

export type OwnThreshold = z.infer<typeof ownThresholdSchema>;

/** Reads one entry; names and numbers the rubric cannot be scored by are refused. */
export function parseOwnThreshold(json: unknown): Outcome<OwnThreshold> {
  const parsed = ownThresholdSchema.safeParse(json);
  if (!parsed.success) return { value: null, problems: problemsOf(parsed.error, 'own-threshold', json) };
  const { item, scenario = '', values } = parsed.data;
  const own = `thresholds.${item}.`;
  const problems = checkThresholds({ [item]: values }, scenario).map((each) => ({
    ...each,
    path: each.path.replace(own, 'values.'),
  }));
  return problems.length > 0 ? { value: null, problems } : { value: parsed.data, problems };
}

/** Only an item with two sets is set apart by scenario. */
function isFor(own: OwnThreshold, item: string, scenario: string, hasTwoSets: boolean): boolean {
  const isOfEarthquake = hasTwoSets && scenario === 'earthquake';
  return own.item === item && (own.scenario === 'earthquake') === isOfEarthquake;
}

export interface JudgedBy {
  readonly thresholds: Thresholds;
  /** By item, of those that are the school's own; absent where none is. */
  readonly thresholdReasons?: Readonly<Record<string, ThresholdReason>>;
}

/** Everything a drill held now is judged by. */
export function judgedBy(profile: ScoreProfile, scenario: string, own: readonly OwnThreshold[]): JudgedBy {
  const changed: Record<string, Readonly<Record<string, number>>> = {};
  const reasons: Record<string, ThresholdReason> = {};
  for (const { item } of profileItems(profile)) {
    const mine = own.find((each) => isFor(each, item.id, scenario, item.default_targets.earthquake !== undefined));
    if (mine === undefined) continue;
    const proposed = proposedThresholds(item, scenario);
    if (Object.entries(mine.values).every(([name, value]) => proposed[name] === value)) continue;
    changed[item.id] = mine.values;
    reasons[item.id] = { reason: mine.reason, on: mine.on, ...(mine.by === undefined ? {} : { by: mine.by }) };
  }
  const thresholds = frozenThresholds(profile, scenario, changed);
  return Object.keys(reasons).length === 0 ? { thresholds } : { thresholds, thresholdReasons: reasons };
}
