/**
 * Drills that are left when the base drills of other rules have taken theirs: what "more than the base number" counts.
 */
import { countsTowards } from '../duty/closesDuty.js';
import type { DrillEvent } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';

/** @param bases - dated duties whose own minimum comes first */
export function surplusDrills(events: readonly DrillEvent[], bases: readonly Duty[]): DrillEvent[] {
  const taken = new Set<DrillEvent>();
  for (const base of bases) {
    const fitting = events.filter((event) => !taken.has(event) && countsTowards(event, base));
    for (const event of fitting.slice(0, base.minimumCount ?? 0)) taken.add(event);
  }
  return events.filter((event) => !taken.has(event));
}
