/** What is drawn, pointed at and chosen, laid over the plan; it takes the pointer where a tool is in hand. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type Level, type Snapped, snapPoint } from '../../../../floorplans/index.js';
import { distance, type Point } from '../../../../model/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import { decimal } from '../../../i18n/format.js';
import { toScreen } from '../../../plan/camera.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { pointerPlace } from '../../../plan/pointerPlace.js';
import { useCamera } from '../../../plan/useStage.js';
import { CLICK_PX } from '../../../plan/useStageFrame.js';
import { CornerHandles } from './CornerHandles.js';
import classes from './Editor.module.css';
import { setCursor, useEditStore, useIsSnapping } from './editStore.js';
import { PartHandle } from './PartHandle.js';
import { pickPart } from './pickPart.js';
import { StairHandles } from './StairHandles.js';
import { canBeDragged, isSeenOn, selectedPart, shapeOf } from './selectedPart.js';
import { toolOf } from './tools.js';
import type { Drawing } from './useDrawing.js';
import { useStairGhost } from './useStairGhost.js';

/** How near the pointer has to be, px. */
const SNAP_PX = 10;

interface EditOverlayProps {
  /** Takes the keys while a tool is in hand. */
  readonly ref: RefObject<SVGSVGElement | null>;
  readonly stage: PlanStage;
  readonly plan: CampusPlan;
  readonly level: Level | null;
  readonly drawing: Drawing;
  /** A node of the walking network under the pointer, where that is shown. */
  readonly pointed: string | null;
}

export function EditOverlay({ ref, stage, plan, level, drawing, pointed }: EditOverlayProps) {
  const { t } = useTranslation('editor');
  const camera = useCamera(stage);
  const [surface, setSurface] = useState<SVGSVGElement | null>(null);
  const pressedAt = useRef<Point | null>(null);
  const { tool, points, cursor } = useEditStore();
  const isSnapping = useIsSnapping();
  const ghost = useStairGhost(plan, level?.id ?? null);
  const selection = useSessionStore((session) => session.selection);
  const { shape } = toolOf(tool);

  useEffect(() => (surface === null ? undefined : stage.attach(surface as unknown as HTMLElement)), [surface, stage]);

  const placeOf = (event: PointerEvent) => pointerPlace(camera, event.currentTarget, event);
  const radiusM = SNAP_PX / camera.scale;
  const snapped = (event: PointerEvent): Snapped => {
    const at = placeOf(event);
    const corners = points.length > 2 ? points.slice(0, 1) : [];
    return isSnapping ? snapPoint(level, at, { radiusM, from: points.at(-1), corners }) : { at, kind: 'none' };
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = pressedAt.current;
    pressedAt.current = null;
    if (from === null || event.button !== 0) return;
    if (Math.abs(event.clientX - from[0]) + Math.abs(event.clientY - from[1]) > CLICK_PX) return;
    if (shape === 'pick') useSessionStore.getState().select(pointed ?? pickPart(plan, level, placeOf(event), radiusM));
    else drawing.addPoint(snapped(event).at);
  };

  const screen = (at: Point) => toScreen(camera, at);
  const path = (line: readonly Point[]) =>
    line
      .map((at) =>
        screen(at)
          .map((v) => v.toFixed(1))
          .join(','),
      )
      .join(' ');
  const chosen = selectedPart(plan, selection);
  const isHere = chosen !== null && isSeenOn(chosen, level);
  const marks = chosen !== null && isHere ? shapeOf(chosen) : { rings: [], lines: [] };
  const draft = cursor === null || shape === 'pick' ? points : [...points, cursor.at];
  const last = points.at(-1);

  return (
    <svg
      ref={(svg) => {
        ref.current = svg;
        setSurface(svg);
      }}
      tabIndex={-1}
      className={classes.overlay}
      data-tool={shape === 'pick' ? 'pick' : 'draw'}
      role="img"
      aria-label={t('overlay')}
      onPointerDown={(event) => {
        pressedAt.current = [event.clientX, event.clientY];
      }}
      onPointerMove={(event) => setCursor(shape === 'pick' ? null : snapped(event))}
      onPointerUp={onPointerUp}
      onPointerLeave={() => setCursor(null)}
      onDoubleClick={() => drawing.finish()}
    >
      {marks.rings.map((ring) => (
        <polygon key={`${ring[0]}`} points={path(ring)} className={classes.chosen} />
      ))}
      {marks.lines.map((line) => (
        <polyline key={`${line[0]}`} points={path(line)} className={classes.chosenLine} />
      ))}
      {chosen?.kind === 'space' && isHere && shape === 'pick' && (
        <CornerHandles stage={stage} level={chosen.level} space={chosen.part} drawing={drawing} />
      )}
      {chosen !== null && canBeDragged(chosen) && isHere && shape === 'pick' && (
        <PartHandle key={chosen.part.id} stage={stage} selected={chosen} drawing={drawing} />
      )}
      {chosen?.kind === 'stair' && isHere && shape === 'pick' && (
        <StairHandles key={chosen.part.id} stage={stage} stair={chosen.part} drawing={drawing} />
      )}
      {ghost.map((ring) => (
        <polygon key={`${ring[0]}`} points={path(ring)} className={classes.draft} />
      ))}
      {draft.length > 1 && (
        <polyline
          points={path(shape === 'ring' && draft.length > 2 ? [...draft, draft[0] as Point] : draft)}
          className={classes.draft}
        />
      )}
      {points.map((at) => {
        const [x, y] = screen(at);
        return <rect key={`${at}`} x={x - 4} y={y - 4} width={8} height={8} className={classes.corner} />;
      })}
      {cursor !== null && shape !== 'pick' && (
        <g>
          <circle
            cx={screen(cursor.at)[0]}
            cy={screen(cursor.at)[1]}
            r={5}
            className={classes.cursor}
            data-snap={cursor.kind}
          />
          {last !== undefined && (
            <text x={screen(cursor.at)[0] + 10} y={screen(cursor.at)[1] - 10} className={classes.length}>
              {decimal(distance(last, cursor.at), 2)} m
            </text>
          )}
        </g>
      )}
    </svg>
  );
}
