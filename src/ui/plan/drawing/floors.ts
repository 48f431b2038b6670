/** Floors tinted by kind, and walls as what is left between the outline and the rooms. */
import type { Level, Space } from '../../../floorplans/index.js';
import { isInsidePolygon, midpoint, type Polygon, polygonEdges, type Segment } from '../../../model/index.js';
import type { Palette } from '../palette.js';
import { directions, fillPolygon, fillRing, type Pen, shifted, strokeRing, strokeSegments } from './pen.js';

/** Weight of a wall in a plan whose walls have no thickness, px. */
export const THIN_WALL_PX = 1.6;

/** Spaces nearer to each other than this have a line between them, not a wall, m. */
const TOUCHING_M = 0.03;

const thicknessByLevel = new WeakMap<Level, boolean>();

/**
 * Whether the walls of a level have thickness: an outline is known, and its spaces keep apart.
 * Plans drawn for wayfinding tile the floor with rooms; their walls are lines.
 */
export function hasWallThickness(level: Level): boolean {
  const known = thicknessByLevel.get(level);
  if (known !== undefined) return known;
  const touches = (space: Space) =>
    polygonEdges(space.polygon).some((edge) => {
      const beyond = shifted(midpoint(edge), directions(edge).left, -TOUCHING_M);
      return level.spaces.some((other) => other !== space && isInsidePolygon(beyond, other.polygon));
    });
  const touching = level.spaces.filter(touches).length;
  const has = level.outline !== undefined && touching * 4 < level.spaces.length;
  thicknessByLevel.set(level, has);
  return has;
}

export function floorColour(palette: Palette, kind: Space['kind']): string {
  switch (kind) {
    case 'corridor':
    case 'hall':
      return palette.circulation;
    case 'stair':
    case 'lift':
      return palette.stair;
    case 'toilet':
    case 'storage':
    case 'kitchen':
      return palette.service;
    case 'laboratory':
      return palette.laboratory;
    case 'outdoor':
      return palette.ground;
    default:
      return palette.room;
  }
}

export function drawFloors(pen: Pen, level: Level): void {
  for (const space of level.spaces) fillPolygon(pen, space.polygon, floorColour(pen.palette, space.kind));
}

/** A parapet is thinner than this, and has open air behind it, m. */
const PARAPET_M = 0.22;

/** Galleries: the thin strip between a walkway and the open air is a railing, drawn as two fine lines. */
function drawRailings(pen: Pen, level: Level, outline: Polygon): void {
  for (const space of level.spaces) {
    if (space.kind !== 'corridor') continue;
    for (const [a, b] of polygonEdges(space.polygon)) {
      const { left } = directions([a, b]);
      const beyond = shifted(midpoint([a, b]), left, -PARAPET_M);
      // outer rings run counter-clockwise, so the outside is on the right
      if (isInsidePolygon(beyond, outline) || level.spaces.some((each) => isInsidePolygon(beyond, each.polygon)))
        continue;
      const far: Segment = [shifted(a, left, -PARAPET_M), shifted(b, left, -PARAPET_M)];
      fillRing(pen, [a, b, far[1], far[0]], pen.palette.floor);
      strokeSegments(
        pen,
        [
          [a, b],
          [shifted(a, left, 0.04 - PARAPET_M), shifted(b, left, 0.04 - PARAPET_M)],
        ],
        pen.palette.thin,
        0.8,
      );
    }
  }
}

/** One path for all walls of the level, so that corners have no seams. */
export function drawWalls(pen: Pen, level: Level): void {
  if (level.outline === undefined || !hasWallThickness(level)) {
    for (const { polygon } of level.spaces) {
      for (const ring of [polygon.outer, ...polygon.holes]) strokeRing(pen, ring, pen.palette.wall, THIN_WALL_PX);
    }
    return;
  }
  fillPolygon(
    pen,
    level.outline,
    pen.palette.wall,
    level.spaces.map((space) => space.polygon.outer),
  );
  drawRailings(pen, level, level.outline);
  // what stands inside a space, as the pier of a ring-shaped corridor, is wall unless another space fills it
  for (const { polygon } of level.spaces) {
    for (const hole of polygon.holes) strokeRing(pen, hole, pen.palette.wall, THIN_WALL_PX);
  }
}
