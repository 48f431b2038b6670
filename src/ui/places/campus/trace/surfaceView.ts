/** Which part of a picture is in sight: a place of the picture is drawn at `x + scale * px`. */
import { useCallback, useEffect, useState } from 'react';
import type { Pixel } from '../../../../floorplans/index.js';
import { attachPanZoom } from '../../../plan/panZoom.js';

export interface SurfaceView {
  /** Screen pixels per picture pixel. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const LARGEST_SCALE = 16;
const AIR_PX = 12;

export const toScreenPx = (view: SurfaceView, [x, y]: Pixel): Pixel => [
  view.x + view.scale * x,
  view.y + view.scale * y,
];
export const toPicturePx = (view: SurfaceView, [x, y]: Pixel): Pixel => [
  (x - view.x) / view.scale,
  (y - view.y) / view.scale,
];

function fitted(element: HTMLElement, widthPx: number, heightPx: number): SurfaceView {
  const { clientWidth, clientHeight } = element;
  const scale = Math.max(0.01, Math.min((clientWidth - 2 * AIR_PX) / widthPx, (clientHeight - 2 * AIR_PX) / heightPx));
  return { scale, x: (clientWidth - scale * widthPx) / 2, y: (clientHeight - scale * heightPx) / 2 };
}

/** The view of an element, fitted until the user moves it; moved by drag, wheel and two fingers. */
export function useSurfaceView(element: HTMLElement | null, widthPx: number, heightPx: number) {
  const [view, setView] = useState<SurfaceView | null>(null);
  const zoomBy = useCallback(
    (factor: number, at?: Pixel) => {
      setView((now) => {
        if (now === null || element === null) return now;
        const [x, y] = at ?? [element.clientWidth / 2, element.clientHeight / 2];
        const least = fitted(element, widthPx, heightPx).scale / 2;
        const scale = Math.min(LARGEST_SCALE, Math.max(least, now.scale * factor));
        const ratio = scale / now.scale;
        return { scale, x: x - (x - now.x) * ratio, y: y - (y - now.y) * ratio };
      });
    },
    [element, widthPx, heightPx],
  );
  const fit = useCallback(() => {
    if (element !== null) setView(fitted(element, widthPx, heightPx));
  }, [element, widthPx, heightPx]);
  useEffect(() => {
    if (element === null) return;
    let isFitted = true;
    const measure = () => isFitted && setView(fitted(element, widthPx, heightPx));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const detach = attachPanZoom(element, {
      pan: (dxPx, dyPx) => {
        isFitted = false;
        setView((now) => (now === null ? now : { ...now, x: now.x + dxPx, y: now.y + dyPx }));
      },
      zoomAt: (factor, xPx, yPx) => {
        isFitted = false;
        zoomBy(factor, [xPx, yPx]);
      },
    });
    return () => {
      observer.disconnect();
      detach();
    };
  }, [element, widthPx, heightPx, zoomBy]);
  return { view, zoomBy, fit };
}
