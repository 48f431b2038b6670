/**
 * Layers that hold everything, as where a whole floor is drawn on layer 0, taken apart by what is drawn: walls, doors,
 * windows, blocks and the rest become layers of their own, for a person to see and put right.
 */
import type { LayerMeaning } from './layerMeaning.js';
import { type LayerMap, type LayerPart, type LayerReading, readLayers } from './layerReading.js';
import { findLeafArcs } from './leafArcs.js';
import type { DrawnLine, LineDrawing } from './lineDrawing.js';
import { SymbolTree } from './symbolTree.js';
import { findWallFillings } from './wallFillings.js';
import { findWallMarks } from './wallMarks.js';

/** A layer that is called walls, but holds at least this share of all lines and the doors too, holds everything. */
const MOST = 0.8;

const MEANINGS: Readonly<Record<LayerPart, LayerMeaning>> = {
  wall: 'wall',
  door: 'door',
  window: 'window',
  block: 'ignore',
  rest: 'other',
};

/** The layer of a part; the first part of it is the layer's own name. */
const partName = (layer: string, part: LayerPart) => `${layer}:${part}`;

/** Layers of no meaning that doors are drawn on, where no layer is there for the walls or none for the doors. */
export function layersToSplit(drawing: LineDrawing, layers: LayerMap): ReadonlySet<string> {
  const has = (...meanings: LayerMeaning[]) => [...layers.values()].some(({ meaning }) => meanings.includes(meaning));
  if (has('door', 'doorAndWindow')) return new Set();
  const isEverything = ({ meaning, by, lines }: LayerReading) =>
    by !== 'chosen' &&
    ((meaning === 'other' && !has('wall')) || (meaning === 'wall' && lines >= MOST * drawing.lines.length));
  const open = new Set([...layers.values()].filter(isEverything).map(({ name }) => name));
  if (open.size === 0) return open;
  const withDoors = new Set([...findLeafArcs(drawing)].map(({ layer }) => layer));
  return new Set([...open].filter((name) => withDoors.has(name)));
}

export interface SplitDrawing {
  readonly drawing: LineDrawing;
  readonly layers: LayerMap;
}

/**
 * @param drawing - in metres
 * @param names - of the layers, as {@link layersToSplit} gives them
 * @param chosen - meanings that the person gave, also to parts
 */
export function splitLayers(
  drawing: LineDrawing,
  names: ReadonlySet<string>,
  chosen: Readonly<Record<string, LayerMeaning>>,
): SplitDrawing {
  const leaves = findLeafArcs(drawing);
  const tree = new SymbolTree(drawing, leaves);
  const loose = drawing.lines.filter((line) => names.has(line.layer) && tree.partOf(line.symbol) < 0);
  const marks = findWallMarks(loose);
  const blocks = tree.linesOfParts();
  const filled = findWallFillings(
    loose.filter((_, index) => marks.has(index)),
    loose.filter((_, index) => !marks.has(index)),
    new Map([...blocks].filter(([part]) => !tree.isDoor(part))),
    [...leaves].map(({ centre, from, to }) => [centre, from, to]),
  );
  const walls = new Set([...loose.filter((_, index) => marks.has(index)), ...filled.piers]);
  const kinds = new Map<number, LayerPart>();
  for (const part of blocks.keys()) {
    const isWindow = filled.windows.has(part);
    kinds.set(part, tree.isDoor(part) ? 'door' : isWindow ? 'window' : tree.isSmall(part) ? 'block' : 'rest');
  }
  const kindOf = (symbol: number): LayerPart => kinds.get(tree.partOf(symbol)) ?? 'rest';
  const kindOfLine = (line: DrawnLine): LayerPart =>
    walls.has(line) ? 'wall' : filled.panes.has(line) ? 'window' : kindOf(line.symbol);
  const placed = <T extends { readonly layer: string }>(mark: T, kind: LayerPart): T =>
    names.has(mark.layer) ? { ...mark, layer: partName(mark.layer, kind) } : mark;
  const split: LineDrawing = {
    ...drawing,
    lines: drawing.lines.map((line) => placed(line, kindOfLine(line))),
    arcs: drawing.arcs.map((arc) => placed(arc, leaves.has(arc) ? 'door' : kindOf(arc.symbol))),
    texts: drawing.texts.map((text) => placed(text, 'rest')),
    symbols: drawing.symbols.map((symbol, index) => placed(symbol, kindOf(index))),
  };
  const parts = new Map<string, NonNullable<LayerReading['part']>>();
  for (const name of names) {
    for (const kind of Object.keys(MEANINGS) as LayerPart[]) parts.set(partName(name, kind), { of: name, kind });
  }
  const layers = new Map(
    [...readLayers(split, chosen)].map(([name, layer]): [string, LayerReading] => {
      const part = parts.get(name);
      if (part === undefined) return [name, layer];
      return [
        name,
        layer.by === 'chosen' ? { ...layer, part } : { ...layer, part, by: 'shape', meaning: MEANINGS[part.kind] },
      ];
    }),
  );
  return { drawing: split, layers };
}
