/**
 * A symmetric positive matrix with few entries, solved again and again with other numbers in the same places.
 *
 * Elimination in the order of fewest neighbours, worked out once; a building is a tree of rooms for the most part, so
 * hardly any new entry arises.
 */
export interface PressureMatrix {
  /** Diagonal, by node; set before each {@link factor}. */
  readonly diagonal: Float64Array;
  /** Entry of each edge, in the order of the edges; set before each {@link factor}. */
  readonly edge: Float64Array;
  factor(): void;
  /** Replaces the right-hand side, by node, by the solution. */
  solve(values: Float64Array): void;
}

/** Nodes in the order of elimination, and the neighbours of each that are eliminated later. */
function eliminationOrder(count: number, edges: readonly (readonly [number, number])[]) {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of edges) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const left = new Set(neighbours.keys());
  const order: number[] = [];
  const later: number[][] = [];
  while (left.size > 0) {
    let next = -1;
    for (const node of left) {
      if (next < 0 || (neighbours[node]?.size ?? 0) < (neighbours[next]?.size ?? 0)) next = node;
    }
    left.delete(next);
    const own = [...(neighbours[next] as Set<number>)];
    order.push(next);
    later.push(own);
    for (const one of own) {
      neighbours[one]?.delete(next);
      for (const other of own) if (one !== other) neighbours[one]?.add(other);
    }
  }
  return { order, later };
}

/** @param edges - pairs of different nodes, each pair at most once */
export function createPressureMatrix(count: number, edges: readonly (readonly [number, number])[]): PressureMatrix {
  const { order, later } = eliminationOrder(count, edges);
  const placeOf = new Int32Array(count);
  order.forEach((node, place) => {
    placeOf[node] = place;
  });
  // columns by place; rows below the diagonal ascending
  const columns = later.map((nodes) => nodes.map((node) => placeOf[node] as number).sort((a, b) => a - b));
  const starts = new Int32Array(count + 1);
  columns.forEach((rows, k) => {
    starts[k + 1] = (starts[k] as number) + rows.length;
  });
  const rows = Int32Array.from(columns.flat());
  const slotOf = (row: number, column: number) => {
    for (let s = starts[column] as number; s < (starts[column + 1] as number); s++) if (rows[s] === row) return s;
    return -1;
  };
  const slotOfEdge = Int32Array.from(edges, ([a, b]) => {
    const one = placeOf[a] as number;
    const other = placeOf[b] as number;
    return slotOf(Math.max(one, other), Math.min(one, other));
  });
  // where the product of two entries of a column goes, in the order in which they are met
  const targets = Int32Array.from(
    columns.flatMap((own) => own.flatMap((row, t) => own.slice(0, t).map((column) => slotOf(row, column)))),
  );
  const diagonal = new Float64Array(count);
  const edge = new Float64Array(edges.length);
  const pivots = new Float64Array(count);
  const lower = new Float64Array(rows.length);
  const work = new Float64Array(count);

  return {
    diagonal,
    edge,
    factor() {
      lower.fill(0);
      for (let e = 0; e < edge.length; e++) lower[slotOfEdge[e] as number] = edge[e] as number;
      for (let k = 0; k < count; k++) pivots[k] = diagonal[order[k] as number] as number;
      let target = 0;
      for (let k = 0; k < count; k++) {
        const pivot = pivots[k] as number;
        const from = starts[k] as number;
        const to = starts[k + 1] as number;
        for (let s = from; s < to; s++) {
          const share = (lower[s] as number) / pivot;
          const row = rows[s] as number;
          pivots[row] = (pivots[row] as number) - share * (lower[s] as number);
          for (let u = from; u < s; u++) {
            const slot = targets[target++] as number;
            lower[slot] = (lower[slot] as number) - share * (lower[u] as number);
          }
        }
        for (let s = from; s < to; s++) lower[s] = (lower[s] as number) / pivot;
      }
    },
    solve(values) {
      for (let k = 0; k < count; k++) work[k] = values[order[k] as number] as number;
      for (let k = 0; k < count; k++) {
        for (let s = starts[k] as number; s < (starts[k + 1] as number); s++) {
          const row = rows[s] as number;
          work[row] = (work[row] as number) - (lower[s] as number) * (work[k] as number);
        }
      }
      for (let k = count - 1; k >= 0; k--) {
        let sum = (work[k] as number) / (pivots[k] as number);
        for (let s = starts[k] as number; s < (starts[k + 1] as number); s++) {
          sum -= (lower[s] as number) * (work[rows[s] as number] as number);
        }
        work[k] = sum;
      }
      for (let k = 0; k < count; k++) values[order[k] as number] = work[k] as number;
    },
  };
}
