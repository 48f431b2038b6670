/** A point that stands for a cell: its centre of mass, or a point well inside where that lies outside the floor. */
import { isInsidePolygon, type Point, type Polygon, ringCentroid } from '../../model/index.js';
import { polygonRings, subtractAll } from '../cells/clipping.js';
import type { Cell } from '../cells/walkableCells.js';

/** Middle of the widest stretch of floor on a horizontal line; null where the line misses the floor. */
function widestStretch(polygon: Polygon, y: number): { readonly at: Point; readonly widthM: number } | null {
  const crossings: number[] = [];
  for (const ring of polygonRings(polygon)) {
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i] as Point;
      const [bx, by] = ring[(i + 1) % ring.length] as Point;
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((p, q) => p - q);
  let best: { at: Point; widthM: number } | null = null;
  for (let i = 1; i < crossings.length; i += 2) {
    const left = crossings[i - 1] as number;
    const right = crossings[i] as number;
    if (!best || right - left > best.widthM) best = { at: [(left + right) / 2, y], widthM: right - left };
  }
  return best;
}

/** @returns a point on the floor of the cell, clear of its obstacles where that is possible */
export function cellMiddle(cell: Pick<Cell, 'polygon' | 'obstacles'>): Point {
  const floor = cell.obstacles.length > 0 ? subtractAll([cell.polygon], cell.obstacles)[0] : cell.polygon;
  const polygon = floor ?? cell.polygon;
  const centroid = ringCentroid(polygon.outer);
  if (isInsidePolygon(centroid, polygon)) return centroid;
  const ys = polygon.outer.map((point) => point[1]);
  const low = ys.reduce((p, q) => Math.min(p, q));
  const high = ys.reduce((p, q) => Math.max(p, q));
  let best: { at: Point; widthM: number } | null = null;
  // odd fractions keep the line off corners that share a height
  for (const share of [0.5, 0.27, 0.73, 0.13, 0.87]) {
    const stretch = widestStretch(polygon, low + (high - low) * (share + 0.0037));
    if (stretch && (!best || stretch.widthM > best.widthM)) best = stretch;
  }
  return best?.at ?? (polygon.outer[0] as Point);
}
