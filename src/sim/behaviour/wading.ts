/** Walking through still water. */
import type { SourcedValue } from './sourcedValue.js';

/** Depth, m, and share of the speed kept; falling. */
export type WadingPoint = readonly [depthM: number, share: number];

/** Runs straight between the points; the last holds beyond. */
export const WADING_POINTS: SourcedValue<readonly WadingPoint[]> = {
  value: [
    [0, 1],
    [0.1, 0.9],
    [0.35, 0.58],
    [0.6, 0.45],
  ],
  unit: '-',
  source:
    'Li, Song, Zhang & Bode 2026 (188 people): at 0.35 m men lose 38.6 % and women 44.8 %, further down ever less; the points at 0.1 m and 0.6 m are judgement',
  status: 'derived',
  confidence: 'low',
};

/** Nobody is led through deeper water, m. */
export const TOO_DEEP_M: SourcedValue<number> = {
  value: 0.5,
  unit: 'm',
  source: 'Judgement: to the hip of the youngest pupils, and the water of a flood moves',
  status: 'judgement',
  confidence: 'low',
};

/** Share of their speed people keep in water. @param depthM - 0 and above; below that it is dry */
export function wadingShare(depthM: number): number {
  const points = WADING_POINTS.value;
  if (depthM <= 0) return 1;
  for (let k = 1; k < points.length; k++) {
    const [fromM, from] = points[k - 1] as WadingPoint;
    const [toM, to] = points[k] as WadingPoint;
    if (depthM <= toM) return from + ((to - from) * (depthM - fromM)) / (toM - fromM);
  }
  return (points[points.length - 1] as WadingPoint)[1];
}
