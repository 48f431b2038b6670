/** How a part of the campus lies in a box of the paper: metres of the campus to millimetres of the paper. */
import type { Bounds, Point } from '../../../model/index.js';

/** CSS px in a millimetre of paper. */
export const PX_PER_MM = 96 / 25.4;

export interface PaperFrame {
  /** Size of the picture, mm. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Millimetres of paper per metre. */
  readonly mmPerM: number;
  /** For an SVG in campus metres with y downwards. */
  readonly viewBox: string;
  /** Where a place lies in the picture, mm from its upper left corner. */
  toMm(at: Point): Point;
}

interface Box {
  readonly widthMm: number;
  readonly mostHeightMm: number;
  /** Kept free on every side for what is written outside, mm. */
  readonly marginXMm: number;
  readonly marginYMm: number;
}

/** As large as the box allows; the picture is as low as it can be. Nothing to show counts as one metre. */
export function frameOnPaper(bounds: Bounds, { widthMm, mostHeightMm, marginXMm, marginYMm }: Box): PaperFrame {
  const widthM = Math.max(bounds.maxX - bounds.minX, 1);
  const heightM = Math.max(bounds.maxY - bounds.minY, 1);
  const mmPerM = Math.min((widthMm - 2 * marginXMm) / widthM, (mostHeightMm - 2 * marginYMm) / heightM);
  const heightMm = Math.min(mostHeightMm, heightM * mmPerM + 2 * marginYMm);
  const left = (bounds.minX + bounds.maxX) / 2 - widthMm / mmPerM / 2;
  const top = (bounds.minY + bounds.maxY) / 2 + heightMm / mmPerM / 2;
  return {
    widthMm,
    heightMm,
    mmPerM,
    viewBox: [left, -top, widthMm / mmPerM, heightMm / mmPerM].map((value) => value.toFixed(3)).join(' '),
    toMm: ([x, y]) => [(x - left) * mmPerM, (top - y) * mmPerM],
  };
}
