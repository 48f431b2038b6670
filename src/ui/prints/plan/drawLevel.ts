/** A storey as an architect would print it: floors, walls, doors, windows, stairs. */
import type { CampusPlan, Level } from '../../../floorplans/index.js';
import { drawFloors, drawWalls } from '../../plan/drawing/floors.js';
import { drawColumns } from '../../plan/drawing/furniture.js';
import { drawGrounds, drawRoofs } from '../../plan/drawing/grounds.js';
import { drawOpenings, drawWindows } from '../../plan/drawing/openings.js';
import type { Pen } from '../../plan/drawing/pen.js';
import { drawStairs, stairsOfLevel } from '../../plan/drawing/stairs.js';
import { tokenPalette } from '../../plan/palette.js';
import { type DrawnPath, PathGraphics } from './pathGraphics.js';

function drawn(pxPerM: number, draw: (pen: Pen) => void): readonly DrawnPath[] {
  const graphics = new PathGraphics();
  draw({ graphics, palette: tokenPalette(), pxPerM });
  return graphics.paths;
}

/** Below this scale leaves of doors, windows and arrows on stairs would be specks, px/m. */
const FINE_FROM_PX_PER_M = 6;

/** @param pxPerM - scale of the print, CSS px of paper per metre */
export function drawLevel(plan: CampusPlan, level: Level, pxPerM: number): readonly DrawnPath[] {
  const isFine = pxPerM >= FINE_FROM_PX_PER_M;
  return drawn(pxPerM, (pen) => {
    drawFloors(pen, level);
    drawStairs(pen, stairsOfLevel(plan.stairs, level.id), isFine);
    drawWalls(pen, level);
    drawColumns(pen, level);
    if (isFine) drawWindows(pen, level);
    drawOpenings(pen, level, isFine);
  });
}

/** The grounds with the buildings as roofs. */
export function drawSite(plan: CampusPlan, pxPerM: number): readonly DrawnPath[] {
  return drawn(pxPerM, (pen) => {
    drawGrounds(pen, plan);
    drawRoofs(pen, plan, null);
  });
}
