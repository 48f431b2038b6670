/** Outdoors: ground, fields and paths, planting, assembly points with their squares, roofs. Never stronger than a building. */
import type { AssemblyPoint, CampusPlan } from '../../../floorplans/index.js';
import { boundsOf, distanceToOutline, isInsidePolygon, type Point, type Polygon } from '../../../model/index.js';
import { groundLevelOf } from '../planViews.js';
import { fillDisc, fillPolygon, fillRing, type Pen, strokeDashedRing, strokeRing, strokeSegments } from './pen.js';

/** Spacing of drawn trees and the radius of their crowns, m. */
const TREE_SPACING_M = 7;
const TREE_RADII_M = [1.5, 1.2, 1.7, 1.35] as const;

/** Trees as discs, set out in rows with a small offset; decoration only. */
function drawTrees(pen: Pen, green: Polygon): void {
  const bounds = boundsOf(green.outer);
  if (bounds === null) return;
  let count = 0;
  for (let y = bounds.minY + TREE_SPACING_M / 2; y < bounds.maxY; y += TREE_SPACING_M) {
    for (let x = bounds.minX + TREE_SPACING_M / 2; x < bounds.maxX; x += TREE_SPACING_M) {
      const radiusM = TREE_RADII_M[count % TREE_RADII_M.length] as number;
      const at: Point = [x + ((count * 7) % 5) * 0.35 - 0.7, y + ((count * 3) % 5) * 0.35 - 0.7];
      count++;
      if (!isInsidePolygon(at, green) || distanceToOutline(at, green) < radiusM + 0.3) continue;
      fillDisc(pen, at, radiusM, pen.palette.okFill, 0.16);
      fillDisc(pen, at, 0.12, pen.palette.okFill, 0.45);
    }
  }
}

function drawAssemblyPoint(pen: Pen, point: AssemblyPoint): void {
  strokeDashedRing(pen, point.polygon.outer, pen.palette.exit, 1.2);
  if (pen.pxPerM < 2) return;
  for (const slot of point.slots) strokeRing(pen, slot.polygon.outer, pen.palette.exit, 0.8, 0.55);
}

export function drawGrounds(pen: Pen, plan: CampusPlan): void {
  const { site } = plan;
  if (site !== undefined) {
    fillPolygon(pen, site.outline, pen.palette.ground);
    for (const area of site.areas) {
      const isField = area.kind === 'field';
      fillPolygon(pen, area.polygon, isField ? pen.palette.green : pen.palette.paper);
      if (isField) strokeRing(pen, area.polygon.outer, pen.palette.thin, 1, 0.6);
    }
    for (const green of site.greens) {
      fillPolygon(pen, green, pen.palette.green);
      drawTrees(pen, green);
    }
    strokeRing(pen, site.outline.outer, pen.palette.thin, 1.5);
    strokeSegments(
      pen,
      site.gates.map((gate) => gate.segment),
      pen.palette.exit,
      4,
    );
  }
  for (const point of plan.assemblyPoints) drawAssemblyPoint(pen, point);
}

/**
 * Buildings seen from above: all of them where rooms would be noise, or the neighbours of the one shown in full.
 *
 * @param exceptId - the building that is drawn with its rooms; null for none
 */
export function drawRoofs(pen: Pen, plan: CampusPlan, exceptId: string | null): void {
  for (const building of plan.buildings) {
    if (building.id === exceptId) continue;
    const level = groundLevelOf(building);
    if (level?.outline !== undefined) {
      fillPolygon(pen, level.outline, pen.palette.circulation);
      for (const ring of [level.outline.outer, ...level.outline.holes]) strokeRing(pen, ring, pen.palette.wall, 2);
      continue;
    }
    for (const space of level?.spaces ?? []) fillRing(pen, space.polygon.outer, pen.palette.circulation);
    for (const space of level?.spaces ?? []) strokeRing(pen, space.polygon.outer, pen.palette.wall, 0.8, 0.5);
  }
}
