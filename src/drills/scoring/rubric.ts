/**
 * The scoring rubric as data: four profiles of 100 points, their items, caps and grades.
 *
 * The file is trusted: a test holds it to its own rules, so nothing is validated at start.
 */
import rubricJson from '../data/scoring-rubric.json' with { type: 'json' };

export const SCORE_PROFILES = ['evac_day', 'night_dormitory', 'intruder_lockdown', 'tabletop'] as const;
export type ScoreProfile = (typeof SCORE_PROFILES)[number];

export interface RubricItem {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly name_zh: string;
  /** Names of `data_definitions` the item is scored from. */
  readonly data: readonly string[];
  readonly formula: string;
  /** Thresholds by name; R1 has one set per scenario instead. */
  readonly default_targets: Readonly<Record<string, unknown>>;
  readonly evidence_type: string;
  /** Keys of `sources`. `PRODUCT` is a proposal of ours, to be calibrated with real drills. */
  readonly sources: readonly string[];
  readonly profiles: readonly string[];
  /** Whether a run may forecast the item. */
  readonly simulatable: boolean;
  /** Known only after rectification; left out of the provisional score. */
  readonly final_only?: boolean;
}

export interface RubricCap {
  readonly id: string;
  readonly when: string;
  /** The score may not be higher while the condition holds. */
  readonly cap: number;
  readonly condition: string;
  readonly data: readonly string[];
  readonly profiles: readonly string[];
}

export interface RubricGrade {
  /** Lowest score of the grade; the limit belongs to it. */
  readonly min: number;
  readonly zh: string;
  readonly en: string;
  readonly meaning: string;
}

export interface Rubric {
  readonly how_it_works: { readonly window_days: number };
  readonly grades: readonly RubricGrade[];
  readonly caps: readonly RubricCap[];
  readonly hseep_item_map: readonly {
    readonly min_fraction: number;
    readonly rating: string;
    readonly meaning: string;
  }[];
  readonly profiles: Readonly<
    Record<ScoreProfile, { readonly items: Readonly<Record<string, number>>; readonly total: number }>
  >;
  readonly profile_use: Readonly<Record<ScoreProfile, string>>;
  readonly data_definitions: Readonly<Record<string, { readonly unit: string; readonly meaning: string }>>;
  readonly items: readonly RubricItem[];
  readonly sources: Readonly<Record<string, string>>;
}

export const rubric = rubricJson as unknown as Rubric;

/** The items of a profile in the rubric's own order, with their weights in it. */
export function profileItems(profile: ScoreProfile): { item: RubricItem; weight: number }[] {
  const weights = rubric.profiles[profile].items;
  const items: { item: RubricItem; weight: number }[] = [];
  for (const item of rubric.items) {
    const weight = weights[item.id];
    if (weight !== undefined) items.push({ item, weight });
  }
  return items;
}

/** Names a record of the profile may hold a value for: those of its items and caps, in the rubric's order. */
export function profileValueNames(profile: ScoreProfile): string[] {
  const used = new Set<string>();
  for (const { item } of profileItems(profile)) for (const name of item.data) used.add(name);
  for (const cap of rubric.caps) if (cap.profiles.includes(profile)) for (const name of cap.data) used.add(name);
  return Object.keys(rubric.data_definitions).filter((name) => used.has(name));
}
