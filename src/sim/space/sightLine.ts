/** Whether a person can walk straight from one place to another on the floor of a cell. */
import type { CellRaster } from './cellRaster.js';

/** Room kept on both sides of the straight line, m. */
const CLEARANCE_M = 0.6;

/** The node nearest to a place; -1 off the raster. */
function nodeAt(raster: CellRaster, x: number, y: number): number {
  const column = Math.round((x - raster.originX) / raster.spacingM);
  const row = Math.round((y - raster.originY) / raster.spacingM);
  if (column < 0 || row < 0 || column >= raster.columns || row >= raster.rows) return -1;
  return row * raster.columns + column;
}

const isFloorAt = (raster: CellRaster, x: number, y: number) => raster.isFloor[nodeAt(raster, x, y)] === 1;

/**
 * True when the line and one on either side of it run over floor all the way, and the line itself over no ground that
 * people keep off; as exact as the raster is fine.
 */
export function isWayClear(raster: CellRaster, fromX: number, fromY: number, toX: number, toY: number): boolean {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = Math.sqrt(dx * dx + dy * dy);
  const steps = Math.ceil(length / raster.spacingM);
  if (steps === 0) return true;
  const sideX = (-dy / length) * CLEARANCE_M;
  const sideY = (dx / length) * CLEARANCE_M;
  for (let k = 0; k <= steps; k++) {
    const x = fromX + (dx * k) / steps;
    const y = fromY + (dy * k) / steps;
    if (!isFloorAt(raster, x, y) || raster.isRough?.[nodeAt(raster, x, y)] === 1) return false;
    if (!isFloorAt(raster, x + sideX, y + sideY) || !isFloorAt(raster, x - sideX, y - sideY)) return false;
  }
  return true;
}
