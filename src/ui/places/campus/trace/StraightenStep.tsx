/** Turns the picture to its walls, and makes flat what was photographed aslant. Nothing here has to be done. */
import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Pixel, type Quad, rotationAlongWall, straightenedPicture } from '../../../../floorplans/index.js';
import type { Problem } from '../../../../model/index.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { LARGEST_SIDE_PX, letGo, type TracePicture, tracePictureOf } from '../../../pictures/tracePicture.js';
import { NumberBox } from './NumberBox.js';
import { PictureSurface } from './PictureSurface.js';
import { PointFields } from './PointFields.js';
import { straightened } from './resample.js';
import classes from './Trace.module.css';
import { MARKS, pairOf, useTraceDraft } from './traceDraft.js';

/** Lines of the grid that shows the turn, each way. */
const GRID_LINES = 12;

function TurnedGrid({ picture, rotationDeg }: { picture: TracePicture; rotationDeg: number }) {
  const { widthPx, heightPx } = picture;
  const reach = widthPx + heightPx;
  const gap = Math.max(widthPx, heightPx) / GRID_LINES;
  const offsets = Array.from({ length: 2 * GRID_LINES + 1 }, (_, index) => (index - GRID_LINES) * gap);
  return (
    <g transform={`translate(${widthPx / 2} ${heightPx / 2}) rotate(${rotationDeg})`} className={classes.grid}>
      {offsets.map((at) => (
        <path key={at} d={`M${-reach},${at}H${reach}M${at},${-reach}V${reach}`} />
      ))}
    </g>
  );
}

export function StraightenStep({ picture, isPhoto }: { picture: TracePicture; isPhoto: boolean }) {
  const { t } = useTranslation('trace');
  const { marks, before, rotationDeg, set, clearMarks, changePicture } = useTraceDraft();
  const [act, setAct] = useState<'wall' | 'corners'>('wall');
  const [isWorking, setWorking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const wall = pairOf(marks, 'wall');
  const corners = MARKS.corners.flatMap((id): Pixel[] => (marks[id] === undefined ? [] : [marks[id]]));

  const [fromX, fromY, toX, toY] = wall?.flat() ?? [];
  useEffect(() => {
    if (fromX === undefined || fromY === undefined || toX === undefined || toY === undefined) return;
    set({ rotationDeg: rotationAlongWall([fromX, fromY], [toX, toY]) });
  }, [fromX, fromY, toX, toY, set]);

  const straighten = async () => {
    const plan = straightenedPicture(corners as unknown as Quad, picture, LARGEST_SIDE_PX);
    setProblems(plan.problems);
    if (plan.value === null) return;
    setWorking(true);
    const flat = await tracePictureOf(await straightened(picture.canvas, plan.value), isPhoto);
    if (before !== null) letGo(picture);
    changePicture(flat, { before: before ?? picture, printed: null });
    setWorking(false);
    setAct('wall');
  };

  return (
    <>
      <div className={classes.stage}>
        <PictureSurface picture={picture} groups={[act]}>
          {() => act === 'wall' && <TurnedGrid picture={picture} rotationDeg={-rotationDeg} />}
        </PictureSurface>
      </div>
      <div className={classes.panel}>
        <SegmentedControl
          value={act}
          onChange={setAct}
          fullWidth
          aria-label={t('straighten.act')}
          data={[
            { value: 'wall', label: t('straighten.wall') },
            { value: 'corners', label: t('straighten.corners') },
          ]}
        />
        <p>{t(act === 'wall' ? 'straighten.wallText' : 'straighten.cornersText')}</p>
        {act === 'wall' ? (
          <>
            <NumberBox
              label={t('straighten.turn')}
              unit="°"
              value={rotationDeg}
              onChange={(value) => set({ rotationDeg: value ?? 0 })}
            />
            <div className={classes.acts}>
              <Button
                disabled={wall === null && rotationDeg === 0}
                onClick={() => {
                  clearMarks('wall');
                  set({ rotationDeg: 0 });
                }}
              >
                {t('straighten.noTurn')}
              </Button>
            </div>
          </>
        ) : (
          <div className={classes.acts}>
            <Button
              variant="filled"
              disabled={corners.length < 4}
              loading={isWorking}
              onClick={() => void straighten()}
            >
              {t('straighten.apply')}
            </Button>
            <Button disabled={corners.length === 0} onClick={() => clearMarks('corners')}>
              {t('points.clear')}
            </Button>
          </div>
        )}
        {before !== null && (
          <p>
            {t('straighten.changed')}{' '}
            <button
              type="button"
              className={classes.link}
              onClick={() => {
                letGo(picture);
                changePicture(before, { before: null });
              }}
            >
              {t('straighten.restore')}
            </button>
          </p>
        )}
        <ProblemList problems={problems} />
        <PointFields groups={[act]} />
      </div>
    </>
  );
}
