/** Columns as filled squares; furniture as a hint in thin lines. */
import type { Level } from '../../../floorplans/index.js';
import { fillPolygon, type Pen, strokeRing } from './pen.js';

const FURNITURE_PX = 0.8;

export function drawColumns(pen: Pen, level: Level): void {
  for (const obstacle of level.obstacles) {
    if (obstacle.kind === 'column') fillPolygon(pen, obstacle.polygon, pen.palette.wall);
  }
}

export function drawFurniture(pen: Pen, level: Level): void {
  for (const obstacle of level.obstacles) {
    if (obstacle.kind === 'loose') strokeRing(pen, obstacle.polygon.outer, pen.palette.furniture, FURNITURE_PX);
    if (obstacle.kind === 'fixed') {
      fillPolygon(pen, obstacle.polygon, pen.palette.stair);
      strokeRing(pen, obstacle.polygon.outer, pen.palette.thin, FURNITURE_PX);
    }
  }
}
