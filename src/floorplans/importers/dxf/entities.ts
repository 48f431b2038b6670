/** Entities of a DXF in the coordinates of their block. */
import type { Point } from '../../../model/index.js';
import { plainMtext, tidyText, unescapeText } from './cadText.js';
import { type ArcShape, bulgePoints, circularArc, ellipsePoints, FULL_TURN_RAD } from './curves.js';
import { type Groups, toNumber } from './groups.js';

interface Common {
  readonly layer: string;
  /** Drawn in a plane seen from below: x runs the other way. */
  readonly isFlipped: boolean;
}

export interface PathEntity extends Common {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly isClosed: boolean;
  readonly arcs: readonly ArcShape[];
}

export interface TextEntity extends Common {
  readonly kind: 'text';
  readonly at: Point;
  readonly height: number;
  readonly text: string;
}

export interface InsertEntity extends Common {
  readonly kind: 'insert';
  readonly block: string;
  readonly at: Point;
  readonly scale: Point;
  readonly rotationDeg: number;
  readonly columns: number;
  readonly rows: number;
  readonly spacing: Point;
}

export type DxfEntity = PathEntity | TextEntity | InsertEntity;

/** Copies of one insert beyond this are damage. */
const MAX_COPIES = 200;

/** A name or a room label longer than this is prose. */
const MAX_TEXT = 500;

type Reader = (groups: Groups, common: Common) => DxfEntity | null;

const path = (common: Common, points: readonly Point[], isClosed: boolean, arcs: readonly ArcShape[] = []) =>
  points.length >= 2 ? ({ kind: 'path', ...common, points, isClosed, arcs } as const) : null;

const inPlane = (common: Common): Common => ({ ...common, isFlipped: false });

function readLine(groups: Groups, common: Common): DxfEntity | null {
  const points = [groups.points(10)[0], groups.points(11)[0]].filter((each) => each !== undefined);
  return path(inPlane(common), points, false);
}

/** Points that differ by rounding only. */
const isSame = (p: Point, q: Point) =>
  Math.abs(p[0] - q[0]) <= 1e-9 * (1 + Math.abs(p[0])) && Math.abs(p[1] - q[1]) <= 1e-9 * (1 + Math.abs(p[1]));

interface Vertex {
  readonly at: Point;
  readonly bulge: number;
}

export function polylineOf(vertices: readonly Vertex[], isClosed: boolean, common: Common): DxfEntity | null {
  const points: Point[] = [];
  const arcs: ArcShape[] = [];
  vertices.forEach(({ at, bulge }, index) => {
    if (index === 0) points.push(at);
    const next = vertices[index + 1] ?? (isClosed ? vertices[0] : undefined);
    if (!next) return;
    const piece = bulgePoints(at, next.at, bulge);
    if (piece.arc) arcs.push(piece.arc);
    points.push(...piece.points);
  });
  const first = points[0];
  const last = points[points.length - 1];
  const returns = points.length > 3 && first !== undefined && last !== undefined && isSame(first, last);
  if (returns || (isClosed && points.length > 2)) points.pop();
  return path(common, points, isClosed || returns, arcs);
}

function readLightPolyline(groups: Groups, common: Common): DxfEntity | null {
  const vertices: { at: Point; bulge: number }[] = [];
  groups.codes.forEach((code, index) => {
    const last = vertices[vertices.length - 1];
    if (code === 10 && groups.codes[index + 1] === 20) {
      const x = toNumber(groups.values[index] as string, Number.NaN);
      const y = toNumber(groups.values[index + 1] as string, Number.NaN);
      if (Number.isFinite(x) && Number.isFinite(y)) vertices.push({ at: [x, y], bulge: 0 });
    } else if (code === 42 && last) {
      last.bulge = toNumber(groups.values[index] as string, 0);
    }
  });
  return polylineOf(vertices, (groups.number(70, 0) & 1) === 1, common);
}

function readArc(groups: Groups, common: Common): DxfEntity | null {
  const centre = groups.points(10)[0];
  const radius = groups.number(40, 0);
  if (!centre || radius <= 0) return null;
  const { points, arc } = circularArc(centre, radius, groups.number(50, 0), groups.number(51, 360));
  return path(common, points, false, [arc]);
}

function readCircle(groups: Groups, common: Common): DxfEntity | null {
  const centre = groups.points(10)[0];
  const radius = groups.number(40, 0);
  if (!centre || radius <= 0) return null;
  return path(common, ellipsePoints(centre, [radius, 0], [0, radius], 0, FULL_TURN_RAD).slice(0, -1), true);
}

function readEllipse(groups: Groups, common: Common): DxfEntity | null {
  const centre = groups.points(10)[0];
  const major = groups.points(11)[0];
  if (!centre || !major) return null;
  const ratio = groups.number(40, 1) * (common.isFlipped ? -1 : 1);
  const minor: Point = [-major[1] * ratio, major[0] * ratio];
  return path(
    inPlane(common),
    ellipsePoints(centre, major, minor, groups.number(41, 0), groups.number(42, FULL_TURN_RAD)),
    false,
  );
}

function readSpline(groups: Groups, common: Common): DxfEntity | null {
  const fitted = groups.points(11);
  const points = fitted.length >= 2 ? fitted : groups.points(10);
  return path(inPlane(common), points, (groups.number(70, 0) & 1) === 1);
}

function readSolid(groups: Groups, common: Common): DxfEntity | null {
  const corner = (code: number) => groups.points(code)[0];
  const order = groups.type === '3DFACE' ? [10, 11, 12, 13] : [10, 11, 13, 12];
  const corners = order.map(corner).filter((each) => each !== undefined);
  return path(groups.type === '3DFACE' ? inPlane(common) : common, corners, true);
}

function readText(groups: Groups, common: Common): DxfEntity | null {
  const isAligned = groups.number(72, 0) !== 0 || groups.number(73, 0) !== 0;
  const at = (isAligned ? groups.points(11)[0] : undefined) ?? groups.points(10)[0];
  const text = tidyText(unescapeText((groups.text(1) ?? '').slice(0, MAX_TEXT)));
  if (!at || text === '') return null;
  return { kind: 'text', ...common, at, height: Math.abs(groups.number(40, 0)), text };
}

function readMtext(groups: Groups, common: Common): DxfEntity | null {
  const at = groups.points(10)[0];
  const parts = groups.values.filter((_, index) => groups.codes[index] === 3 || groups.codes[index] === 1);
  const text = tidyText(plainMtext(parts.join('').slice(0, MAX_TEXT)));
  if (!at || text === '') return null;
  return { kind: 'text', ...inPlane(common), at, height: Math.abs(groups.number(40, 0)), text };
}

const copies = (count: number) => (count >= 1 && count <= MAX_COPIES ? Math.floor(count) : 1);

function readInsert(groups: Groups, common: Common): DxfEntity | null {
  const block = groups.text(2);
  const at = groups.points(10)[0];
  if (block === null || !at) return null;
  return {
    kind: 'insert',
    ...common,
    block,
    at,
    scale: [groups.number(41, 1) || 1, groups.number(42, 1) || 1],
    rotationDeg: groups.number(50, 0),
    columns: copies(groups.number(70, 1)),
    rows: copies(groups.number(71, 1)),
    spacing: [groups.number(44, 0), groups.number(45, 0)],
  };
}

const READERS: Readonly<Record<string, Reader>> = {
  LINE: readLine,
  LWPOLYLINE: readLightPolyline,
  ARC: readArc,
  CIRCLE: readCircle,
  ELLIPSE: readEllipse,
  SPLINE: readSpline,
  SOLID: readSolid,
  TRACE: readSolid,
  '3DFACE': readSolid,
  TEXT: readText,
  ATTRIB: readText,
  MTEXT: readMtext,
  INSERT: readInsert,
};

export function commonOf(groups: Groups): Common {
  return { layer: unescapeText(groups.text(8) ?? '0'), isFlipped: groups.number(230, 1) < 0 };
}

/** Whether the reader knows what an entity of this type looks like. */
export function isReadable(type: string): boolean {
  return Object.hasOwn(READERS, type);
}

/** `null` for what is hidden, on a paper sheet, damaged or of another type. */
export function readEntity(groups: Groups): DxfEntity | null {
  if (!isReadable(groups.type) || groups.number(60, 0) !== 0 || groups.number(67, 0) !== 0) return null;
  // an invisible attribute carries a value for a parts list
  if (groups.type === 'ATTRIB' && (groups.number(70, 0) & 1) === 1) return null;
  return (READERS[groups.type] as Reader)(groups, commonOf(groups));
}
