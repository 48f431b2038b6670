/** Paths and basic shapes of SVG → lines of straight pieces, and the arcs of circles among their curves. */
import svgpath from 'svgpath';
import { distance, type Point } from '../../../model/index.js';
import { attributeOf, type XmlElement } from '../xml/xmlTree.js';
import { type Matrix, numbersIn } from './transform.js';

export interface SvgLine {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

export interface SvgArc {
  readonly centre: Point;
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  readonly sweepDeg: number;
}

export interface FlatShape {
  readonly lines: readonly SvgLine[];
  readonly arcs: readonly SvgArc[];
}

/** Chords of a curve; of a quarter of a circle each turns 7.5°. */
const CHORDS = 12;

/** A curve is an arc where its points leave the circle by less than this share of its radius. */
const ROUND = 0.02;

function pathOf(element: XmlElement): string {
  const n = (name: string) => numbersIn(attributeOf(element, name) ?? '')[0] ?? 0;
  switch (element.name) {
    case 'path':
      return attributeOf(element, 'd') ?? '';
    case 'rect':
      return n('width') > 0 && n('height') > 0
        ? `M${n('x')} ${n('y')}h${n('width')}v${n('height')}h${-n('width')}z`
        : '';
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = element.name === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      const [x, y] = [n('cx'), n('cy')];
      return rx > 0 && ry > 0 ? `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z` : '';
    }
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    default: {
      const at = numbersIn(attributeOf(element, 'points') ?? '');
      const even = at.slice(0, at.length - (at.length % 2));
      return even.length < 4 ? '' : `M${even.join(' ')}${element.name === 'polygon' ? 'z' : ''}`;
    }
  }
}

/** The circle through three points; `null` where they lie in a line. */
function circleThrough(a: Point, b: Point, c: Point): { centre: Point; radius: number } | null {
  const [bx, by, cx, cy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]];
  const twice = 2 * (bx * cy - by * cx);
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
  if (!(Math.abs(twice) > 1e-9 * (bb + cc))) return null;
  const centre: Point = [a[0] + (cy * bb - by * cc) / twice, a[1] + (bx * cc - cx * bb) / twice];
  return { centre, radius: distance(centre, a) };
}

const DEGREES_PER_RADIAN = 57.29577951308232;

/** How far an arc turns: its chords are short, so that their sum is its length within 0.1 %. */
function sweepDegOf(points: readonly Point[], radius: number): number {
  let length = 0;
  for (let k = 1; k < points.length; k++) length += distance(points[k - 1] as Point, points[k] as Point);
  return (length / radius) * DEGREES_PER_RADIAN;
}

function arcOf(points: readonly Point[]): SvgArc | null {
  const [from, middle, to] = [points[0], points[points.length >> 1], points[points.length - 1]] as [
    Point,
    Point,
    Point,
  ];
  const circle = circleThrough(from, middle, to);
  if (circle === null) return null;
  const { centre, radius } = circle;
  if (points.some((point) => Math.abs(distance(point, centre) - radius) > ROUND * radius)) return null;
  return { ...circle, from, to, sweepDeg: sweepDegOf(points, radius) };
}

/** Pieces of one circle that follow each other are one arc. */
function joinArcs(arcs: readonly SvgArc[]): SvgArc[] {
  const joined: SvgArc[] = [];
  for (const arc of arcs) {
    const last = joined[joined.length - 1];
    const near = ROUND * arc.radius;
    const isSame = last && distance(last.to, arc.from) < near && distance(last.centre, arc.centre) < 2 * near;
    if (isSame) joined[joined.length - 1] = { ...last, to: arc.to, sweepDeg: last.sweepDeg + arc.sweepDeg };
    else joined.push(arc);
  }
  return joined;
}

/** Points of a Bézier curve after its first. */
function curvePoints(corners: readonly Point[]): Point[] {
  return Array.from({ length: CHORDS }, (_, k) => {
    const t = (k + 1) / CHORDS;
    let level = corners;
    while (level.length > 1) {
      level = level.slice(1).map((b, index): Point => {
        const a = level[index] as Point;
        return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      });
    }
    return level[0] as Point;
  });
}

/** In the frame of the matrix; what cannot be read ends the shape there, as in browsers. */
export function flattenShape(element: XmlElement, matrix: Matrix): FlatShape {
  const lines: SvgLine[] = [];
  const arcs: SvgArc[] = [];
  let points: Point[] = [];
  const finish = (isClosed: boolean) => {
    const [first, last] = [points[0], points[points.length - 1]];
    const meets = points.length > 3 && first && last && distance(first, last) <= 1e-9 * (1 + Math.abs(first[0]));
    if (points.length > 1) lines.push({ points: meets ? points.slice(0, -1) : points, isClosed: isClosed || !!meets });
    points = [];
  };
  const path = svgpath(pathOf(element))
    .abs()
    .unshort()
    .unarc()
    .matrix([...matrix]);
  path.iterate((segment, _, x, y) => {
    const [command, ...at] = segment as [string, ...number[]];
    if (command === 'M') {
      finish(false);
      points = [[at[0] as number, at[1] as number]];
      return;
    }
    if (command === 'Z' || command === 'z') {
      finish(true);
      return;
    }
    if (points.length === 0) points = [[x, y]];
    if (command === 'H') points.push([at[0] as number, y]);
    else if (command === 'V') points.push([x, at[0] as number]);
    else if (command === 'L') points.push([at[0] as number, at[1] as number]);
    else {
      const corners: Point[] = [[x, y]];
      for (let k = 0; k + 1 < at.length; k += 2) corners.push([at[k] as number, at[k + 1] as number]);
      const chords = curvePoints(corners);
      const arc = arcOf([[x, y], ...chords]);
      if (arc) arcs.push(arc);
      points.push(...chords);
    }
  });
  finish(false);
  const isReal = (line: SvgLine) => line.points.every(([px, py]) => Number.isFinite(px) && Number.isFinite(py));
  return { lines: lines.filter(isReal), arcs: joinArcs(arcs).filter(({ radius }) => Number.isFinite(radius)) };
}
