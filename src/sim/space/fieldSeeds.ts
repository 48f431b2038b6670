/** Where a distance field starts: the nodes next to its target, with their exact distances. */
import {
  type Bounds,
  boundsOf,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  type Polygon,
  type Segment,
} from '../../model/index.js';
import type { CellRaster } from './cellRaster.js';

/** What a field leads to: a line to cross, or ground to stand on. */
export type FieldTarget =
  | { readonly kind: 'line'; readonly segment: Segment }
  | { readonly kind: 'area'; readonly polygon: Polygon };

export interface FieldSeeds {
  readonly nodes: readonly number[];
  /** m, one for each node; negative beyond a line. */
  readonly distances: readonly number[];
}

/** People aim this far inside the ends of a line, m, or a fifth of it where it is short. */
const LINE_INSET_M = 0.05;

/** Nodes this near to a line start the field, in grid spacings; off the half, on which rows of nodes lie. */
const LINE_REACH_NODES = 1.25;

function insetLine([a, b]: Segment): Segment {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return [a, b];
  const share = Math.min(LINE_INSET_M / length, 0.2);
  return [
    [a[0] + share * dx, a[1] + share * dy],
    [b[0] - share * dx, b[1] - share * dy],
  ];
}

/** Nodes within the bounds and a margin around them, row by row. */
function forNodesIn(
  raster: CellRaster,
  bounds: Bounds,
  marginM: number,
  visit: (node: number, at: Point, isFloor: boolean) => void,
): void {
  const { originX, originY, spacingM, columns, rows, isFloor } = raster;
  const fromColumn = Math.max(0, Math.floor((bounds.minX - marginM - originX) / spacingM));
  const toColumn = Math.min(columns - 1, Math.ceil((bounds.maxX + marginM - originX) / spacingM));
  const fromRow = Math.max(0, Math.floor((bounds.minY - marginM - originY) / spacingM));
  const toRow = Math.min(rows - 1, Math.ceil((bounds.maxY + marginM - originY) / spacingM));
  for (let row = fromRow; row <= toRow; row++) {
    for (let column = fromColumn; column <= toColumn; column++) {
      const node = row * columns + column;
      visit(node, [originX + column * spacingM, originY + row * spacingM], isFloor[node] === 1);
    }
  }
}

/** The floor node nearest to a target that falls between nodes, as a small area or a door off the grid. */
function nearestFloor(raster: CellRaster, distanceTo: (at: Point) => number): FieldSeeds {
  const { originX, originY, spacingM, columns, rows } = raster;
  const everywhere = {
    minX: originX,
    minY: originY,
    maxX: originX + columns * spacingM,
    maxY: originY + rows * spacingM,
  };
  let nearestNode = -1;
  let nearest = Number.POSITIVE_INFINITY;
  forNodesIn(raster, everywhere, 0, (node, at, isFloor) => {
    if (!isFloor) return;
    const gap = distanceTo(at);
    if (gap >= nearest) return;
    nearest = gap;
    nearestNode = node;
  });
  return nearestNode < 0 ? { nodes: [], distances: [] } : { nodes: [nearestNode], distances: [nearest] };
}

/** The seeds of a target; none where the cell has no floor. */
export function findSeeds(raster: CellRaster, target: FieldTarget): FieldSeeds {
  const nodes: number[] = [];
  const distances: number[] = [];
  if (target.kind === 'area') {
    const bounds = boundsOf(target.polygon.outer);
    if (!bounds) return { nodes, distances };
    forNodesIn(raster, bounds, 0, (node, at, isFloor) => {
      if (!isFloor || !isInsidePolygon(at, target.polygon)) return;
      nodes.push(node);
      distances.push(0);
    });
    const [corner] = target.polygon.outer;
    if (nodes.length > 0 || !corner) return { nodes, distances };
    return nearestFloor(raster, (at) => nearestOnSegment(at, [corner, corner]).distanceM);
  }
  const line = insetLine(target.segment);
  const reach = LINE_REACH_NODES * raster.spacingM;
  forNodesIn(raster, boundsOf(line) as Bounds, reach, (node, at, isFloor) => {
    const { distanceM, t } = nearestOnSegment(at, line);
    const isStraightAhead = t > 0 && t < 1;
    if (distanceM > reach || !(isFloor || isStraightAhead)) return;
    nodes.push(node);
    // the field goes on beyond the line, so that it leads across it and not merely to it
    distances.push(isFloor ? distanceM : -distanceM);
  });
  return nodes.length > 0 ? { nodes, distances } : nearestFloor(raster, (at) => nearestOnSegment(at, line).distanceM);
}
