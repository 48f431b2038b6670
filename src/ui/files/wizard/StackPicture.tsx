/** Two levels over each other in two colours; picked points snap to the nearest corner of their level. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { boundsOf, distance, type Point, type Polygon } from '../../../model/index.js';
import { usePlanStage } from '../../plan/useStage.js';
import classes from './StackPicture.module.css';
import { StageFrame } from './StageFrame.js';
import { useNameOf } from './useNameOf.js';

type Level = CampusPlan['buildings'][number]['levels'][number];

interface StackPictureProps {
  readonly lower: Level;
  readonly upper: Level;
  readonly picks: readonly Point[];
  /** The level the next point is picked on. */
  readonly picking: Level | null;
  readonly onPick?: (at: Point) => void;
}

/** A point nearer to a corner than this is meant to be the corner, px. */
const SNAP_PX = 14;

const ringPath = (ring: readonly Point[]) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
const polygonPath = ({ outer, holes }: Polygon) => [outer, ...holes].map(ringPath).join('');

const cornersOf = ({ outline, spaces }: Level): Point[] => [
  ...(outline?.outer ?? []),
  ...spaces.flatMap(({ polygon }) => polygon.outer),
];

function LevelLines({ level, part }: { level: Level; part: 'lower' | 'upper' }) {
  const rooms = useMemo(
    () =>
      level.spaces
        .filter(({ kind }) => kind !== 'stair')
        .map(({ polygon }) => polygonPath(polygon))
        .join(''),
    [level],
  );
  const stairs = useMemo(
    () =>
      level.spaces
        .filter(({ kind }) => kind === 'stair')
        .map(({ polygon }) => polygonPath(polygon))
        .join(''),
    [level],
  );
  return (
    <g className={classes.level} data-role={part}>
      <path d={rooms} />
      <path d={stairs} className={classes.stairs} />
    </g>
  );
}

export function StackPicture({ lower, upper, picks, picking, onPick }: StackPictureProps) {
  const { t } = useTranslation('imports');
  const nameOf = useNameOf();
  const stage = usePlanStage();
  const bounds = useMemo(() => boundsOf([...cornersOf(lower), ...cornersOf(upper)]), [lower, upper]);
  const pick = (at: Point) => {
    if (picking === null || onPick === undefined) return;
    let best = at;
    let nearest = SNAP_PX / stage.camera().scale;
    for (const corner of cornersOf(picking)) {
      const away = distance(corner, at);
      if (away < nearest) [best, nearest] = [corner, away];
    }
    onPick(best);
  };
  return (
    <section className={classes.box}>
      <p className={classes.legend}>
        <span data-role="upper">
          <i aria-hidden="true" />
          {nameOf(upper)} · {t('stack.showsUpper')}
        </span>
        <span data-role="lower">
          <i aria-hidden="true" />
          {nameOf(lower)} · {t('stack.showsLower')}
        </span>
      </p>
      <div className={classes.canvas}>
        <StageFrame
          stage={stage}
          label={t('stack.picture', { upper: nameOf(upper), lower: nameOf(lower) })}
          bounds={bounds}
          onPick={onPick === undefined ? undefined : pick}
        >
          <LevelLines level={lower} part="lower" />
          <LevelLines level={upper} part="upper" />
          {picks.map(([x, y], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: points are told apart by their order
            <g key={index} className={classes.pick} data-role={index % 2 === 0 ? 'upper' : 'lower'}>
              <path d={`M${x} ${y}h0.001`} />
            </g>
          ))}
        </StageFrame>
      </div>
    </section>
  );
}
