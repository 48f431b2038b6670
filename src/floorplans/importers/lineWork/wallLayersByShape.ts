/** The layers that hold the walls where no layer is called so: those with most double lines of a wall's thickness. */
import { type LayerMap, meaningOf } from './layerReading.js';
import type { LineDrawing } from './lineDrawing.js';
import { piecesOf } from './segmentIndex.js';
import { samplePairs } from './wallPairs.js';

/** Thickness of walls, m. */
const THICK_M = { min: 0.06, max: 0.6 };

/** A layer with less than this share of all double lines is not one of the wall layers. */
const MIN_SHARE = 0.2;

/** @param drawing - in metres */
export function findWallLayers(drawing: LineDrawing, layers: LayerMap): string[] {
  const lines = drawing.lines.filter(({ layer, symbol }) => symbol < 0 && meaningOf(layers, layer) === 'other');
  const paired = new Map<string, number>();
  let total = 0;
  for (const { piece, gap } of samplePairs(piecesOf(lines))) {
    if (gap === null || gap < THICK_M.min || gap > THICK_M.max) continue;
    const layer = lines[piece.line]?.layer ?? '';
    paired.set(layer, (paired.get(layer) ?? 0) + piece.length);
    total += piece.length;
  }
  return [...paired].filter(([, length]) => length >= MIN_SHARE * total).map(([layer]) => layer);
}
