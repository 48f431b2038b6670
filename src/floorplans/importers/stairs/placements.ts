/**
 * Places for a design in an enclosure: flush with walls, or one way's width off them.
 *
 * Anything else leaves slots of floor that nobody can use.
 */
import { distance, midpoint, type Polygon, polygonArea, type Segment } from '../../../model/index.js';
import { type BoxField, fieldBetween, isBoxInside, toBoxField } from './boxInPolygon.js';
import { type Box, footprintSize, frontBoxes, layOut, type StairLayout } from './layout.js';
import type { SearchBudget } from './searchBudget.js';
import type { StairDesign } from './stairDesign.js';
import { distinct, SAME_LINE_M, wallLines } from './wallLines.js';

/** A footprint reaches this far past a wall, so that no sliver of floor is left between them, m. */
const WALL_OVERLAP_M = 0.004;

/** What the search knows of an enclosure, in an upright frame. */
export interface Site {
  /** The floor that all enclosures of the shaft have in common. */
  readonly field: BoxField;
  readonly areaM2: number;
  readonly wallsX: readonly number[];
  readonly wallsY: readonly number[];
  readonly doors: readonly Segment[];
  /** The flight must end here, on the edge of a gallery; `null` where it ends on floor of its own enclosure. */
  readonly galleryEdges: readonly Segment[] | null;
}

export function surveySite(floor: Polygon, doors: readonly Segment[], galleryEdges: Site['galleryEdges']): Site {
  return {
    field: toBoxField(floor),
    areaM2: polygonArea(floor),
    wallsX: wallLines(floor, 0),
    wallsY: wallLines(floor, 1),
    doors,
    galleryEdges,
  };
}

/** Widths that fill the room from wall to wall with one flight, or with two. */
export function fillingWidths({ wallsX }: Site, flights: 1 | 2): number[] {
  const widths: number[] = [];
  for (let i = 0; i < wallsX.length; i++) {
    for (let j = i + 1; j < wallsX.length; j++) {
      widths.push(((wallsX[j] as number) - (wallsX[i] as number) + 2 * WALL_OVERLAP_M) / flights);
    }
  }
  return distinct(widths);
}

/** Where the left side and the foot of a footprint may lie. */
function gridLines(design: StairDesign, { wallsX, wallsY, galleryEdges }: Site): { xs: number[]; ys: number[] } {
  const { widthM, lengthM } = footprintSize(design);
  const way = Math.min(1.2, Math.max(design.frontM, 0.6));
  const xs = wallsX.flatMap((x) => [x - WALL_OVERLAP_M, x - widthM + WALL_OVERLAP_M, x + way, x - widthM - way]);
  const ys = galleryEdges
    ? galleryEdges.map((edge) => midpoint(edge)[1] - lengthM)
    : wallsY.flatMap((y) => [y - lengthM + WALL_OVERLAP_M, y + design.frontM, y - lengthM - way]);
  return { xs: distinct(xs), ys: distinct(ys) };
}

function endsAtGallery(head: Segment, edges: readonly Segment[]): boolean {
  return edges.some(([a, b]) => {
    const from = Math.min(a[0], b[0]) - SAME_LINE_M;
    const until = Math.max(a[0], b[0]) + SAME_LINE_M;
    const isLevel = Math.abs(a[1] - head[0][1]) <= SAME_LINE_M && Math.abs(b[1] - head[0][1]) <= SAME_LINE_M;
    return isLevel && head.every(([x]) => x >= from && x <= until);
  });
}

/** How many sides of the footprint run along a wall. */
function flushSides({ x0, y0, x1, y1 }: Box, { wallsX, wallsY }: Site): number {
  const near = (walls: readonly number[], at: number) => (walls.some((wall) => Math.abs(wall - at) < 0.05) ? 1 : 0);
  return near(wallsX, x0) + near(wallsX, x1) + near(wallsY, y0) + near(wallsY, y1);
}

/** The nearest door's distance from the foot; stairs are built facing their door. */
function doorDistanceM(layout: StairLayout, doors: readonly Segment[]): number {
  const at = midpoint(layout.foot);
  return doors.reduce((nearest, door) => Math.min(nearest, distance(midpoint(door), at)), 50);
}

function doorsAreFree({ footprint, design }: StairLayout, doors: readonly Segment[]): boolean {
  const gap = Math.min(0.6, design.frontM) - 0.05;
  const { x0, y0, x1, y1 } = footprint;
  return doors.every((door) => {
    const [x, y] = midpoint(door);
    return x < x0 - gap || x > x1 + gap || y < y0 - gap || y > y1 + gap;
  });
}

/** What a side along a wall is worth in a design's score, and what the last metre of distance from the door costs. */
const FLUSH_SCORE = 0.2;
const DISTANCE_SCORE = 0.02;

/** No place adds more than this to a design's score. */
export const MAX_PLACE_SCORE = 4 * FLUSH_SCORE;

export interface Placement {
  readonly layout: StairLayout;
  /** The design's score and the place's. */
  readonly score: number;
}

function fits(layout: StairLayout, { field, doors, galleryEdges }: Site): boolean {
  const [before, behind] = frontBoxes(layout);
  if (before && !isBoxInside(before, field)) return false;
  if (galleryEdges ? !endsAtGallery(layout.head, galleryEdges) : behind && !isBoxInside(behind, field)) return false;
  return doorsAreFree(layout, doors);
}

const extentM = (walls: readonly number[]) => (walls[walls.length - 1] as number) - (walls[0] as number);

/** Places of a design on the floor with free fronts, as long as the budget lasts. */
export function placeDesign(design: StairDesign, site: Site, budget: SearchBudget): Placement[] {
  const { field } = site;
  const { widthM, lengthM } = footprintSize(design);
  if (widthM > extentM(site.wallsX) + SAME_LINE_M || lengthM + design.frontM > extentM(site.wallsY) + SAME_LINE_M)
    return [];
  if (widthM * (lengthM + design.frontM) > site.areaM2) return [];
  const found: Placement[] = [];
  const { xs, ys } = gridLines(design, site);
  budget.left -= xs.length * ys.length * field.edges.length;
  if (budget.left < 0) return [];
  for (const y0 of ys) {
    const row = fieldBetween(field, y0, y0 + lengthM);
    for (const x0 of xs) {
      const footprint = { x0, y0, x1: x0 + widthM, y1: y0 + lengthM };
      if (!isBoxInside(footprint, row)) continue;
      const layout = layOut(design, footprint);
      if (!fits(layout, site)) continue;
      const place = FLUSH_SCORE * flushSides(footprint, site) - DISTANCE_SCORE * doorDistanceM(layout, site.doors);
      found.push({ layout, score: design.score + place });
    }
  }
  return found;
}
