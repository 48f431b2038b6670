/** A round length for the scale bar of a picture. */

/** Widest bar, px. */
const WIDEST_PX = 130;

export interface ScaleBarLength {
  readonly lengthM: number;
  readonly lengthPx: number;
}

/** The longest of 1, 2, 5, 10, 20, 50 … m that is at most 130 px long. */
export function scaleBarFor(pxPerM: number): ScaleBarLength {
  const longestM = WIDEST_PX / pxPerM;
  let decade = 0.1;
  while (decade * 10 <= longestM) decade *= 10;
  const factor = decade * 5 <= longestM ? 5 : decade * 2 <= longestM ? 2 : 1;
  const lengthM = Math.round(decade * factor * 10) / 10;
  return { lengthM, lengthPx: Math.round(lengthM * pxPerM) };
}
