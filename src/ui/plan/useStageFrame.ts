/** The element a stage fills: moved and zoomed by hand, and by the keys + − and arrows when it has the focus. */
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Point } from '../../model/index.js';
import type { PlanStage } from './planStage.js';
import { pointerPlace } from './pointerPlace.js';
import { useStageSize } from './useStage.js';

/** How far an arrow key moves the picture, px. */
const PAN_PX = 60;

/** A press that moves farther is a drag of the picture, px. */
export const CLICK_PX = 5;

const MOVES: Readonly<Record<string, (stage: PlanStage) => void>> = {
  '+': (stage) => stage.zoomBy(1.3),
  '=': (stage) => stage.zoomBy(1.3),
  '-': (stage) => stage.zoomBy(1 / 1.3),
  ArrowLeft: (stage) => stage.panBy(PAN_PX, 0),
  ArrowRight: (stage) => stage.panBy(-PAN_PX, 0),
  ArrowUp: (stage) => stage.panBy(0, PAN_PX),
  ArrowDown: (stage) => stage.panBy(0, -PAN_PX),
};

/** What the element is given. @param onPick - told of a press that does not move the picture */
export function useStageFrame(stage: PlanStage, onPick: ((at: Point) => void) | undefined) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const pressedAt = useRef<Point | null>(null);
  useStageSize(stage, frame);
  useEffect(() => (frame === null ? undefined : stage.attach(frame)), [stage, frame]);
  return {
    ref: setFrame,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
      const act = MOVES[event.key];
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act(stage);
    },
    onPointerDown: (event: PointerEvent) => {
      pressedAt.current = [event.clientX, event.clientY];
    },
    onClick: (event: MouseEvent) => {
      const from = pressedAt.current;
      if (onPick === undefined || from === null) return;
      if (Math.abs(event.clientX - from[0]) + Math.abs(event.clientY - from[1]) > CLICK_PX) return;
      onPick(pointerPlace(stage.camera(), event.currentTarget, event));
    },
  };
}
