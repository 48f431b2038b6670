/** A drawing in metres, with an origin near its middle, so that far coordinates cost no digits. */
import type { Point } from '../../../model/index.js';
import type { LineDrawing } from './lineDrawing.js';

/** Middle of the points by rank, which strays do not move. */
export function middleOf(points: readonly Point[]): Point {
  const median = (axis: 0 | 1) => Float64Array.from(points, (point) => point[axis]).sort()[points.length >> 1] ?? 0;
  return [median(0), median(1)];
}

export function toMetres(drawing: LineDrawing, metresPerUnit: number, origin: Point): LineDrawing {
  const move = ([x, y]: Point): Point => [(x - origin[0]) * metresPerUnit, (y - origin[1]) * metresPerUnit];
  return {
    ...drawing,
    lines: drawing.lines.map((line) => ({ ...line, points: line.points.map(move) })),
    arcs: drawing.arcs.map((arc) => ({
      ...arc,
      centre: move(arc.centre),
      from: move(arc.from),
      to: move(arc.to),
      radius: arc.radius * metresPerUnit,
    })),
    texts: drawing.texts.map((text) => ({ ...text, at: move(text.at), height: text.height * metresPerUnit })),
    symbols: drawing.symbols.map((symbol) => ({ ...symbol, at: move(symbol.at) })),
  };
}
