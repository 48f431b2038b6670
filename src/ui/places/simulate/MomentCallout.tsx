/** The marked worst moment on the plan: a dashed ring, a leader and a box with its figures. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { decimal, whole } from '../../i18n/format.js';
import { toScreen } from '../../plan/camera.js';
import type { PlanStage } from '../../plan/planStage.js';
import { useCamera } from '../../plan/useStage.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './MomentCallout.module.css';
import { useReplayView } from './replayView.js';
import { viewOfMoment } from './viewOfMoment.js';
import { worstMoments } from './worstMoments.js';

/** Radius of the ring around the place, m, and least radius on the screen, px. */
const RING_M = 2.4;
const LEAST_RING_PX = 22;
const LEADER_PX = 30;
const BOX = { width: 336, height: 60 } as const;

export function MomentCallout({ stage, viewId }: { stage: PlanStage; viewId: string }) {
  const { t, i18n } = useTranslation('simulate');
  const camera = useCamera(stage);
  const marked = useReplayView((view) => view.marked);
  const result = useRunStore((state) => state.result);
  const plan = useRunStore((state) => state.plan);
  const setup = useRunStore((state) => state.setup);
  const moment = useMemo(() => worstMoments(result)[marked ?? -1], [result, marked]);
  const seenIn = useMemo(
    () => (moment === undefined ? null : viewOfMoment(plan, setup, moment)),
    [plan, setup, moment],
  );
  if (moment === undefined || seenIn !== viewId) return null;
  const [x, y] = toScreen(camera, moment.at);
  const { width, height } = stage.viewport();
  const ring = Math.max(LEAST_RING_PX, RING_M * camera.scale);
  if (x < -ring || y < -ring || x > width + ring || y > height + ring) return null;
  const isBelow = y + ring + LEADER_PX + BOX.height + 8 < height || y - ring - LEADER_PX - BOX.height < 8;
  const boxWidth = Math.min(BOX.width, width - 16);
  const left = Math.min(width - boxWidth - 8, Math.max(8, x - boxWidth / 2));
  const leadFrom = isBelow ? y + ring : y - ring;
  const leadTo = isBelow ? leadFrom + LEADER_PX : leadFrom - LEADER_PX;
  return (
    <div className={classes.over}>
      <svg className={classes.marks} aria-hidden="true">
        <circle cx={x} cy={y} r={ring} />
        <line x1={x} x2={x} y1={leadFrom} y2={leadTo} />
      </svg>
      <div
        className={classes.box}
        style={{ left, width: boxWidth, ...(isBelow ? { top: leadTo } : { bottom: height - leadTo }) }}
      >
        <span className={classes.disc}>{(marked ?? 0) + 1}</span>
        <b>
          {t('callout.title', {
            where: i18n.language === 'en' ? moment.whereEn : moment.where,
            people: whole(moment.peakQueue),
          })}
        </b>
        <small>
          {t('callout.line', { density: decimal(moment.peakDensityPerM2, 1), longest: whole(moment.longestWaitS) })}
        </small>
      </div>
    </div>
  );
}
