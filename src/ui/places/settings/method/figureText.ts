/** Figures as numbers: four significant digits, as `verify` prints them. */

/** Below this a number is told as "less than". */
const LEAST_SHOWN = 0.0001;

/** A number to read, with a real minus; never in powers of ten below a million. */
export function shownNumber(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < LEAST_SHOWN) return `${value < 0 ? '>−' : '<'}${LEAST_SHOWN}`;
  return `${Number(value.toPrecision(4))}`.replace(/^-/, '−');
}

/** A standard deviation: two digits say enough. */
export function shownSpread(sd: number): string {
  return shownNumber(Number(sd.toPrecision(2)));
}

/** A band with both ends: an en dash between positive ones. */
export function shownRange(min: number, max: number, to: string): string {
  return min < 0 ? `${shownNumber(min)} ${to} ${shownNumber(max)}` : `${shownNumber(min)}–${shownNumber(max)}`;
}
