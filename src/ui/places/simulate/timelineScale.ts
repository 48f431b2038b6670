/** The scales of the timeline: one time axis for bands, curve, events and flow. */
import { scaleLinear } from 'd3-scale';

/** Widths around the drawn part, px; lanes have shorter names where there is little room. */
const LABEL_WIDTH = { wide: 124, narrow: 84 } as const;
const NARROW_PX = 600;
export const RIGHT_AIR = 16;

/** While a run is computed the axis already reaches this far, s. */
const EXPECTED_S = 240;

/** Distances between labelled times that people read without thinking, s. */
const TICK_STEPS_S = [5, 10, 15, 30, 60, 120, 300, 600, 1200] as const;

/** Where the axis ends, s: a little beyond the end of a finished run, else beyond what is computed. */
export function axisEndS(bufferedUntilS: number, isGrowing: boolean): number {
  const stepS = bufferedUntilS > 600 ? 60 : 30;
  const reached = Math.ceil((bufferedUntilS + 1) / stepS) * stepS;
  return isGrowing ? Math.max(EXPECTED_S, reached + stepS) : Math.max(stepS, reached);
}

/** Labelled times, at least `leastPx` apart. */
export function axisTicks(endS: number, widthPx: number, leastPx = 64): number[] {
  const most = Math.max(2, Math.floor(widthPx / leastPx));
  const stepS = TICK_STEPS_S.find((each) => endS / each <= most) ?? 1200;
  const ticks: number[] = [];
  for (let timeS = 0; timeS <= endS; timeS += stepS) ticks.push(timeS);
  return ticks;
}

export interface TimeScale {
  /** Position of a time in the drawing, px. */
  x(timeS: number): number;
  /** Time at a position, held inside the axis, s. */
  timeAt(x: number): number;
  readonly endS: number;
  /** Width of the drawing, and of the names left of the time axis, px. */
  readonly width: number;
  readonly labelWidth: number;
}

export function timeScale(endS: number, width: number): TimeScale {
  const labelWidth = width < NARROW_PX ? LABEL_WIDTH.narrow : LABEL_WIDTH.wide;
  const scale = scaleLinear([0, endS], [labelWidth, Math.max(labelWidth + 1, width - RIGHT_AIR)]).clamp(true);
  return { x: (timeS) => scale(timeS), timeAt: (x) => scale.invert(x), endS, width, labelWidth };
}

/** Indexes to draw of a series with more points than pixels: evenly spread, first and last kept. */
export function drawnIndexes(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  const step = (count - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => Math.round(index * step));
}

/** Moves marks that would cover each other to the right, as little as that takes; their order by place is kept. */
export function spreadOut(places: readonly number[], leastPx: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] as number) - (places[b] as number) || a - b);
  const moved = [...places];
  let freeFrom = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    moved[index] = Math.max(places[index] as number, freeFrom);
    freeFrom = (moved[index] as number) + leastPx;
  }
  return moved;
}
