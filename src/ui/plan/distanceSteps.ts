/** How far it is to a way out, in steps that colour and weight of line tell apart; the number is written beside them. */

/** Lower bounds of the second step and those after it, m. */
export const STEP_LIMITS_M = [15, 30, 45, 60] as const;

/** 1 for the nearest, 5 for the farthest: colours grow darker on paper, lines thicker. */
export type DistanceStep = 1 | 2 | 3 | 4 | 5;

export function distanceStep(toExitM: number): DistanceStep {
  return (STEP_LIMITS_M.filter((limitM) => toExitM >= limitM).length + 1) as DistanceStep;
}

/** Weight of a link's line, px. */
export const linkWidthPx = (step: DistanceStep): number => 1 + 0.7 * step;
