/** Drawing tools for one layer: campus metres in, line weights constant on the screen. */
import { distance, type Point, type Polygon, type Ring, type Segment } from '../../../model/index.js';
import type { Palette } from '../palette.js';

/** What a pen draws on: the graphics of the stage, or the paths of a print. */
export interface PenGraphics {
  poly(points: number[], isClosed: boolean): PenGraphics;
  circle(x: number, y: number, radius: number): PenGraphics;
  moveTo(x: number, y: number): PenGraphics;
  lineTo(x: number, y: number): PenGraphics;
  fill(style: { color: string; alpha: number }): PenGraphics;
  /** Takes the shape at hand out of the last one that was filled. */
  cut(): PenGraphics;
  stroke(style: { color: string; width: number; alpha?: number; join?: 'miter' }): PenGraphics;
}

export interface Pen {
  readonly graphics: PenGraphics;
  readonly palette: Palette;
  /** Scale of the picture, px/m; a line of n px is n / pxPerM m wide. */
  readonly pxPerM: number;
}

const flat = (points: readonly Point[]): number[] => points.flat();

export function fillRing(pen: Pen, ring: Ring, color: string, alpha = 1): void {
  pen.graphics.poly(flat(ring), true).fill({ color, alpha });
}

/** Fills a polygon and leaves its holes, and any others given, as they were. */
export function fillPolygon(pen: Pen, polygon: Polygon, color: string, otherHoles: readonly Ring[] = []): void {
  fillRing(pen, polygon.outer, color);
  for (const hole of polygon.holes) pen.graphics.poly(flat(hole), true).cut();
  for (const hole of otherHoles) pen.graphics.poly(flat(hole), true).cut();
}

export function strokeRing(pen: Pen, ring: Ring, color: string, widthPx: number, alpha = 1): void {
  pen.graphics.poly(flat(ring), true).stroke({ color, width: widthPx / pen.pxPerM, alpha, join: 'miter' });
}

export function strokeLine(pen: Pen, points: readonly Point[], color: string, widthPx: number, alpha = 1): void {
  pen.graphics.poly(flat(points), false).stroke({ color, width: widthPx / pen.pxPerM, alpha });
}

/** Many separate lines in one path. */
export function strokeSegments(pen: Pen, segments: readonly Segment[], color: string, widthPx: number): void {
  if (segments.length === 0) return;
  for (const [a, b] of segments) pen.graphics.moveTo(a[0], a[1]).lineTo(b[0], b[1]);
  pen.graphics.stroke({ color, width: widthPx / pen.pxPerM });
}

/** A dashed ring, dashes and gaps in pixels. */
export function strokeDashedRing(pen: Pen, ring: Ring, color: string, widthPx: number, onPx = 5, offPx = 4): void {
  const dashes: Segment[] = [];
  const on = onPx / pen.pxPerM;
  const period = on + offPx / pen.pxPerM;
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length] as Point;
    const length = distance(from, to);
    for (let along = 0; along < length; along += period) {
      dashes.push([pointAlong(from, to, along / length), pointAlong(from, to, Math.min(length, along + on) / length)]);
    }
  });
  strokeSegments(pen, dashes, color, widthPx);
}

export function fillDisc(pen: Pen, [x, y]: Point, radiusM: number, color: string, alpha = 1): void {
  pen.graphics.circle(x, y, radiusM).fill({ color, alpha });
}

/** The point a share of the way from one to another. */
export function pointAlong(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The point moved by a vector times a factor. */
export function shifted(point: Point, [dx, dy]: Point, factor: number): Point {
  return [point[0] + dx * factor, point[1] + dy * factor];
}

/** Unit vector of a segment and the one to its left. */
export function directions([a, b]: Segment): { along: Point; left: Point } {
  const length = distance(a, b) || 1;
  const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  return { along, left: [-along[1], along[0]] };
}
