/** One route between two nodes of the network, for route sheets and questions of what happens if a door is shut. */
import { nba } from 'ngraph.path';
import { distance } from '../../model/index.js';
import type { Portal } from '../cells/walkableCells.js';
import type { EgressGraph, EgressLink, EgressNode } from './egressGraph.js';

export interface Route {
  readonly nodeIds: string[];
  /** Along the slope on stairs, m. */
  readonly lengthM: number;
}

function cheapestLink(graph: EgressGraph, from: string, to: string): EgressLink | null {
  let best: EgressLink | null = null;
  graph.graph.forEachLinkedNode(
    from,
    (_, link) => {
      if (link.toId === to && (!best || link.data.lengthM < best.lengthM)) best = link.data;
    },
    true,
  );
  return best;
}

/** Portals that the route only passes by, without leaving the cell, are left out. */
function withoutPassedBy(graph: EgressGraph, nodeIds: readonly string[]): string[] {
  const kept = nodeIds.slice(0, 1);
  for (let i = 1; i < nodeIds.length; i++) {
    const id = nodeIds[i] as string;
    const before = cheapestLink(graph, kept[kept.length - 1] as string, id);
    const next = nodeIds[i + 1];
    const after = next === undefined ? null : cheapestLink(graph, id, next);
    if (!before || !after || before.cell !== after.cell) kept.push(id);
  }
  return kept;
}

/**
 * The shortest route, or null where there is none, where an end is unknown or both ends are the same node.
 *
 * @param isBlocked - portals (by index) that may not be crossed, beside those the plan has shut
 */
export function shortestRoute(
  graph: EgressGraph,
  fromNodeId: string,
  toNodeId: string,
  isBlocked: (portal: number) => boolean = () => false,
): Route | null {
  if (!graph.graph.hasNode(fromNodeId) || !graph.graph.hasNode(toNodeId)) return null;
  const { portals } = graph.cells;
  const canLeaveInto = (node: EgressNode, cell: number, end: 'a' | 'b'): boolean => {
    if (node.kind === 'space') return false;
    const portal = portals[node.index] as Portal;
    if (portal.state === 'closed' || isBlocked(node.index)) return false;
    return portal.state === 'open' || portal[end] === cell;
  };
  const finder = nba<EgressNode, EgressLink>(graph.graph, {
    oriented: true,
    distance: (_from, _to, link) => link.data.lengthM,
    heuristic: (from, to) => distance(from.data.at, to.data.at),
    // the search calls this from both ends; only the link knows its direction
    blocked: (p, q, link) => {
      const [from, to] = link.fromId === p.id ? [p, q] : [q, p];
      const { cell } = link.data;
      if (from.id !== fromNodeId && !canLeaveInto(from.data, cell, 'b')) return true;
      return to.id !== toNodeId && !canLeaveInto(to.data, cell, 'a');
    },
  });
  // the finder lists the goal first
  const found = finder.find(fromNodeId, toNodeId).map((node) => String(node.id));
  if (found.length < 2) return null;
  found.reverse();
  const nodeIds = withoutPassedBy(graph, found);
  let lengthM = 0;
  for (let i = 1; i < nodeIds.length; i++) {
    lengthM += cheapestLink(graph, nodeIds[i - 1] as string, nodeIds[i] as string)?.lengthM ?? 0;
  }
  return { nodeIds, lengthM };
}
