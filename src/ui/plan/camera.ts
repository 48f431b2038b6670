/** Where on the screen a place of the campus is drawn. Screen y runs down, campus y north. */
import type { Bounds, Point } from '../../model/index.js';

export interface Camera {
  /** Pixels per metre, above 0. */
  readonly scale: number;
  /** Screen place of the campus origin, px. */
  readonly x: number;
  readonly y: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Smallest and largest scale of the drawing, px/m: the whole campus on a phone, a desk across the screen. */
export const SCALE_LIMITS = [0.5, 120] as const;

/** Air left around what is fitted, px: on the right lie north and zoom buttons, below scale bar and legend. */
const AIR_PX = { left: 28, right: 62, top: 34, bottom: 62 } as const;
/** The same where the picture is narrow. */
const NARROW_AIR_PX = { left: 14, right: 50, top: 34, bottom: 44 } as const;
const NARROW_PX = 520;

/** A tall picture has a legend of two rows. */
function bottomAirPx({ height }: Viewport): number {
  return height > 430 ? 88 : AIR_PX.bottom;
}

export function toScreen(camera: Camera, [x, y]: Point): Point {
  return [camera.x + camera.scale * x, camera.y - camera.scale * y];
}

export function toCampus(camera: Camera, [x, y]: Point): Point {
  return [(x - camera.x) / camera.scale, (camera.y - y) / camera.scale];
}

function clampScale(scale: number): number {
  return Math.min(SCALE_LIMITS[1], Math.max(SCALE_LIMITS[0], scale));
}

/** The camera that puts a campus place into the middle. */
export function centredOn(at: Point, scale: number, viewport: Viewport): Camera {
  const kept = clampScale(scale);
  return { scale: kept, x: viewport.width / 2 - kept * at[0], y: viewport.height / 2 + kept * at[1] };
}

/** The camera scaled by a factor, the place under a screen point kept where it is. */
export function zoomedAt(camera: Camera, factor: number, [x, y]: Point): Camera {
  const scale = clampScale(camera.scale * factor);
  const ratio = scale / camera.scale;
  return { scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio };
}

/** The camera that shows all of the bounds with some air around. */
export function fittedTo(bounds: Bounds, viewport: Viewport): Camera {
  const width = Math.max(1, bounds.maxX - bounds.minX);
  const height = Math.max(1, bounds.maxY - bounds.minY);
  const air = viewport.width < NARROW_PX ? NARROW_AIR_PX : { ...AIR_PX, bottom: bottomAirPx(viewport) };
  const scale = Math.min(
    Math.max(1, viewport.width - air.left - air.right) / width,
    Math.max(1, viewport.height - air.top - air.bottom) / height,
  );
  const camera = centredOn([(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2], scale, viewport);
  return { ...camera, x: camera.x - (air.right - air.left) / 2, y: camera.y - (air.bottom - air.top) / 2 };
}

/** Between two cameras, 0 to 1; the place in the middle moves evenly, the scale by ratio. */
export function betweenCameras(from: Camera, to: Camera, share: number, viewport: Viewport): Camera {
  const middle: Point = [viewport.width / 2, viewport.height / 2];
  const a = toCampus(from, middle);
  const b = toCampus(to, middle);
  const scale = from.scale * (to.scale / from.scale) ** share;
  return centredOn([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], scale, viewport);
}

/** How much of the drawing makes sense at a scale (design language, §8). */
export type DetailLevel = 'campus' | 'building' | 'floor' | 'room';

export function detailAt(scale: number): DetailLevel {
  if (scale < 3) return 'campus';
  if (scale < 8) return 'building';
  return scale < 20 ? 'floor' : 'room';
}
