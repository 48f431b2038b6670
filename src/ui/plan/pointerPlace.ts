/** Where on the campus the pointer is, m. */
import type { Point } from '../../model/index.js';
import { type Camera, toCampus } from './camera.js';

/** @param surface - the element the picture fills */
export function pointerPlace(
  camera: Camera,
  surface: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = surface.getBoundingClientRect();
  return toCampus(camera, [clientX - left, clientY - top]);
}
