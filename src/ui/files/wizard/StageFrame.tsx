/** A drawing of lines that is moved and zoomed like the plan: by hand, and by the keys + − and arrows when it has the focus. */
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Bounds, Point } from '../../../model/index.js';
import { toCampus } from '../../plan/camera.js';
import { ScaleBar } from '../../plan/PlanFurniture.js';
import type { PlanStage } from '../../plan/planStage.js';
import { useCamera, useStageSize } from '../../plan/useStage.js';
import classes from './StageFrame.module.css';

interface StageFrameProps {
  readonly stage: PlanStage;
  readonly label: string;
  readonly bounds: Bounds | null;
  readonly onPick?: ((at: Point) => void) | undefined;
  /** SVG in metres, y upwards. */
  readonly children: ReactNode;
}

/** How far an arrow key moves the picture, px. */
const PAN_PX = 60;

const MOVES: Readonly<Record<string, (stage: PlanStage) => void>> = {
  '+': (stage) => stage.zoomBy(1.3),
  '=': (stage) => stage.zoomBy(1.3),
  '-': (stage) => stage.zoomBy(1 / 1.3),
  ArrowLeft: (stage) => stage.panBy(PAN_PX, 0),
  ArrowRight: (stage) => stage.panBy(-PAN_PX, 0),
  ArrowUp: (stage) => stage.panBy(0, PAN_PX),
  ArrowDown: (stage) => stage.panBy(0, -PAN_PX),
};

export function StageFrame({ stage, label, bounds, onPick, children }: StageFrameProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const pressedAt = useRef<Point | null>(null);
  const { scale, x, y } = useCamera(stage);
  useStageSize(stage, frame);
  useEffect(() => (frame === null ? undefined : stage.attach(frame)), [stage, frame]);

  const { minX = 0, minY = 0, maxX = 0, maxY = 0 } = bounds ?? {};
  useEffect(() => {
    if (maxX > minX) stage.fit({ minX, minY, maxX, maxY });
  }, [stage, minX, minY, maxX, maxY]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = MOVES[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(stage);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const from = pressedAt.current;
    if (onPick === undefined || frame === null || from === null) return;
    if (Math.abs(event.clientX - from[0]) + Math.abs(event.clientY - from[1]) > 5) return;
    const box = frame.getBoundingClientRect();
    onPick(toCampus(stage.camera(), [event.clientX - box.left, event.clientY - box.top]));
  };

  return (
    <div
      ref={setFrame}
      className={classes.frame}
      role="img"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the keyboard
      tabIndex={0}
      data-picking={onPick !== undefined || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pressedAt.current = [event.clientX, event.clientY];
      }}
      onClick={onClick}
    >
      <svg className={classes.picture} aria-hidden="true">
        <g transform={`matrix(${scale} 0 0 ${-scale} ${x} ${y})`}>{children}</g>
      </svg>
      <ScaleBar stage={stage} />
    </div>
  );
}
