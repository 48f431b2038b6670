/** A few metres of the plan around a place, as an architect would draw them, with the place marked. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { type Bounds, boundsOf } from '../../../model/index.js';
import classes from './PlanSnippet.module.css';
import { SnippetFloor, SnippetGround } from './SnippetFloor.js';

/** Half the width and height of the picture, m. */
const HALF_WIDTH_M = 13;
const HALF_HEIGHT_M = 6.5;
/** Open air shown beside a building at most, m. */
const AIR_M = 1.5;
const RING_M = 1.7;

interface PlanSnippetProps {
  readonly plan: CampusPlan;
  readonly levelId: string | null;
  readonly at: readonly [number, number];
  readonly label: string;
}

/** The middle of the picture: the place, moved so that the building fills the picture where it can. */
function middleOn(value: number, least: number, most: number, half: number): number {
  if (most - least + 2 * AIR_M <= 2 * half) return (least + most) / 2;
  return Math.min(most + AIR_M - half, Math.max(least - AIR_M + half, value));
}

export function PlanSnippet({ plan, levelId, at: [x, y], label }: PlanSnippetProps) {
  const level = plan.buildings.flatMap((each) => each.levels).find((each) => each.id === levelId);
  const bounds: Bounds | null = level?.outline === undefined ? null : boundsOf(level.outline.outer);
  const midX = bounds === null ? x : middleOn(x, bounds.minX, bounds.maxX, HALF_WIDTH_M);
  const midY = bounds === null ? y : middleOn(y, bounds.minY, bounds.maxY, HALF_HEIGHT_M);
  const box = `${midX - HALF_WIDTH_M} ${-midY - HALF_HEIGHT_M} ${2 * HALF_WIDTH_M} ${2 * HALF_HEIGHT_M}`;
  return (
    <svg className={classes.snippet} viewBox={box} preserveAspectRatio="xMidYMid slice" role="img" aria-label={label}>
      {level === undefined ? (
        <SnippetGround plan={plan} />
      ) : (
        <SnippetFloor plan={plan} level={level} middle={[midX, midY]} />
      )}
      <circle className={classes.ring} cx={x} cy={-y} r={RING_M} />
      <circle className={classes.disc} cx={x + RING_M * 0.71} cy={-y - RING_M * 0.71} r={0.8} />
      <text
        className={classes.one}
        x={x + RING_M * 0.71}
        y={-y - RING_M * 0.71}
        textAnchor="middle"
        dominantBaseline="central"
      >
        1
      </text>
    </svg>
  );
}
