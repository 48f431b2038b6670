/** The whole run on one strip: phases, people left, worst moments, flow. Drag anywhere to scrub; one slider to a reader. */
import { type PointerEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../../i18n/format.js';
import { useWidth } from '../../parts/useWidth.js';
import { frameIndexAt } from '../../run/interpolate.js';
import { phaseAt } from '../../run/phases.js';
import { loopBetween } from '../../run/playback.js';
import { isRunGrowing, seekTo, setLoop, useRunStore } from '../../run/runStore.js';
import type { Way } from '../../run/ways.js';
import { EventLane } from './EventLane.js';
import { FlowLanes } from './FlowLanes.js';
import { PeopleCurve } from './PeopleCurve.js';
import { PhaseBands } from './PhaseBands.js';
import { TargetLine } from './TargetLine.js';
import classes from './Timeline.module.css';
import { TimelineCursor } from './TimelineCursor.js';
import { LANES, timelineHeight } from './timelineLanes.js';
import { axisEndS, axisTicks, type TimeScale, timeScale } from './timelineScale.js';

function Axis({ scale, height }: { scale: TimeScale; height: number }) {
  return (
    <g className={classes.axis}>
      {axisTicks(scale.endS, scale.width - scale.labelWidth).map((timeS) => (
        <g key={timeS}>
          <line x1={scale.x(timeS)} x2={scale.x(timeS)} y1={LANES.curveTop} y2={height - LANES.axis} />
          <text x={scale.x(timeS)} y={height - 6}>
            {clock(timeS)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The slider's own words: phase and people left, refreshed each second of the run. */
function useSliderText(): { timeS: number; text: string } {
  const { t } = useTranslation('simulate');
  const timeS = useRunStore((state) => Math.floor(state.playback.timeS));
  const series = useRunStore((state) => state.series);
  const frames = useRunStore((state) => state.frames);
  const inside = series?.insideByFrame[frameIndexAt(frames, timeS)] ?? 0;
  const phase = phaseAt(series?.phases ?? [], timeS);
  const phaseName = phase === null ? '' : t(`phase.${phase}`, { defaultValue: phase });
  return { timeS, text: t('timeline.value', { time: clock(timeS), phase: phaseName, count: inside }) };
}

export function Timeline({ lanes }: { lanes: readonly Way[] }) {
  const { t } = useTranslation('simulate');
  const [ref, width] = useWidth();
  const spanFrom = useRef<number | null>(null);
  const frameCount = useRunStore((state) => state.frameCount);
  const bufferedUntilS = useRunStore((state) => state.bufferedUntilS);
  const isGrowing = useRunStore((state) => isRunGrowing(state.status));
  const loop = useRunStore((state) => state.playback.loop);
  const endS = axisEndS(bufferedUntilS, isGrowing);
  const scale = useMemo(() => timeScale(endS, width), [endS, width]);
  const height = timelineHeight(lanes.length);
  const { timeS, text } = useSliderText();

  const timeOf = (event: PointerEvent<HTMLElement>) =>
    scale.timeAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    spanFrom.current = event.shiftKey ? timeOf(event) : null;
    if (!event.shiftKey) seekTo(timeOf(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    if (spanFrom.current === null) seekTo(timeOf(event));
    else setLoop(loopBetween(spanFrom.current, timeOf(event), bufferedUntilS));
  };

  return (
    <div
      ref={ref}
      className={classes.timeline}
      style={{ height }}
      role="slider"
      tabIndex={0}
      aria-label={t('timeline.label')}
      aria-valuemin={0}
      aria-valuemax={Math.max(1, Math.floor(bufferedUntilS))}
      aria-valuenow={timeS}
      aria-valuetext={text}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {loop !== null && (
            <g className={classes.loop}>
              <rect
                x={scale.x(loop.fromS)}
                width={scale.x(loop.untilS) - scale.x(loop.fromS)}
                y={LANES.curveTop}
                height={height - LANES.axis - LANES.curveTop}
              />
              <text x={scale.x(loop.fromS) + 4} y={LANES.curveTop + 12}>
                A
              </text>
              <text x={scale.x(loop.untilS) - 12} y={LANES.curveTop + 12}>
                B
              </text>
            </g>
          )}
          <Axis scale={scale} height={height} />
          <PhaseBands scale={scale} frameCount={frameCount} />
          <PeopleCurve scale={scale} frameCount={frameCount} />
          <TargetLine scale={scale} />
          <FlowLanes scale={scale} lanes={lanes} frameCount={frameCount} />
          <TimelineCursor scale={scale} height={height} />
          <EventLane scale={scale} />
        </svg>
      )}
    </div>
  );
}
