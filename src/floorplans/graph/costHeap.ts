/** A binary heap that gives the cheapest item first; equal costs by the smaller item number. */

export interface CostHeap {
  push(cost: number, item: number): void;
  /** Null when the heap is empty. */
  pop(): { readonly cost: number; readonly item: number } | null;
}

export function createCostHeap(): CostHeap {
  const costs: number[] = [];
  const items: number[] = [];
  const isBefore = (i: number, j: number): boolean => {
    const p = costs[i] as number;
    const q = costs[j] as number;
    return p < q || (p === q && (items[i] as number) < (items[j] as number));
  };
  const swap = (i: number, j: number) => {
    const cost = costs[i] as number;
    const item = items[i] as number;
    costs[i] = costs[j] as number;
    items[i] = items[j] as number;
    costs[j] = cost;
    items[j] = item;
  };
  const sink = () => {
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      if (left >= costs.length) return;
      const right = left + 1;
      const child = right < costs.length && isBefore(right, left) ? right : left;
      if (!isBefore(child, i)) return;
      swap(child, i);
      i = child;
    }
  };
  return {
    push(cost, item) {
      costs.push(cost);
      items.push(item);
      let i = costs.length - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!isBefore(i, parent)) return;
        swap(i, parent);
        i = parent;
      }
    },
    pop() {
      if (costs.length === 0) return null;
      swap(0, costs.length - 1);
      const cost = costs.pop() as number;
      const item = items.pop() as number;
      sink();
      return { cost, item };
    },
  };
}
