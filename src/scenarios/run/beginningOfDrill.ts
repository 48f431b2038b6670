/** What the machine of a drill begins with. */
import type { DrillKind, DrillSetting } from '../conduct/drillConduct.js';
import type { DrillInput } from '../machines/contract.js';
import { resolvePhaseDurations } from '../phaseDurations.js';
import type { PlacedPopulation } from '../population/person.js';

/** The scenario's times and triggers, and what the kind adds; a free run has them and no machine to begin. */
export function beginningOfDrill(setting: DrillSetting, kind: DrillKind | null): DrillInput {
  const { scenario, population } = setting;
  const input = {
    durations: resolvePhaseDurations(scenario.phases),
    triggers: scenario.triggers ?? {},
    largestGroup: largestGroup(population),
  };
  return kind?.begin?.(setting, input) ?? input;
}

/** Staff are counted by name, not by calling over a class. */
function largestGroup({ groups, people }: PlacedPopulation): number {
  const sizes = groups.map(() => 0);
  for (const person of people) {
    for (const { group } of [person, ...(person.companions ?? [])]) sizes[group] = (sizes[group] as number) + 1;
  }
  return Math.max(0, ...sizes.filter((_, i) => groups[i]?.role !== 'staff'));
}
