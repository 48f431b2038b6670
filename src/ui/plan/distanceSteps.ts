/** How far it is to where a view leads, in steps that colour and weight of line tell apart; the number is written beside them. */
import type { EgressOverview, OverviewNode } from '../../floorplans/index.js';
import { CAMPUS_VIEW } from './planViews.js';

/** 1 for the nearest, 5 for the farthest: colours grow darker on paper, lines thicker. */
export type DistanceStep = 1 | 2 | 3 | 4 | 5;

export interface DistanceScale {
  /** What is measured to: a way out of the building, or over the ground to where people assemble. */
  readonly to: 'exit' | 'assembly';
  /** Lower bounds of the second step and those after it, m. */
  readonly limitsM: readonly [number, number, number, number];
}

const INDOORS: DistanceScale = { to: 'exit', limitsM: [15, 30, 45, 60] };
const OUTDOORS: DistanceScale = { to: 'assembly', limitsM: [30, 60, 100, 150] };

/** `null` outdoors where no assembly point is drawn: then nothing leads anywhere, and nothing is cut off. */
export function scaleOfView({ nodes }: EgressOverview, viewId: string): DistanceScale | null {
  if (viewId !== CAMPUS_VIEW) return INDOORS;
  return nodes.some(({ kind }) => kind === 'assembly') ? OUTDOORS : null;
}

/** What is still to go from a place, m; `null` where nothing leads there. */
export function toGoM(node: OverviewNode | undefined, { to }: DistanceScale): number | null {
  return (to === 'exit' ? node?.toExitM : node?.toAssemblyM) ?? null;
}

export function distanceStep(lengthM: number, { limitsM }: DistanceScale): DistanceStep {
  return (limitsM.filter((limitM) => lengthM >= limitM).length + 1) as DistanceStep;
}

/** Weight of a link's line, px. */
export const linkWidthPx = (step: DistanceStep): number => 1 + 0.7 * step;
