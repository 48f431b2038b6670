/**
 * Moves a picture by hand: drag, wheel and two fingers.
 *
 * Written out instead of d3-zoom, which brings transitions and colours the page has no use for (17 kB gzipped).
 */

export interface PanZoomTarget {
  /** Moves the picture, px. */
  pan(dxPx: number, dyPx: number): void;
  /** Scales the picture about a place on the element, px. */
  zoomAt(factor: number, xPx: number, yPx: number): void;
}

/** Movement of the pointer below this is a click, px. */
const CLICK_PX = 3;

/** Pixels a wheel turn stands for when it is told in lines or pages. */
const WHEEL_UNIT_PX = [1, 16, 400] as const;

interface Finger {
  x: number;
  y: number;
}

/** What two fingers span: their middle and distance. */
function spanOf(fingers: readonly Finger[]): { x: number; y: number; length: number } {
  const [a, b] = fingers as [Finger, Finger];
  return {
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    length: Math.max(1, Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)),
  };
}

/** Listens until the returned function is called. */
export function attachPanZoom(element: HTMLElement, target: PanZoomTarget): () => void {
  const fingers = new Map<number, Finger>();
  let travelledPx = 0;

  const placeOf = (event: PointerEvent | WheelEvent): Finger => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 && event.button !== 1) return;
    if (fingers.size === 0) travelledPx = 0;
    fingers.set(event.pointerId, placeOf(event));
  };
  const onMove = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    const now = placeOf(event);
    travelledPx += Math.abs(now.x - finger.x) + Math.abs(now.y - finger.y);
    // captured only once it is a drag: a captured click would not reach what lies under the pointer
    if (travelledPx > CLICK_PX && !element.hasPointerCapture(event.pointerId))
      element.setPointerCapture(event.pointerId);
    if (fingers.size === 1) {
      target.pan(now.x - finger.x, now.y - finger.y);
      fingers.set(event.pointerId, now);
      return;
    }
    const before = spanOf([...fingers.values()].slice(0, 2));
    fingers.set(event.pointerId, now);
    const after = spanOf([...fingers.values()].slice(0, 2));
    target.pan(after.x - before.x, after.y - before.y);
    target.zoomAt(after.length / before.length, after.x, after.y);
  };
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = placeOf(event);
    const turnPx = event.deltaY * (WHEEL_UNIT_PX[event.deltaMode] ?? 1);
    // a pinch on a touch pad comes as a wheel with Ctrl and small steps
    target.zoomAt(2 ** (-turnPx * (event.ctrlKey ? 0.02 : 0.002)), x, y);
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('lostpointercapture', onUp, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stop.abort();
}
