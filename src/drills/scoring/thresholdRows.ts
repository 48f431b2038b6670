/** Every threshold a kind of drill is judged by: where it comes from and what the school has put in its place. */
import type { OwnThreshold } from './ownThresholds.js';
import { profileItems, type RubricItem, type ScoreProfile } from './rubric.js';
import { proposedThresholds } from './thresholds.js';

export interface ThresholdSet {
  readonly item: RubricItem;
  readonly weight: number;
  /** `earthquake` for the second set of an item that has two. */
  readonly scenario: 'earthquake' | null;
  /** Where the item has two sets, so that both say for what they are. */
  readonly isOneOfTwo: boolean;
  /** Those of the rubric that its formula uses. */
  readonly proposed: Readonly<Record<string, number>>;
  /** The school's own; `null` where the rubric's hold. */
  readonly own: OwnThreshold | null;
}

/** Items without thresholds are left out: they are judged by shares alone. */
export function thresholdRows(profile: ScoreProfile, own: readonly OwnThreshold[]): ThresholdSet[] {
  return profileItems(profile).flatMap(({ item, weight }) => {
    const isOneOfTwo = item.default_targets.earthquake !== undefined;
    return ([null, 'earthquake'] as const).flatMap((scenario): ThresholdSet[] => {
      if (scenario !== null && !isOneOfTwo) return [];
      const used = Object.entries(proposedThresholds(item, scenario ?? '')).filter(([name]) =>
        item.formula.includes(name),
      );
      if (used.length === 0) return [];
      const mine = own.find((each) => each.item === item.id && (each.scenario ?? null) === scenario) ?? null;
      return [{ item, weight, scenario, isOneOfTwo, proposed: Object.fromEntries(used), own: mine }];
    });
  });
}
