/** Walls, doors and windows of one storey, before its rooms are known. */
import { type Polygon, polygonArea, type Segment } from '../../../model/index.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import { bearableLines, bearablePieces } from './bearablePieces.js';
import { type Doorway, fitDoorwayBody } from './doorway.js';
import { perimeterOf } from './freeFloor.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import type { DrawnLine, LineDrawing } from './lineDrawing.js';
import { findPartitions } from './partitions.js';
import { type LinePiece, PieceIndex, piecesOf } from './segmentIndex.js';
import { findSwingDoors, type LeafSwing, type SwingDoor } from './swings.js';
import { groupSymbols } from './symbolGroups.js';
import { findWallGaps } from './wallGaps.js';
import { fitWindow } from './windows.js';

export interface FloorDoor {
  /** `null` for a gap without a door. */
  readonly swing: SwingDoor | null;
  readonly doorway: Doorway;
}

export interface FloorParts {
  /** Everything that people cannot walk through, as lines. */
  readonly barrier: readonly LinePiece[];
  /** Filled walls, columns and windows. */
  readonly bodies: readonly Polygon[];
  readonly doors: readonly FloorDoor[];
  readonly gaps: readonly FloorDoor[];
  readonly windows: readonly Segment[];
  readonly doorSymbols: number;
  readonly windowSymbols: number;
  readonly looseDoors: number;
  /** Arcs like door leaves that were more than one floor has. */
  readonly lostArcs: number;
  /** Pieces of wall that were more than one floor has, the shortest, left out. */
  readonly lostPieces: number;
}

/** A closed line on a wall layer is a wall seen from above when it is at most this wide, m, twice area by perimeter. */
const MAX_BODY_WIDTH_M = 1.6;

/** Layers whose lines nobody walks through. */
const SOLID = new Set(['wall', 'column', 'window', 'doorAndWindow', 'door']);

function wallBodies(lines: readonly DrawnLine[], layers: LayerMap): Polygon[] {
  const bodies: Polygon[] = [];
  for (const { points, isClosed, layer } of lines) {
    const meaning = meaningOf(layers, layer);
    if (!isClosed || points.length < 3 || points.length > 500 || (meaning !== 'wall' && meaning !== 'column')) continue;
    const { polygon } = tidyPolygon([points]);
    if (polygon && (4 * polygonArea(polygon)) / perimeterOf(polygon.outer) <= MAX_BODY_WIDTH_M) bodies.push(polygon);
  }
  return bodies;
}

/** Lines that draw the leaf of a loose arc, or the arc itself. */
function isLeafLine({ points, symbol }: DrawnLine, leaves: readonly LeafSwing[]): boolean {
  if (symbol >= 0) return false;
  const first = points[0] as Segment[0];
  const last = points[points.length - 1] as Segment[0];
  const isAt = (p: Segment[0], q: Segment[0]) => Math.abs(p[0] - q[0]) < 0.05 && Math.abs(p[1] - q[1]) < 0.05;
  return leaves.some(({ hinge, open, closed }) => {
    const ends = [hinge, open, closed];
    return ends.some((end) => isAt(first, end)) && ends.some((end) => isAt(last, end));
  });
}

/** @param whole - the drawing of one storey, in metres */
export function findFloorParts(whole: LineDrawing, layers: LayerMap): FloorParts {
  const drawing = { ...whole, lines: bearableLines(whole.lines) };
  const of = (...meanings: string[]) =>
    drawing.lines.filter(({ layer }) => meanings.includes(meaningOf(layers, layer)));
  const walls = of('wall', 'column');
  const others = of('other', 'roomText').filter(({ symbol }) => symbol < 0);
  const panes = of('window').filter(({ symbol }) => symbol < 0);
  const wallIndex = new PieceIndex(piecesOf([...walls, ...panes]));
  const { doors: swings, lostArcs } = findSwingDoors(
    drawing,
    layers,
    wallIndex,
    new PieceIndex(piecesOf([...walls, ...others])),
  );
  const partitions = findPartitions(swings, wallIndex, new PieceIndex(piecesOf(others)), others);
  const groups = groupSymbols(drawing, layers, swings);
  const leaves = swings.flatMap((door) => door.leaves).filter((leaf) => leaf.symbol < 0);
  const inWindow = new Set(groups.windows.flat());
  const isBarrier = (line: DrawnLine) =>
    SOLID.has(meaningOf(layers, line.layer)) && !groups.isPartOfDoor(line) && !isLeafLine(line, leaves);
  const partitionLines = others.filter((line, index) => partitions.has(index) && !isLeafLine(line, leaves));
  const barrierLines = [...drawing.lines.filter((line) => isBarrier(line) && !inWindow.has(line)), ...partitionLines];
  const windowFits = groups.windows.map((lines) => ({ lines, fit: fitWindow(piecesOf(lines)) }));
  // what does not fit into a wall closes it by its lines
  const oddLines = windowFits.filter(({ fit }) => !fit?.body).flatMap(({ lines }) => lines);
  const drawn = piecesOf([...barrierLines, ...oddLines]);
  const barrier = bearablePieces(drawn);
  const solid = [...walls, ...panes].filter((line) => !groups.isPartOfDoor(line) && !isLeafLine(line, leaves));
  const jambs = new PieceIndex(piecesOf([...solid, ...partitionLines]));
  const doors = swings.flatMap((swing): FloorDoor[] => {
    const lines = groups.linesOfDoor(swing.leaves[0]?.symbol ?? -1);
    const doorway = fitDoorwayBody(swing.from, swing.to, jambs, piecesOf(lines));
    return doorway ? [{ swing, doorway }] : [];
  });
  const windowBodies = windowFits.flatMap(({ fit }) => fit?.body ?? []);
  const taken = new PieceIndex(
    piecesOf(
      [
        ...doors.map(({ doorway }) => doorway.segment),
        ...windowFits.flatMap(({ fit }) => (fit ? [fit.segment] : [])),
      ].map((points) => ({ points, isClosed: false, layer: '', symbol: -1 })),
    ),
  );
  const gaps = findWallGaps(barrier).flatMap(({ from, to }): FloorDoor[] => {
    const middle: Segment[0] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (taken.distanceTo(middle, 0.5) < 0.5) return [];
    const doorway = fitDoorwayBody(from, to, jambs, []);
    return doorway ? [{ swing: null, doorway }] : [];
  });
  return {
    barrier,
    bodies: [...wallBodies(barrierLines, layers), ...windowBodies],
    doors,
    gaps,
    windows: windowFits.flatMap(({ fit }) => (fit ? [fit.segment] : [])),
    lostArcs,
    lostPieces: drawn.length - barrier.length + whole.lines.length - drawing.lines.length,
    doorSymbols: groups.doorCount,
    windowSymbols: groups.windows.length,
    looseDoors: swings.filter((door) => door.leaves.every((leaf) => leaf.symbol < 0)).length,
  };
}
