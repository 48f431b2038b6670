/** The scale printed in a title block, and what it makes of a page: a guess, as scans and wall plans mostly lie. */

/** A point of a page is 1/72 inch. */
const METRES_PER_POINT = 0.0254 / 72;

/** Scales that floor plans are printed at; a site plan is no floor. */
const LARGEST = 1000;
const SMALLEST = 20;

/**
 * The scale a page says it has: 100 for "1:100", "比例 1：100" or "1/100".
 *
 * @returns `null` where none stands there, or several different ones
 */
export function printedScale(text: string): number | null {
  const half = text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const found = new Set<number>();
  for (const [, digits] of half.matchAll(/(?<![\d.:：/])1\s*[:：∶/]\s*(\d{2,4})(?![\d.:：])/g)) {
    const scale = Number(digits);
    if (scale >= SMALLEST && scale <= LARGEST) found.add(scale);
  }
  return found.size === 1 ? ([...found][0] as number) : null;
}

/**
 * @param scale - as {@link printedScale} gives it
 * @param pixelsPerPoint - at which the page was drawn
 */
export function printedMetresPerPixel(scale: number, pixelsPerPoint: number): number {
  return (scale * METRES_PER_POINT) / pixelsPerPoint;
}
