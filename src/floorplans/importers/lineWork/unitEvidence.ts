/**
 * The unit of a drawing, from what is drawn.
 *
 * Headers lie: drawings in metres declare millimetres. Door leaves, wall thicknesses, the size of the whole, printed
 * dimensions and letter heights vote; the declaration has the smallest vote.
 */
import { midpoint, type Point } from '../../../model/index.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import { findLeafArcs } from './leafArcs.js';
import { DRAWING_UNITS, type DrawingUnit, type DrawnArc, type LineDrawing, METRES_PER_UNIT } from './lineDrawing.js';
import { piecesOf } from './segmentIndex.js';
import { LEAF_M, SWING_DEG } from './swingSizes.js';
import { samplePairs } from './wallPairs.js';

export interface UnitVote {
  readonly unit: DrawingUnit;
  /** 0 to about 10; the unit with the highest is taken. */
  readonly score: number;
}

export interface UnitReading {
  readonly unit: DrawingUnit;
  readonly by: 'evidence' | 'chosen';
  /** False where the second unit is nearly as likely. */
  readonly isSure: boolean;
  readonly declared: DrawingUnit | null;
  /** The best first. */
  readonly votes: readonly UnitVote[];
  /** Median radius of the arcs that were taken for door leaves, m; `null` where there are none. */
  readonly doorWidthM: number | null;
}

const WALL_M = { min: 0.08, max: 0.45 };
const EXTENT_M = { min: 12, max: 400 };
const LETTER_M = { min: 0.1, max: 1 };

/** A lead smaller than this asks for a look. */
const SURE_LEAD = 0.8;

/** The longer side of a box that holds nearly all points, strays left out. */
function extentOf(points: readonly Point[]): number {
  const spread = (axis: 0 | 1) => {
    const sorted = Float64Array.from(points, (point) => point[axis]).sort();
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    return (at(0.95) - at(0.05)) / 0.9;
  };
  return Math.max(spread(0), spread(1));
}

const shareWithin = (values: readonly number[], metres: number, { min, max }: { min: number; max: number }) =>
  values.length === 0
    ? 0
    : values.filter((value) => value * metres >= min && value * metres <= max).length / values.length;

/**
 * Radii that could be door leaves: of the door layers; else of the arcs that have a leaf; else of all that are not known to
 * be something else.
 *
 * Handles and hinges are arcs too: of a block only the largest counts.
 */
function swingRadii(drawing: LineDrawing, layers: LayerMap): number[] {
  const on = (arcs: Iterable<DrawnArc>, meanings: readonly string[]) => {
    const loose: number[] = [];
    const largest = new Map<number, number>();
    for (const { radius, sweepDeg, symbol, layer } of arcs) {
      if (sweepDeg < SWING_DEG.min || sweepDeg > SWING_DEG.max || !meanings.includes(meaningOf(layers, layer)))
        continue;
      if (symbol < 0) loose.push(radius);
      else largest.set(symbol, Math.max(radius, largest.get(symbol) ?? 0));
    }
    return [...loose, ...largest.values()];
  };
  const doors = on(drawing.arcs, ['door', 'doorAndWindow', 'window']);
  if (doors.length > 0) return doors;
  const withLeaf = on(findLeafArcs(drawing), ['other', 'wall']);
  return withLeaf.length > 0 ? withLeaf : on(drawing.arcs, ['other', 'wall']);
}

/** How well printed dimensions, which are in millimetres or in metres, fit a unit. */
function dimensionVote(drawing: LineDrawing, metres: number): number {
  const fits = drawing.dimensions.filter(({ measured, printed }) => {
    const printedM = printed >= 100 ? printed / 1000 : printed;
    return Math.abs(printedM - measured * metres) <= 0.02 * printedM;
  });
  return drawing.dimensions.length === 0 ? 0 : fits.length / drawing.dimensions.length;
}

export function readUnit(drawing: LineDrawing, layers: LayerMap, chosen?: DrawingUnit): UnitReading {
  const wallLines = drawing.lines.filter(({ layer }) => meaningOf(layers, layer) === 'wall');
  const otherLines = drawing.lines.filter(({ layer }) => ['other', 'column'].includes(meaningOf(layers, layer)));
  const pieces = piecesOf(wallLines.length > 0 ? wallLines : otherLines);
  const gaps = samplePairs(pieces).flatMap(({ gap }) => gap ?? []);
  const extent = extentOf(pieces.map(({ a, b }) => midpoint([a, b])));
  const radii = swingRadii(drawing, layers);
  const letters = drawing.texts.map(({ height }) => height).filter((height) => height > 0);
  const leaves = (metres: number) => radii.filter((r) => r * metres >= LEAF_M.min && r * metres <= LEAF_M.max);
  const mostLeaves = Math.max(1, ...DRAWING_UNITS.map((unit) => leaves(METRES_PER_UNIT[unit]).length));
  const votes = DRAWING_UNITS.map((unit): UnitVote => {
    const metres = METRES_PER_UNIT[unit];
    const size = extent * metres;
    const sizeVote = size >= EXTENT_M.min && size <= EXTENT_M.max ? 1 : size >= 6 && size <= 800 ? 0.4 : 0;
    const score =
      3 * (leaves(metres).length / mostLeaves) +
      2 * shareWithin(gaps, metres, WALL_M) +
      2 * sizeVote +
      2 * dimensionVote(drawing, metres) +
      0.5 * shareWithin(letters, metres, LETTER_M) +
      (drawing.declaredUnit === unit ? 0.5 : 0);
    return { unit, score: Math.round(score * 100) / 100 };
  });
  // a stable order for equal votes
  votes.sort((p, q) => q.score - p.score || DRAWING_UNITS.indexOf(p.unit) - DRAWING_UNITS.indexOf(q.unit));
  const best = votes[0] as UnitVote;
  const unit = chosen ?? best.unit;
  const taken = leaves(METRES_PER_UNIT[unit]).sort((p, q) => p - q);
  const median = taken[taken.length >> 1];
  return {
    unit,
    by: chosen ? 'chosen' : 'evidence',
    isSure: chosen !== undefined || best.score - (votes[1]?.score ?? 0) >= SURE_LEAD,
    declared: drawing.declaredUnit,
    votes,
    doorWidthM: median === undefined ? null : Math.round(median * METRES_PER_UNIT[unit] * 1000) / 1000,
  };
}
