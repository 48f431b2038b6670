/** An SVG without rooms of its own → line work, storeys beside each other under their titles. */
import { boundsOf, type Point } from '../../../model/index.js';
import type { DrawnLine, DrawnText, LineDrawing } from '../lineWork/lineDrawing.js';
import { storeyIn } from './svgFloors.js';
import type { SvgGroup } from './svgMarks.js';
import type { FloorMarks, ToMetres } from './svgRooms.js';

/** Between the plans of two storeys, m: farther than parts of one plan lie apart. */
const APART_M = 20;

/** The innermost group with a name that is no storey; what stands in none is on a layer of its own. */
function layerOf(groups: readonly SvgGroup[]): string {
  for (const { words } of [...groups].reverse())
    if (words[0] !== undefined && storeyIn(words) === null) return words[0];
  return 'drawing';
}

interface FloorLines {
  readonly lines: DrawnLine[];
  readonly arcs: LineDrawing['arcs'][number][];
  readonly texts: DrawnText[];
}

function linesOf({ shapes, texts }: FloorMarks, toMetres: ToMetres, scale: number): FloorLines {
  const drawn: FloorLines = { lines: [], arcs: [], texts: [] };
  for (const { shape } of shapes) {
    const layer = layerOf(shape.groups);
    for (const { points, isClosed } of shape.lines) {
      drawn.lines.push({ points: points.map(toMetres), isClosed, layer, symbol: -1 });
    }
    for (const { centre, from, to, radius, sweepDeg } of shape.arcs) {
      const ends = { centre: toMetres(centre), from: toMetres(from), to: toMetres(to) };
      drawn.arcs.push({ ...ends, radius: radius * scale, sweepDeg, layer, symbol: -1 });
    }
  }
  for (const { text, at, height, groups } of texts) {
    drawn.texts.push({ text, at: toMetres(at), height: height * scale, layer: layerOf(groups) });
  }
  return drawn;
}

/** @param floors - from the lowest to the highest */
export function toLineDrawing(floors: readonly FloorMarks[], toMetres: ToMetres, scale: number): LineDrawing {
  const drawing: FloorLines = { lines: [], arcs: [], texts: [] };
  let fromX = 0;
  for (const floor of floors) {
    const own = linesOf(floor, toMetres, scale);
    const bounds = boundsOf(own.lines.flatMap(({ points }) => points));
    if (!bounds) continue;
    const byM = floors.length === 1 ? 0 : fromX - bounds.minX;
    const move = ([x, y]: Point): Point => [x + byM, y];
    for (const line of own.lines) drawing.lines.push({ ...line, points: line.points.map(move) });
    for (const arc of own.arcs) {
      drawing.arcs.push({ ...arc, centre: move(arc.centre), from: move(arc.from), to: move(arc.to) });
    }
    for (const text of own.texts) drawing.texts.push({ ...text, at: move(text.at) });
    if (floors.length > 1) {
      const at: Point = [(bounds.minX + bounds.maxX) / 2 + byM, bounds.minY - 1];
      const { ordinal } = floor.floor;
      const text = ordinal < 0 ? `地下${-ordinal}层平面图` : `${ordinal + 1}层平面图`;
      drawing.texts.push({ text, at, height: 0.5, layer: 'titles' });
    }
    fromX += bounds.maxX - bounds.minX + APART_M;
  }
  return { ...drawing, symbols: [], dimensions: [], declaredUnit: null };
}
