/**
 * A picture to set points on: a click sets the next one, a drag or the arrow keys move one, wheel and two fingers zoom.
 *
 * Points are buttons beside the picture's own element, so that dragging a point does not move the picture.
 */
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pixel } from '../../../../floorplans/index.js';
import classes from './MarkSurface.module.css';
import { toPicturePx, toScreenPx, useSurfaceView } from './surfaceView.js';

export interface SurfaceMark {
  readonly id: string;
  readonly at: Pixel;
  /** Short sign in the disc. */
  readonly sign: string;
  /** What it is, for those who cannot see it. */
  readonly name: string;
}

interface MarkSurfaceProps {
  readonly label: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** SVG in the picture's own pixels, given how many screen pixels one of them is. */
  readonly children: (scale: number) => ReactNode;
  readonly marks: readonly SurfaceMark[];
  /** Where a click falls; absent while no point is wanted. */
  readonly onPlace?: ((at: Pixel) => void) | undefined;
  readonly onMove: (id: string, at: Pixel) => void;
  /** Draws a place to something near, given how far that is in the picture's pixels. */
  readonly snap?: ((at: Pixel, reachPx: number) => Pixel) | undefined;
}

/** Movement of the pointer below this is a click, px. */
const CLICK_PX = 5;
const SNAP_PX = 10;

const STEPS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function MarkSurface(props: MarkSurfaceProps) {
  const { label, widthPx, heightPx, children, marks, onPlace, onMove, snap = (at) => at } = props;
  const { t } = useTranslation('trace');
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const { view, zoomBy, fit } = useSurfaceView(frame, widthPx, heightPx);
  const pressedAt = useRef<Pixel | null>(null);

  const placeOf = (event: { clientX: number; clientY: number }): Pixel | null => {
    if (frame === null || view === null) return null;
    const box = frame.getBoundingClientRect();
    const at = toPicturePx(view, [event.clientX - box.left, event.clientY - box.top]);
    return snap(at, SNAP_PX / view.scale);
  };
  const onClick = (event: MouseEvent) => {
    const [x, y] = pressedAt.current ?? [Number.NaN, Number.NaN];
    if (!(Math.abs(event.clientX - x) + Math.abs(event.clientY - y) <= CLICK_PX)) return;
    const at = placeOf(event);
    if (at !== null) onPlace?.(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const factor = event.key === '+' || event.key === '=' ? 1.3 : event.key === '-' ? 1 / 1.3 : null;
    if (factor === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    zoomBy(factor);
  };

  return (
    <div className={classes.surface}>
      <div
        ref={setFrame}
        className={classes.frame}
        role="img"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is scaled with the keyboard
        tabIndex={0}
        data-placing={onPlace !== undefined || undefined}
        onPointerDown={(event) => {
          pressedAt.current = [event.clientX, event.clientY];
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {view !== null && (
          <svg className={classes.drawing} aria-hidden="true">
            <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>{children(view.scale)}</g>
          </svg>
        )}
      </div>
      {view !== null &&
        marks.map((mark) => (
          <MarkButton
            key={mark.id}
            mark={mark}
            screen={toScreenPx(view, mark.at)}
            placeOf={placeOf}
            onMove={onMove}
            onPlace={onPlace}
          />
        ))}
      <div className={classes.zoom}>
        <button type="button" aria-label={t('zoomIn')} onClick={() => zoomBy(1.5)}>
          <IconPlus size={16} stroke={1.75} aria-hidden="true" />
        </button>
        <button type="button" aria-label={t('zoomOut')} onClick={() => zoomBy(1 / 1.5)}>
          <IconMinus size={16} stroke={1.75} aria-hidden="true" />
        </button>
        <button type="button" aria-label={t('zoomAll')} onClick={fit}>
          <IconFocusCentered size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

interface MarkButtonProps {
  readonly mark: SurfaceMark;
  readonly screen: Pixel;
  readonly placeOf: (event: { clientX: number; clientY: number }) => Pixel | null;
  readonly onMove: (id: string, at: Pixel) => void;
  readonly onPlace: ((at: Pixel) => void) | undefined;
}

function MarkButton({ mark, screen, placeOf, onMove, onPlace }: MarkButtonProps) {
  const { t } = useTranslation('trace');
  const pressedAt = useRef<Pixel | null>(null);
  const isPress = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const [x, y] = pressedAt.current ?? [clientX, clientY];
    return Math.abs(clientX - x) + Math.abs(clientY - y) <= CLICK_PX;
  };
  const { id, at, sign, name } = mark;
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || isPress(event)) return;
    // from here on it is a drag, wherever it ends
    pressedAt.current = [Number.NaN, Number.NaN];
    const to = placeOf(event);
    if (to !== null) onMove(id, to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const factor = event.shiftKey ? 10 : 1;
    onMove(id, [at[0] + step[0] * factor, at[1] + step[1] * factor]);
  };
  return (
    <button
      type="button"
      className={classes.mark}
      style={{ left: screen[0], top: screen[1] }}
      aria-label={t('mark', { name, x: Math.round(at[0]), y: Math.round(at[1]) })}
      onPointerDown={(event) => {
        pressedAt.current = [event.clientX, event.clientY];
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      // a length often begins where another one ended
      onClick={(event) => (event.detail === 0 || isPress(event)) && onPlace?.(at)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    >
      <i />
      <b data-sign={sign} />
    </button>
  );
}
