/** Widths of the phases on their strip: by time, but none too narrow to be pressed. */

/** Drawn for a phase whose time only a run can tell, s. */
export const UNKNOWN_S = 60;

export interface StripSpan {
  /** px from the left. */
  readonly x: number;
  readonly width: number;
  /** Start of the phase, s; null once a phase before it has no known time. */
  readonly startS: number | null;
}

/**
 * @param timesS - of the phases in order; null where it is not known
 * @param room - px for all of them
 * @param least - px for the shortest
 */
export function stripLayout(timesS: readonly (number | null)[], room: number, least: number): StripSpan[] {
  // less than a second is drawn as one
  const weights = timesS.map((timeS) => Math.max(1, timeS ?? UNKNOWN_S));
  const widths = sharedOut(weights, Math.max(room, least * weights.length), least);
  let x = 0;
  let startS: number | null = 0;
  return timesS.map((timeS, index) => {
    const span: StripSpan = { x, width: widths[index] as number, startS };
    x += span.width;
    startS = startS === null || timeS === null ? null : startS + timeS;
    return span;
  });
}

/** Those that would be narrower than the least get it, and the others share what is left by weight. */
function sharedOut(weights: readonly number[], room: number, least: number): number[] {
  const isHeld = weights.map(() => false);
  for (;;) {
    const held = isHeld.filter(Boolean).length;
    const free = weights.reduce((sum, weight, index) => (isHeld[index] ? sum : sum + weight), 0);
    const perWeight = free > 0 ? (room - held * least) / free : 0;
    const narrow = weights.findIndex((weight, index) => !isHeld[index] && weight * perWeight < least);
    if (narrow < 0) return weights.map((weight, index) => (isHeld[index] ? least : weight * perWeight));
    isHeld[narrow] = true;
  }
}

/**
 * Rows for the names that stand above their phases: of neighbours the first is highest, so that no name lies over another's
 * stem. 1 is the lowest row, 0 a name inside its phase.
 */
export function rowsAbove(isInside: readonly boolean[], most: number): number[] {
  return isInside.map((inside, index) => {
    if (inside) return 0;
    let after = 0;
    while (isInside[index + after + 1] === false) after++;
    return (after % most) + 1;
  });
}
