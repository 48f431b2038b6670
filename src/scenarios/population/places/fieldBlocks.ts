/** Squares side by side on a field, for classes without a square of their own. */
import { boundsOf, isInsideRing, type Point, type Ring } from '../../../model/index.js';

/** South-western corners of the squares that lie inside the outline, row by row from the north-west. */
export function blockOrigins(outline: Ring, sideM: number, gapM: number): Point[] {
  const box = boundsOf(outline);
  if (!box) return [];
  const origins: Point[] = [];
  const pitch = sideM + gapM;
  for (let y = box.maxY - sideM - gapM; y >= box.minY; y -= pitch) {
    for (let x = box.minX + gapM; x + sideM <= box.maxX; x += pitch) {
      const corners: Point[] = [
        [x, y],
        [x + sideM, y],
        [x + sideM, y + sideM],
        [x, y + sideM],
      ];
      if (corners.every((corner) => isInsideRing(corner, outline))) origins.push([x, y]);
    }
  }
  return origins;
}
