/** The picture of the draft with the points of some acts on it; the first act that is not complete takes the clicks. */
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pixel } from '../../../../floorplans/index.js';
import type { TracePicture } from '../../../pictures/tracePicture.js';
import { MarkSurface, type SurfaceMark } from './MarkSurface.js';
import classes from './Trace.module.css';
import { MARKS, type MarkGroup, type MarkId, useTraceDraft } from './traceDraft.js';
import { useMarkWords } from './useMarkWords.js';

interface PictureSurfaceProps {
  readonly picture: TracePicture;
  readonly groups: readonly Exclude<MarkGroup, 'below'>[];
  /** More to draw over the picture, in its pixels, given how many screen pixels one of them is. */
  readonly children?: (scale: number) => ReactNode;
}

export function PictureSurface({ picture, groups, children }: PictureSurfaceProps) {
  const { t } = useTranslation('trace');
  const { marks, setMark } = useTraceDraft();
  const nameOf = useMarkWords();
  const limit = useRef(picture);
  limit.current = picture;
  const inside = ([x, y]: Pixel): Pixel => [
    Math.min(limit.current.widthPx, Math.max(0, x)),
    Math.min(limit.current.heightPx, Math.max(0, y)),
  ];
  const ids = groups.flatMap((group): readonly MarkId[] => MARKS[group]);
  const next = ids.find((id) => marks[id] === undefined);
  const shown = ids.flatMap((id): SurfaceMark[] => {
    const at = marks[id];
    return at === undefined ? [] : [{ id, at, name: nameOf(id), sign: t(`markSign.${id}`) }];
  });
  return (
    <MarkSurface
      label={t('picture', { width: picture.widthPx, height: picture.heightPx })}
      widthPx={picture.widthPx}
      heightPx={picture.heightPx}
      marks={shown}
      onPlace={next === undefined ? undefined : (at) => setMark(next, inside(at))}
      onMove={(id, at) => setMark(id as MarkId, inside(at))}
    >
      {(scale) => (
        <>
          <image href={picture.url} width={picture.widthPx} height={picture.heightPx} />
          {groups.map((group) => (
            <MarkLine key={group} points={MARKS[group].flatMap((id) => marks[id] ?? [])} isRing={group === 'corners'} />
          ))}
          {children?.(scale)}
        </>
      )}
    </MarkSurface>
  );
}

function MarkLine({ points, isRing }: { points: readonly (Pixel | number)[]; isRing: boolean }) {
  const numbers = points.flat();
  const pairs = numbers.flatMap((value, i) => (i % 2 === 0 ? [`${value},${numbers[i + 1]}`] : []));
  if (pairs.length < 2) return null;
  const path = `M${pairs.join('L')}${isRing && pairs.length === 4 ? 'Z' : ''}`;
  return (
    <>
      <path d={path} className={classes.casing} />
      <path d={path} className={classes.line} />
    </>
  );
}
