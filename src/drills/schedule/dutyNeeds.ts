/** What each duty still asks for, in terms of the acts that could be planned and the drills that stand already. */
import { hasTagsFor, isInWindow } from '../duty/closesDuty.js';
import { type DrillEvent, tagsOfKind } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import type { DrillAct } from './drillActs.js';

export interface NeedAlternative {
  readonly count: number;
  /** Indexes of the acts that count. */
  readonly acts: ReadonlySet<number>;
  /** Indexes of the standing drills that count, their window looked at. */
  readonly standing: readonly number[];
}

export interface DutyNeed {
  /** Index of the duty. */
  readonly duty: number;
  /** One of these in full is enough; ordinary duties have one. */
  readonly alternatives: readonly NeedAlternative[];
  /** Needs whose own minimum comes first: no drill counts for both. */
  readonly additionalTo: readonly number[];
}

/** @param standing - drills held or fixed */
export function dutyNeeds(
  duties: readonly Duty[],
  acts: readonly DrillAct[],
  standing: readonly DrillEvent[],
): DutyNeed[] {
  const tags = acts.map(({ kind, slot, hazards }) => tagsOfKind(kind, slot, hazards));
  return duties.map((duty, i) => {
    const own = [{ drillType: duty.drillType, minimumCount: duty.minimumCount ?? 0 }];
    const inWindow = standing.flatMap((event, j) => (isInWindow(event.date, duty) ? [j] : []));
    const alternatives = (duty.anyOf.length === 0 ? own : duty.anyOf).map(({ drillType, minimumCount }) => ({
      count: minimumCount,
      acts: new Set(tags.flatMap((each, j) => (hasTagsFor(each, duty, drillType) ? [j] : []))),
      standing: inWindow.filter((j) => hasTagsFor(standing[j] as DrillEvent, duty, drillType)),
    }));
    const additionalTo = duties.flatMap((other, j) => (j !== i && duty.additionalTo.includes(other.rule) ? [j] : []));
    return { duty: i, alternatives, additionalTo };
  });
}
