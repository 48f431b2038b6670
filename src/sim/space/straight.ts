/** A straight line from one place to another, and what it crosses. */

/** One object is filled over and over: the step asks so often that numbers handed over one by one would cost more. */
export interface Straight {
  /** Campus m. */
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
}

/**
 * Whether it crosses a segment; touching an end from one side does not count.
 *
 * @param lines - segments as a flat buffer
 * @param at - where x1 y1 x2 y2 of the segment begin
 */
export function crossesLine({ fromX, fromY, toX, toY }: Straight, lines: Float64Array, at: number): boolean {
  const ax = lines[at] as number;
  const ay = lines[at + 1] as number;
  const abx = (lines[at + 2] as number) - ax;
  const aby = (lines[at + 3] as number) - ay;
  const sideFrom = abx * (fromY - ay) - aby * (fromX - ax);
  const sideTo = abx * (toY - ay) - aby * (toX - ax);
  if (sideFrom > 0 === sideTo > 0) return false;
  const dx = toX - fromX;
  const dy = toY - fromY;
  const sideA = dx * (ay - fromY) - dy * (ax - fromX);
  const sideB = dx * ((lines[at + 3] as number) - fromY) - dy * ((lines[at + 2] as number) - fromX);
  return sideA > 0 !== sideB > 0;
}
