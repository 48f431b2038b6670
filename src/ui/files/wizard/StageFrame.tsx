/** A drawing of lines that is moved and zoomed like the plan. */
import { type ReactNode, useEffect } from 'react';
import type { Bounds, Point } from '../../../model/index.js';
import { ScaleBar } from '../../plan/PlanFurniture.js';
import type { PlanStage } from '../../plan/planStage.js';
import { useCamera } from '../../plan/useStage.js';
import { useStageFrame } from '../../plan/useStageFrame.js';
import classes from './StageFrame.module.css';

interface StageFrameProps {
  readonly stage: PlanStage;
  readonly label: string;
  readonly bounds: Bounds | null;
  readonly onPick?: ((at: Point) => void) | undefined;
  /** SVG in metres, y upwards. */
  readonly children: ReactNode;
}

export function StageFrame({ stage, label, bounds, onPick, children }: StageFrameProps) {
  const { scale, x, y } = useCamera(stage);
  const frame = useStageFrame(stage, onPick);

  const { minX = 0, minY = 0, maxX = 0, maxY = 0 } = bounds ?? {};
  useEffect(() => {
    if (maxX > minX) stage.fit({ minX, minY, maxX, maxY });
  }, [stage, minX, minY, maxX, maxY]);

  return (
    <div
      {...frame}
      className={classes.frame}
      role="img"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the keyboard
      tabIndex={0}
      data-picking={onPick !== undefined || undefined}
    >
      <svg className={classes.picture} aria-hidden="true">
        <g transform={`matrix(${scale} 0 0 ${-scale} ${x} ${y})`}>{children}</g>
      </svg>
      <ScaleBar stage={stage} />
    </div>
  );
}
