/** A dot for every run along the time axis; dots that would cover each other are stacked. */

export interface Dot {
  readonly index: number;
  /** px along the axis, and place in the stack from 0. */
  readonly x: number;
  readonly rank: number;
}

/** @param places - px along the axis, in any order; @param dotPx - width of a dot */
export function dotStacks(places: readonly number[], dotPx: number): Dot[] {
  const heights = new Map<number, number>();
  return places.map((place, index) => {
    const column = Math.round(place / dotPx);
    const rank = heights.get(column) ?? 0;
    heights.set(column, rank + 1);
    return { index, x: column * dotPx, rank };
  });
}
