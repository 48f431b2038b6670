/** Lays the picture over another floor by two places that are the same on both, as the corners of two staircases. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AlignedPlacement,
  alignedPlacement,
  campusToPixel,
  type Level,
  type PicturePlacement,
  type Pixel,
  pixelToCampus,
} from '../../../../floorplans/index.js';
import { distance, type Outcome, type Point } from '../../../../model/index.js';
import { decimal } from '../../../i18n/format.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import type { TracePicture } from '../../../pictures/tracePicture.js';
import { boundsOfLevel } from '../../../plan/planViews.js';
import { MarkSurface } from './MarkSurface.js';
import { PictureSurface } from './PictureSurface.js';
import { PointFields } from './PointFields.js';
import classes from './Trace.module.css';
import { MARKS, type MarkId, type Marks, pairOf, useTraceDraft } from './traceDraft.js';
import { useMarkWords } from './useMarkWords.js';

/** The drawing of the other floor in pixels of its own. */
const SKETCH_PX_PER_M = 20;
const SKETCH_AIR_M = 1;

/** How the pixels of the drawing of a floor lie on the campus. */
function sketchOf(level: Level): { placement: PicturePlacement; widthPx: number; heightPx: number } {
  const bounds = boundsOfLevel(level) ?? { minX: 0, minY: 0, maxX: 10, maxY: 10 };
  return {
    placement: {
      originM: [bounds.minX - SKETCH_AIR_M, bounds.maxY + SKETCH_AIR_M],
      metresPerPixel: 1 / SKETCH_PX_PER_M,
      rotationDeg: 0,
    },
    widthPx: (bounds.maxX - bounds.minX + 2 * SKETCH_AIR_M) * SKETCH_PX_PER_M,
    heightPx: (bounds.maxY - bounds.minY + 2 * SKETCH_AIR_M) * SKETCH_PX_PER_M,
  };
}

/** The placement that the two pairs settle; `null` while a point is missing. */
export function alignment(marks: Marks, reference: Level, metresPerPixel: number): Outcome<AlignedPlacement> | null {
  const here = pairOf(marks, 'here');
  const below = pairOf(marks, 'below');
  if (here === null || below === null) return null;
  const { placement } = sketchOf(reference);
  const [a, b] = below.map((each) => pixelToCampus(placement, each)) as [Point, Point];
  return alignedPlacement({ pixel: here[0], at: a }, { pixel: here[1], at: b }, metresPerPixel);
}

function LevelSketch({ level, name }: { level: Level; name: string }) {
  const { t } = useTranslation('trace');
  const { marks, setMark } = useTraceDraft();
  const nameOf = useMarkWords();
  const { placement, widthPx, heightPx } = useMemo(() => sketchOf(level), [level]);
  const { paths, corners } = useMemo(() => {
    const rings = level.spaces.map(({ id, kind, polygon }) => ({
      id,
      kind,
      rings: [polygon.outer, ...polygon.holes].map((ring) => ring.map((at) => campusToPixel(placement, at))),
    }));
    return { paths: rings, corners: rings.flatMap((each) => each.rings.flat()) };
  }, [level, placement]);
  const snap = (at: Pixel, reachPx: number): Pixel => {
    let best = at;
    let nearest = reachPx;
    for (const corner of corners) {
      const apart = distance(corner, at);
      if (apart < nearest) [best, nearest] = [corner, apart];
    }
    return best;
  };
  const next = MARKS.below.find((id) => marks[id] === undefined);
  return (
    <MarkSurface
      label={t('align.sketch', { level: name })}
      widthPx={widthPx}
      heightPx={heightPx}
      snap={snap}
      marks={MARKS.below.flatMap((id) => {
        const at = marks[id];
        return at === undefined ? [] : [{ id, at, name: nameOf(id), sign: t(`markSign.${id}`) }];
      })}
      onPlace={next === undefined ? undefined : (at) => setMark(next, at)}
      onMove={(id, at) => setMark(id as MarkId, at)}
    >
      {() =>
        paths.map(({ id, kind, rings }) => (
          <path
            key={id}
            className={classes.room}
            data-kind={kind}
            fillRule="evenodd"
            d={rings.map((ring) => `M${ring.map((at) => at.join(',')).join('L')}Z`).join('')}
          />
        ))
      }
    </MarkSurface>
  );
}

interface AlignStepProps {
  readonly picture: TracePicture;
  readonly reference: Level;
  readonly isSame: boolean;
  readonly metresPerPixel: number;
}

export function AlignStep({ picture, reference, isSame, metresPerPixel }: AlignStepProps) {
  const { t, i18n } = useTranslation('trace');
  const level = i18n.language === 'en' ? (reference.nameEn ?? reference.name) : reference.name;
  const { marks, clearMarks } = useTraceDraft();
  const aligned = alignment(marks, reference, metresPerPixel);
  return (
    <>
      <div className={classes.pair}>
        <figure>
          <figcaption>{t('align.here')}</figcaption>
          <PictureSurface picture={picture} groups={['here']} />
        </figure>
        <figure>
          <figcaption>{t(isSame ? 'align.same' : 'align.below', { level })}</figcaption>
          <LevelSketch level={reference} name={level} />
        </figure>
      </div>
      <div className={classes.panel}>
        <p>{t('align.text')}</p>
        {aligned?.value != null && (
          <p className={classes.result} role="status">
            {t('align.rest', { rest: decimal(aligned.value.restM, 2) })}
          </p>
        )}
        <ProblemList problems={aligned?.problems ?? []} />
        <div className={classes.acts}>
          <Button onClick={() => clearMarks('here', 'below')}>{t('points.clear')}</Button>
        </div>
        <p className={classes.quiet}>{t('align.skip')}</p>
        <PointFields groups={['here', 'below']} />
      </div>
    </>
  );
}
