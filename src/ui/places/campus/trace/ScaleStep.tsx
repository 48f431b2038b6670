/** How large the picture is: two points and a length, and a second length across it to see whether it is stretched. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Pixel, separateScales } from '../../../../floorplans/index.js';
import type { Problem } from '../../../../model/index.js';
import { decimal } from '../../../i18n/format.js';
import { Callout } from '../../../parts/Callout.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { letGo, type TracePicture, tracePictureOf } from '../../../pictures/tracePicture.js';
import { NumberBox } from './NumberBox.js';
import { PictureSurface } from './PictureSurface.js';
import { PointFields } from './PointFields.js';
import { stretched } from './resample.js';
import { ScaleBars } from './ScaleBars.js';
import classes from './Trace.module.css';
import { MARKS, useTraceDraft } from './traceDraft.js';
import { useScale } from './useScale.js';

interface ScaleStepProps {
  readonly picture: TracePicture;
  readonly isPhoto: boolean;
  readonly goToCorners: () => void;
}

/** The act for a picture that is stretched: each direction gets its own scale, points and lengths stay. */
function useStretch({ picture, isPhoto }: ScaleStepProps) {
  const { marks, before, firstM, secondM, rotationDeg, changePicture } = useTraceDraft();
  const { first, second } = useScale();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const stretch = async () => {
    if (first === null || second === null) return;
    const scales = separateScales(first, second);
    setProblems(scales.problems);
    if (scales.value === null) return;
    const { canvas, factorX, factorY } = stretched(picture.canvas, scales.value);
    const next = await tracePictureOf(canvas, isPhoto);
    if (before !== null) letGo(picture);
    const kept = [...MARKS.first, ...MARKS.second].flatMap((id) => {
      const at = marks[id];
      return at === undefined ? [] : [[id, [at[0] * factorX, at[1] * factorY] as Pixel] as const];
    });
    const known = { marks: Object.fromEntries(kept), firstM, secondM, rotationDeg };
    changePicture(next, { before: before ?? picture, printed: null, ...known });
  };
  return { stretch, problems };
}

export function ScaleStep(props: ScaleStepProps) {
  const { picture, goToCorners } = props;
  const { t } = useTranslation('trace');
  const { firstM, secondM, printed, isPrintedUsed, set, clearMarks } = useTraceDraft();
  const { metresPerPixel, first, difference, problems } = useScale();
  const stretching = useStretch(props);
  const isStretched = problems.some((each) => each.code === 'scale-aspect');
  return (
    <>
      <div className={classes.stage}>
        <PictureSurface
          picture={picture}
          groups={metresPerPixel === null ? ['first', 'second'] : ['first', 'second', 'bars']}
        >
          {(scale) =>
            metresPerPixel !== null && <ScaleBars picture={picture} metresPerPixel={metresPerPixel} scale={scale} />
          }
        </PictureSurface>
      </div>
      <div className={classes.panel}>
        <section className={classes.act}>
          <h3>{t('scale.first')}</h3>
          <p>{t('scale.firstText')}</p>
          <NumberBox label={t('scale.length')} unit="m" value={firstM} onChange={(value) => set({ firstM: value })} />
          {printed !== null && first === null && (
            <p>
              {t('scale.printed', { scale: printed.scale })}{' '}
              <button type="button" className={classes.link} onClick={() => set({ isPrintedUsed: !isPrintedUsed })}>
                {t(isPrintedUsed ? 'scale.dropPrinted' : 'scale.usePrinted', { scale: printed.scale })}
              </button>
            </p>
          )}
        </section>
        <section className={classes.act}>
          <h3>{t('scale.second')}</h3>
          <p>{t('scale.secondText')}</p>
          <NumberBox
            label={t('scale.lengthTwo')}
            unit="m"
            value={secondM}
            onChange={(value) => set({ secondM: value })}
          />
        </section>
        {metresPerPixel !== null && (
          <p className={classes.result} role="status">
            {t('scale.size', {
              width: decimal(picture.widthPx * metresPerPixel, 1),
              height: decimal(picture.heightPx * metresPerPixel, 1),
            })}{' '}
            {first === null && t('scale.isGuess')}
            {difference !== null &&
              !isStretched &&
              t('scale.agrees', { percent: decimal(Math.abs(difference) * 100, 1) })}
          </p>
        )}
        {isStretched && (
          <Callout
            tone="warn"
            title={t('scale.stretched', { percent: decimal(Math.abs(difference ?? 0) * 100, 1) })}
            text={t('scale.stretchedText')}
          >
            <Button onClick={() => void stretching.stretch()}>{t('scale.separate')}</Button>
            <Button variant="subtle" onClick={goToCorners}>
              {t('scale.toCorners')}
            </Button>
          </Callout>
        )}
        <ProblemList problems={[...problems.filter((each) => each.code !== 'scale-aspect'), ...stretching.problems]} />
        <div className={classes.acts}>
          <Button onClick={() => clearMarks('first', 'second')}>{t('points.clear')}</Button>
        </div>
        <PointFields groups={['first', 'second']} />
      </div>
    </>
  );
}
