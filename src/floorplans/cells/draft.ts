/** Cells and portals while they are being put together: joined by reference, not yet by index. */
import type { Point, Polygon, Segment } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';
import type { CellKind, PortalKind, Slope } from './walkableCells.js';

export interface CellDraft {
  id: string;
  readonly kind: CellKind;
  readonly name: string;
  readonly nameEn: string;
  readonly spaceKind: SpaceKind | null;
  readonly planeId: string;
  readonly buildingId: string | null;
  readonly levelId: string | null;
  readonly stairId: string | null;
  readonly elevationM: number;
  readonly slope: Slope | null;
  /** Floor to the faces of the walls, doorways not yet added; normalised. */
  readonly base: Polygon;
  /** The floor within its doorways, up to the portals. */
  readonly additions: Polygon[];
  /** What lies beyond its portals. */
  readonly cuts: Polygon[];
  /** Outlines of fixed obstacles of its level; those outside the cell are left out at the end. */
  readonly obstacles: readonly Polygon[];
  portalCount: number;
}

export interface PortalDraft {
  readonly id: string;
  readonly kind: PortalKind;
  readonly name: string;
  readonly nameEn: string;
  readonly segment: Segment;
  readonly a: CellDraft;
  /** Null where the plan ends. */
  readonly b: CellDraft | null;
  readonly state: 'open' | 'closed' | 'oneWay';
}

/** Left-hand normal of a vector: a quarter turn counter-clockwise. */
export function leftNormal([x, y]: Point): Point {
  return [-y, x];
}

/** Unit vector from one point to another; null for points closer than 0.1 mm. */
export function unitVector(a: Point, b: Point): Point | null {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length > 1e-4 ? [dx / length, dy / length] : null;
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

export function cross(a: Point, b: Point): number {
  return a[0] * b[1] - a[1] * b[0];
}

export function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

/** origin + along × direction. */
export function pointAlong(origin: Point, direction: Point, along: number): Point {
  return [origin[0] + along * direction[0], origin[1] + along * direction[1]];
}
