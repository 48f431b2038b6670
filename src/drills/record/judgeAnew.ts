/** Records after the school changed its thresholds: those nobody has signed follow, a signed one and its corrections never. */
import type { DrillRecord } from '../drillRecord.js';
import { judgedBy, type OwnThreshold } from '../scoring/ownThresholds.js';

type Targets = Readonly<Record<string, number>>;

/** Whether the school's thresholds of today apply: neither it nor an earlier version was signed. */
export function isJudgedAnew({ lock, earlier = [] }: Pick<DrillRecord, 'lock' | 'earlier'>): boolean {
  return lock === undefined && earlier.length === 0;
}

function isSame(a: Targets, b: Targets = {}): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * An item the record judges by other numbers than the school did stays so, as the time to secure a room that was
 * measured on the day.
 */
export function judgeAnew(
  record: DrillRecord,
  before: readonly OwnThreshold[],
  after: readonly OwnThreshold[],
): DrillRecord {
  if (!isJudgedAnew(record)) return record;
  const { profile, scenario, thresholds: kept = {}, thresholdReasons, ...rest } = record;
  const was = judgedBy(profile, scenario, before).thresholds;
  const { thresholds: now, thresholdReasons: why = {} } = judgedBy(profile, scenario, after);
  const thresholds: Record<string, Targets> = { ...kept };
  const reasons = { ...thresholdReasons };
  for (const [item, targets] of Object.entries(now)) {
    const own = kept[item];
    if (own !== undefined && !isSame(own, was[item])) continue;
    thresholds[item] = targets;
    delete reasons[item];
    if (why[item] !== undefined) reasons[item] = why[item];
  }
  const given = Object.keys(reasons).length === 0 ? {} : { thresholdReasons: reasons };
  return { ...rest, profile, scenario, thresholds, ...given };
}
