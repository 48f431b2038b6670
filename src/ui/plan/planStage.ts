/** The camera of one plan picture: moved by hand, by keys and by flights; everything drawn over the plan follows it. */
import type { Bounds, Point } from '../../model/index.js';
import { betweenCameras, type Camera, centredOn, fittedTo, type Viewport, zoomedAt } from './camera.js';
import { attachPanZoom } from './panZoom.js';

/** Length of a camera flight, ms (design language, §5). */
const FLIGHT_MS = 320;

/** Scale to arrive with at a place, px/m. */
const ARRIVAL_SCALE = 16;

export interface PlanStage {
  readonly camera: () => Camera;
  readonly viewport: () => Viewport;
  subscribe(listener: () => void): () => void;
  /** Listens to wheel, pinch and drag on the element until the returned function is called. */
  attach(element: HTMLElement): () => void;
  resize(viewport: Viewport): void;
  /** Shows all of the bounds, now and after every change of size until the user moves the picture. */
  fit(bounds: Bounds, options?: { fly?: boolean }): void;
  /** @param scale - px/m; near enough to see a door where absent */
  flyTo(at: Point, scale?: number): void;
  zoomBy(factor: number): void;
  panBy(dxPx: number, dyPx: number): void;
}

/** `cubic-bezier(.2,0,0,1)` to within a pixel: fast away, slow in. */
const ease = (share: number) => 1 - (1 - share) ** 4;

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function createPlanStage(): PlanStage {
  let camera: Camera = { scale: 10, x: 0, y: 0 };
  let viewport: Viewport = { width: 0, height: 0 };
  let fitted: Bounds | null = null;
  let flight = 0;
  const listeners = new Set<() => void>();

  function set(next: Camera): void {
    camera = next;
    for (const listener of listeners) listener();
  }

  /** A move of the user's own: it ends a flight, and the picture is no longer fitted. */
  function take(next: Camera): void {
    cancelAnimationFrame(flight);
    fitted = null;
    set(next);
  }

  function moveTo(target: Camera, isFlight: boolean): void {
    cancelAnimationFrame(flight);
    if (!isFlight || prefersReducedMotion()) {
      set(target);
      return;
    }
    const from = camera;
    const startMs = performance.now();
    const frame = (nowMs: number) => {
      const share = Math.min(1, Math.max(0, (nowMs - startMs) / FLIGHT_MS));
      set(share < 1 ? betweenCameras(from, target, ease(share), viewport) : target);
      if (share < 1) flight = requestAnimationFrame(frame);
    };
    flight = requestAnimationFrame(frame);
  }

  const panBy = (dxPx: number, dyPx: number) => take({ ...camera, x: camera.x + dxPx, y: camera.y + dyPx });

  return {
    camera: () => camera,
    viewport: () => viewport,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach(element) {
      const detach = attachPanZoom(element, {
        pan: panBy,
        zoomAt: (factor, xPx, yPx) => take(zoomedAt(camera, factor, [xPx, yPx])),
      });
      return () => {
        cancelAnimationFrame(flight);
        detach();
      };
    },
    resize(next) {
      if (next.width === viewport.width && next.height === viewport.height) return;
      viewport = next;
      set(fitted !== null && next.width > 0 ? fittedTo(fitted, next) : camera);
    },
    fit(bounds, options = {}) {
      fitted = bounds;
      if (viewport.width > 0) moveTo(fittedTo(bounds, viewport), options.fly === true);
    },
    flyTo(at, scale = ARRIVAL_SCALE) {
      fitted = null;
      moveTo(centredOn(at, scale, viewport), true);
    },
    zoomBy: (factor) => take(zoomedAt(camera, factor, [viewport.width / 2, viewport.height / 2])),
    panBy,
  };
}
