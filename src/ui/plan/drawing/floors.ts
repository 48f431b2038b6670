/** Floors tinted by kind, and walls as what is left between the outline and the rooms. */
import type { Level, Space } from '../../../floorplans/index.js';
import { distanceToOutline, isInsidePolygon, midpoint, polygonEdges, type Segment } from '../../../model/index.js';
import type { Palette } from '../palette.js';
import { directions, fillPolygon, fillRing, type Pen, shifted, strokeRing, strokeSegments } from './pen.js';
import { throughWall, wallSides } from './wallThickness.js';

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

/** The two lines of a balustrade are so far apart, m (design language, §8). */
const RAILING_M = 0.16;

/** Balustrades of galleries: floor where the strip would be wall, and two fine lines on it. */
function drawRailings(pen: Pen, level: Level): void {
  const lines: Segment[] = [];
  for (const railing of level.railings ?? []) {
    fillRing(pen, throughWall(railing, wallSides(level, railing)), pen.palette.floor);
    const [a, b] = railing;
    const { left } = directions(railing);
    lines.push([shifted(a, left, RAILING_M / 2), shifted(b, left, RAILING_M / 2)]);
    lines.push([shifted(a, left, -RAILING_M / 2), shifted(b, left, -RAILING_M / 2)]);
  }
  strokeSegments(pen, lines, pen.palette.thin, 0.8);
}

/** Rooms reach so far into the outer wall at most, m. */
const INTO_WALL_M = 0.02;

function liesWithin({ polygon }: Space, outline: NonNullable<Level['outline']>): boolean {
  return polygon.outer.every((at) => isInsidePolygon(at, outline) || distanceToOutline(at, outline) <= INTO_WALL_M);
}

/** One path for all walls of the level, so that corners have no seams. */
export function drawWalls(pen: Pen, level: Level): void {
  if (level.outline === undefined || !hasWallThickness(level)) {
    for (const { polygon } of level.spaces) {
      for (const ring of [polygon.outer, ...polygon.holes]) strokeRing(pen, ring, pen.palette.wall, THIN_WALL_PX);
    }
    return;
  }
  const { outline } = level;
  const within = level.spaces.filter((space) => liesWithin(space, outline));
  fillPolygon(
    pen,
    outline,
    pen.palette.wall,
    within.map((space) => space.polygon.outer),
  );
  // a room that was drawn beyond the outline has no outer wall yet
  for (const { polygon, kind } of level.spaces.filter((space) => !within.includes(space))) {
    fillPolygon(pen, polygon, floorColour(pen.palette, kind));
    strokeRing(pen, polygon.outer, pen.palette.wall, THIN_WALL_PX);
  }
  drawRailings(pen, level);
  // what stands inside a space, as the pier of a ring-shaped corridor, is wall unless another space fills it
  for (const { polygon } of level.spaces) {
    for (const hole of polygon.holes) strokeRing(pen, hole, pen.palette.wall, THIN_WALL_PX);
  }
}
