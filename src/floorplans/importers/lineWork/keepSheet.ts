/** The part of a drawing that belongs to one plan on the sheet, and what belongs to none. */
import type { Bounds, Point } from '../../../model/index.js';
import type { LineDrawing } from './lineDrawing.js';
import { distanceToBounds } from './sheets.js';

/** How far beyond its walls a plan's own marks may lie, m: steps, dimensions, door swings. */
const MARGIN_M = 3;

const isNear = (points: readonly Point[], bounds: Bounds) =>
  points.every((point) => distanceToBounds(point, bounds) <= MARGIN_M);

/** Symbols keep their numbers, since lines and arcs refer to them. */
export function keepSheet(drawing: LineDrawing, bounds: Bounds): LineDrawing {
  return {
    ...drawing,
    lines: drawing.lines.filter(({ points }) => isNear(points, bounds)),
    arcs: drawing.arcs.filter(({ centre }) => isNear([centre], bounds)),
    texts: drawing.texts.filter(({ at }) => isNear([at], bounds)),
  };
}

export interface Strays {
  /** Loose lines and placed blocks that lie apart from every plan. */
  readonly count: number;
  /** Distance of the farthest one from the nearest plan, m. */
  readonly farthestM: number;
}

export function findStrays(drawing: LineDrawing, plans: readonly Bounds[]): Strays {
  let count = 0;
  let farthestM = 0;
  const look = (at: Point) => {
    const away = Math.min(...plans.map((bounds) => distanceToBounds(at, bounds)));
    if (away <= MARGIN_M) return;
    count++;
    farthestM = Math.max(farthestM, away);
  };
  // what a block draws may lie far from where it is placed: its lines tell
  const looked = new Set<number>();
  const top = (symbol: number): number => {
    let at = symbol;
    while ((drawing.symbols[at]?.parent ?? -1) >= 0) at = (drawing.symbols[at] as { parent: number }).parent;
    return at;
  };
  for (const { points, symbol } of drawing.lines) {
    if (symbol < 0) look(points[0] as Point);
    else if (!looked.has(top(symbol))) {
      looked.add(top(symbol));
      look(points[0] as Point);
    }
  }
  return { count, farthestM: Math.round(farthestM * 10) / 10 };
}
