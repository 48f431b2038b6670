/**
 * Blocks drawn with every screw, as makers of doors and furniture publish them: what is tiny in its block is kept with few
 * points. Placed some hundred times, it would be most of the drawing.
 */
import { boundsOf, type Point } from '../../../model/index.js';
import type { DxfEntity, PathEntity } from './entities.js';

/** A path is tiny whose longer side is less than this share of its block's. */
const TINY = 0.05;

/** Points that are kept of a tiny path. */
const KEPT = 4;

function sideOf(points: readonly Point[]): number {
  const bounds = boundsOf(points);
  return bounds ? Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY) : 0;
}

/** Spread evenly, the first and the last among them. */
function fewPoints({ points }: PathEntity): readonly Point[] {
  return Array.from({ length: KEPT }, (_, k) => points[Math.round((k * (points.length - 1)) / (KEPT - 1))] as Point);
}

/** The same entities, tiny curves with few points. */
export function withoutFineDetail(entities: readonly DxfEntity[]): readonly DxfEntity[] {
  const corners = entities.flatMap((each) => (each.kind === 'path' ? each.points : []));
  const side = sideOf(corners);
  return entities.map((each) =>
    each.kind === 'path' && each.points.length > KEPT && sideOf(each.points) < TINY * side
      ? { ...each, points: fewPoints(each) }
      : each,
  );
}
