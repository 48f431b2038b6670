/** The numbers an item of a record was judged by, each beside the rubric's where the school put its own in its place. */
import type { DrillRecord } from '../drillRecord.js';
import type { RubricItem } from '../scoring/rubric.js';
import type { ScoreItem } from '../scoring/scoreItem.js';
import type { ThresholdReason } from '../scoring/thresholdReason.js';
import { type ThresholdUnit, thresholdUnit } from '../scoring/thresholdUnit.js';

export interface RecordThreshold {
  readonly name: string;
  readonly value: number;
  readonly unit: ThresholdUnit;
  /** What the rubric proposes; `null` where that is what holds. */
  readonly proposed: number | null;
}

export interface RecordThresholds {
  /** Those its formula uses. */
  readonly used: readonly RecordThreshold[];
  readonly isOwn: boolean;
  /** Why they are the school's own, by whom and when; `null` where the record does not say. */
  readonly why: ThresholdReason | null;
}

export function recordThresholds(item: ScoreItem, entry: RubricItem, record: DrillRecord): RecordThresholds {
  const used = Object.entries(item.thresholds)
    .filter(([name]) => entry.formula.includes(name))
    .map(([name, value]): RecordThreshold => {
      const changed = item.changedThresholds.find((each) => each.name === name);
      return { name, value, unit: thresholdUnit(entry, name), proposed: changed?.proposed ?? null };
    });
  const isOwn = used.some(({ proposed }) => proposed !== null);
  return { used, isOwn, why: isOwn ? (record.thresholdReasons?.[item.id] ?? null) : null };
}
