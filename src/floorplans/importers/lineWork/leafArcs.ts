/**
 * Arcs that a door leaf draws: at their centre the leaf begins, and it ends at one of their ends.
 *
 * This holds in every unit and on every layer, so it tells doors from the arcs of furniture where nothing else does.
 */
import { distance, type Point } from '../../../model/index.js';
import type { DrawnArc, LineDrawing } from './lineDrawing.js';
import { PieceIndex, piecesOf } from './segmentIndex.js';
import { SWING_DEG } from './swingSizes.js';

/** How far from hinge and edge the leaf's line may begin and end, as a share of its length: leaves have a thickness. */
const SLACK = 0.08;

/** More arcs than this are no doors of one drawing. */
const MAX_ARCS = 20_000;

export function findLeafArcs(drawing: LineDrawing): ReadonlySet<DrawnArc> {
  const arcs = drawing.arcs.filter(({ sweepDeg }) => sweepDeg >= SWING_DEG.min && sweepDeg <= SWING_DEG.max);
  const found = new Set<DrawnArc>();
  if (arcs.length === 0) return found;
  const lines = new PieceIndex(piecesOf(drawing.lines));
  for (const arc of arcs.slice(0, MAX_ARCS)) {
    const reach = SLACK * arc.radius;
    const isEdge = (at: Point) => distance(at, arc.from) <= reach || distance(at, arc.to) <= reach;
    const isLeaf = lines
      .near(arc.centre, reach)
      .some(
        ({ a, b }) =>
          (distance(a, arc.centre) <= reach && isEdge(b)) || (distance(b, arc.centre) <= reach && isEdge(a)),
      );
    if (isLeaf) found.add(arc);
  }
  return found;
}
