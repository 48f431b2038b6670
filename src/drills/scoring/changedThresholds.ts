/** The thresholds of an item that are not the rubric's. */
import type { DrillRecord } from '../drillRecord.js';
import type { RubricItem } from './rubric.js';
import { proposedThresholds } from './thresholds.js';

export interface ChangedThreshold {
  readonly name: string;
  readonly value: number;
  /** What the rubric proposes. */
  readonly proposed: number;
  /** Why it is another; `null` where the record does not say. */
  readonly reason: string | null;
}

/** @param inForce - what the item was judged by */
export function changedThresholds(
  item: RubricItem,
  record: Pick<DrillRecord, 'scenario' | 'thresholdReasons'>,
  inForce: Readonly<Record<string, number>>,
): ChangedThreshold[] {
  const reason = record.thresholdReasons?.[item.id]?.reason ?? null;
  return Object.entries(proposedThresholds(item, record.scenario)).flatMap(([name, proposed]) => {
    const value = inForce[name] ?? proposed;
    return value === proposed ? [] : [{ name, value, proposed, reason }];
  });
}
