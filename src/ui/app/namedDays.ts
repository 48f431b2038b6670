/** The days of drills that records speak of, signed versions before them included. */
import type { DrillRecord, KeptDay } from '../../drills/index.js';

/** @param added - takes its place among them, once; days no record names any more are let go */
export function namedDays(
  days: readonly KeptDay[],
  added: KeptDay | undefined,
  records: readonly DrillRecord[],
): readonly KeptDay[] {
  const named = new Set(records.flatMap((each) => [each, ...(each.earlier ?? [])]).map(({ keptDay }) => keptDay?.hash));
  const others = days.filter(({ hash }) => hash !== added?.hash);
  return [...others, ...(added === undefined ? [] : [added])].filter(({ hash }) => named.has(hash));
}
