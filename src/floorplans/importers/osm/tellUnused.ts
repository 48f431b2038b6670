/** What of an OSM file no plan is made of. */
import { type Problem, problem } from '../../../model/index.js';
import type { OsmData } from './osmData.js';

/** Values of `indoor` that rooms, walls, columns and levels are made of. */
const USED = new Set(['room', 'corridor', 'area', 'wall', 'column', 'pillar', 'level']);

/** Kinds told by name; the rest by their number. */
const MAX_KINDS = 12;

/** Names every kind of indoor element that was left out, with its number. */
export function tellUnused(data: OsmData, path: string, problems: Problem[]): void {
  const counts = new Map<string, number>();
  for (const { tags } of [...data.nodes.values(), ...data.ways.values(), ...data.relations.values()]) {
    const kind = tags.indoor;
    if (kind === undefined || USED.has(kind)) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const words = [...counts].slice(0, MAX_KINDS).map(([kind, count]) => `indoor=${kind.slice(0, 40)} (${count})`);
  const kinds = `${words.join(', ')}${counts.size > MAX_KINDS ? ', …' : ''}`;
  const text = `${total} indoor elements are no rooms, walls or columns and were left out: ${kinds}.`;
  problems.push(problem('info', 'osm-elements-unused', path, text, { values: { count: total, kinds } }));
}
