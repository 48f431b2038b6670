/** What each layer of the plan shows for a view at a scale (design language, §8: zoom levels and order). */
import type { CampusPlan, Level } from '../../floorplans/index.js';
import { detailAt } from './camera.js';
import { drawFloors, drawWalls } from './drawing/floors.js';
import { drawColumns, drawFurniture } from './drawing/furniture.js';
import { drawGrounds, drawRoofs } from './drawing/grounds.js';
import { drawOpenings, drawWindows } from './drawing/openings.js';
import { type Pen, strokeRing } from './drawing/pen.js';
import { drawStairs, stairsOfLevel } from './drawing/stairs.js';
import { CAMPUS_VIEW, groundLevelOf, levelOf } from './planViews.js';

/** The levels whose rooms are drawn: one of a building, or every ground floor on the campus once it is near enough. */
function levelsShown(plan: CampusPlan, viewId: string, pxPerM: number): Level[] {
  const place = levelOf(plan, viewId);
  if (place !== null) return [place.level];
  if (detailAt(pxPerM) === 'campus') return [];
  return plan.buildings.flatMap((building) => groundLevelOf(building) ?? []);
}

/** Whether people inside the ground floors are seen in the campus view. */
export function showsGroundFloors(pxPerM: number): boolean {
  return detailAt(pxPerM) !== 'campus';
}

export function drawGroundLayer(pen: Pen, plan: CampusPlan, viewId: string): void {
  const place = levelOf(plan, viewId);
  if (viewId === CAMPUS_VIEW || place === null) {
    drawGrounds(pen, plan);
    if (!showsGroundFloors(pen.pxPerM)) drawRoofs(pen, plan);
    return;
  }
  if (place.level.ordinal === 0) drawGrounds(pen, plan);
  // seen from an upper floor, a courtyard is the ground far below
  for (const hole of place.level.outline?.holes ?? []) strokeRing(pen, hole, pen.palette.thin, 0.8);
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
