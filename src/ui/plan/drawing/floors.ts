/** Floors tinted by kind, and walls as what is left between the outline and the rooms. */
import type { Level, Space } from '../../../floorplans/index.js';
import type { Palette } from '../palette.js';
import { fillPolygon, type Pen, strokeRing } from './pen.js';

/** Weight of a wall in a plan that knows no outline and so no thickness, px. */
const THIN_WALL_PX = 2;

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

/** One path for all walls of the level, so that corners have no seams. */
export function drawWalls(pen: Pen, level: Level): void {
  if (level.outline === undefined) {
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
  // what stands inside a space, as the pier of a ring-shaped corridor, is wall unless another space fills it
  for (const { polygon } of level.spaces) {
    for (const hole of polygon.holes) strokeRing(pen, hole, pen.palette.wall, THIN_WALL_PX);
  }
}
