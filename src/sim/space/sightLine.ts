/** Whether a person can walk straight from one place to another on the floor of a cell. */
import type { CellRaster } from './cellRaster.js';
import { clearanceOf } from './clearance.js';

/** Room kept on both sides of the straight line, m. */
const CLEARANCE_M = 0.6;

/** The node nearest to a place in the raster's own units; -1 off the raster. */
function nodeAt({ columns, rows }: CellRaster, x: number, y: number): number {
  const column = Math.round(x);
  const row = Math.round(y);
  return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
}

/**
 * True when the line and one on either side of it run over floor all the way, and the line itself over no ground that
 * people keep off; as exact as the raster is fine.
 */
export function isWayClear(raster: CellRaster, fromX: number, fromY: number, toX: number, toY: number): boolean {
  const { originX, originY, spacingM, isFloor, isRough } = raster;
  const startX = (fromX - originX) / spacingM;
  const startY = (fromY - originY) / spacingM;
  const dx = (toX - fromX) / spacingM;
  const dy = (toY - fromY) / spacingM;
  const length = Math.sqrt(dx * dx + dy * dy);
  const steps = Math.ceil(length);
  if (steps === 0) return true;
  const clearance = clearanceOf(raster);
  // from the middle line to the nodes beside it, and what rounding to nodes adds
  const sideNodes = Math.ceil(CLEARANCE_M / spacingM) + 2;
  const sideX = (-dy / length) * (CLEARANCE_M / spacingM);
  const sideY = (dx / length) * (CLEARANCE_M / spacingM);
  for (let k = 0; k <= steps; k++) {
    const x = startX + (dx * k) / steps;
    const y = startY + (dy * k) / steps;
    const node = nodeAt(raster, x, y);
    if (isFloor[node] !== 1 || isRough?.[node] === 1) return false;
    if (isFloor[nodeAt(raster, x + sideX, y + sideY)] !== 1) return false;
    if (isFloor[nodeAt(raster, x - sideX, y - sideY)] !== 1) return false;
    // so many places further on, each at most a node from the one before, there is nothing to find
    k += Math.max(0, (clearance[node] as number) - sideNodes);
  }
  return true;
}
