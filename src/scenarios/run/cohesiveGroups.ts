import type { SimulationSetup } from '../../sim/index.js';
import type { PlacedPopulation } from '../population/person.js';

/** People who stay together, by group; nothing where nobody does, or someone is alone in their group. */
export function cohesiveGroups({ people }: PlacedPopulation): Pick<SimulationSetup, 'cohesiveGroups'> {
  const byId = new Map<string, { members: number[]; leader?: number; sweeper?: number }>();
  people.forEach(({ together }, i) => {
    if (!together) return;
    const group = byId.get(together.id) ?? { members: [] };
    byId.set(together.id, group);
    group.members.push(i);
    if (together.role) group[together.role] = i;
  });
  const groups = [...byId.values()].filter(({ members }) => members.length > 1);
  return groups.length === 0 ? {} : { cohesiveGroups: groups };
}
