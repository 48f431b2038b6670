/** Whether an upright rectangle lies in a polygon. */
import { isInsidePolygon, type Polygon, polygonEdges, type Segment } from '../../../model/index.js';
import type { Box } from './layout.js';

/** How far an edge of the rectangle may lie outside, m. */
const TOLERANCE_M = 0.01;

/** Whether a segment passes through the inside of a rectangle (Liang and Barsky 1984). */
function passesThrough([[ax, ay], [bx, by]]: Segment, { x0, y0, x1, y1 }: Box): boolean {
  // most walls lie wholly on one side
  if ((ax <= x0 && bx <= x0) || (ax >= x1 && bx >= x1) || (ay <= y0 && by <= y0) || (ay >= y1 && by >= y1))
    return false;
  let from = 0;
  let until = 1;
  const clip = (step: number, room: number): boolean => {
    if (step === 0) return room > 0;
    const t = room / step;
    if (step < 0) from = Math.max(from, t);
    else until = Math.min(until, t);
    return from < until;
  };
  const dx = bx - ax;
  const dy = by - ay;
  return clip(-dx, ax - x0) && clip(dx, x1 - ax) && clip(-dy, ay - y0) && clip(dy, y1 - ay);
}

/** A polygon made ready for many questions. */
export interface BoxField {
  readonly polygon: Polygon;
  readonly edges: readonly Segment[];
}

export function toBoxField(polygon: Polygon): BoxField {
  return { polygon, edges: polygonEdges(polygon) };
}

/** The same polygon, for rectangles between two heights: only the edges that reach in between can pass through them. */
export function fieldBetween({ polygon, edges }: BoxField, y0: number, y1: number): BoxField {
  const reaches = ([[, ay], [, by]]: Segment) => Math.max(ay, by) > y0 && Math.min(ay, by) < y1;
  return { polygon, edges: edges.filter(reaches) };
}

export function isBoxInside(box: Box, { polygon, edges }: BoxField): boolean {
  const inset = {
    x0: box.x0 + TOLERANCE_M,
    y0: box.y0 + TOLERANCE_M,
    x1: box.x1 - TOLERANCE_M,
    y1: box.y1 - TOLERANCE_M,
  };
  if (!(inset.x0 < inset.x1 && inset.y0 < inset.y1)) return false;
  if (edges.some((edge) => passesThrough(edge, inset))) return false;
  return isInsidePolygon([(inset.x0 + inset.x1) / 2, (inset.y0 + inset.y1) / 2], polygon);
}
