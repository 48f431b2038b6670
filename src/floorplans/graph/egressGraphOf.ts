import type { WalkableCells } from '../cells/walkableCells.js';
import { buildEgressGraph } from './buildEgressGraph.js';
import type { EgressGraph } from './egressGraph.js';

const known = new WeakMap<WalkableCells, EgressGraph>();

/** The network of some cells, built once for them; nobody may change it. */
export function egressGraphOf(cells: WalkableCells): EgressGraph {
  let graph = known.get(cells);
  if (!graph) {
    graph = buildEgressGraph(cells);
    known.set(cells, graph);
  }
  return graph;
}
