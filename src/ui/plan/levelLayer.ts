/** What each layer of the plan shows for a view at a scale (design language, §8: zoom levels and order). */
import type { CampusPlan, Level } from '../../floorplans/index.js';
import { detailAt } from './camera.js';
import { drawFloors, drawWalls } from './drawing/floors.js';
import { drawColumns, drawFurniture } from './drawing/furniture.js';
import { drawGrounds, drawRoofs } from './drawing/grounds.js';
import { drawOpenings, drawWindows } from './drawing/openings.js';
import type { Pen } from './drawing/pen.js';
import { drawStairs, stairsOfLevel } from './drawing/stairs.js';
import { showsGroundFloors } from './levelDetail.js';
import { groundLevelOf, levelOf } from './planViews.js';

/** The levels whose rooms are drawn: one of a building, or every ground floor on the campus once it is near enough. */
function levelsShown(plan: CampusPlan, viewId: string, pxPerM: number): Level[] {
  const place = levelOf(plan, viewId);
  if (place !== null) return [place.level];
  if (detailAt(pxPerM) === 'campus') return [];
  return plan.buildings.flatMap((building) => groundLevelOf(building) ?? []);
}

export function drawGroundLayer(pen: Pen, plan: CampusPlan, viewId: string): void {
  const place = levelOf(plan, viewId);
  drawGrounds(pen, plan);
  if (place !== null) drawRoofs(pen, plan, place.building.id);
  else if (!showsGroundFloors(pen.pxPerM)) drawRoofs(pen, plan, null);
}

export function drawFloorLayer(pen: Pen, plan: CampusPlan, viewId: string): void {
  for (const level of levelsShown(plan, viewId, pen.pxPerM)) {
    drawFloors(pen, level);
    if (detailAt(pen.pxPerM) !== 'building') drawFurniture(pen, level);
  }
}

export function drawWallLayer(pen: Pen, plan: CampusPlan, viewId: string): void {
  const detail = detailAt(pen.pxPerM);
  const isNear = detail === 'floor' || detail === 'room';
  for (const level of levelsShown(plan, viewId, pen.pxPerM)) {
    drawStairs(pen, stairsOfLevel(plan.stairs, level.id), isNear);
    drawWalls(pen, level);
    drawColumns(pen, level);
    if (isNear) drawWindows(pen, level);
    drawOpenings(pen, level, isNear);
  }
}
