/** Placed blocks sorted into doors and windows. */
import { type LayerMap, meaningOf } from './layerReading.js';
import type { DrawnLine, LineDrawing } from './lineDrawing.js';
import type { SwingDoor } from './swings.js';

/** A block with more doors than this is a whole plan, not a door. */
const MAX_LEAVES = 4;

const OPENING_LAYERS = new Set(['door', 'window', 'doorAndWindow']);

export interface SymbolGroups {
  /** The lines of the block that draws a door, by the symbol its arc belongs to. */
  linesOfDoor(symbol: number): readonly DrawnLine[];
  /** Whether a line belongs to a block that draws a door. */
  isPartOfDoor(line: DrawnLine): boolean;
  /** The lines of each window block. */
  readonly windows: readonly (readonly DrawnLine[])[];
  /** Placed blocks that draw a door. */
  readonly doorCount: number;
}

/** The outermost block on a door or window layer that a symbol is a part of; itself where there is none. */
function outermost(symbol: number, drawing: LineDrawing, layers: LayerMap): number {
  let found = symbol;
  for (let at = symbol; at >= 0; at = drawing.symbols[at]?.parent ?? -1) {
    const own = drawing.symbols[at];
    if (own && OPENING_LAYERS.has(meaningOf(layers, own.layer))) found = at;
  }
  return found;
}

export function groupSymbols(drawing: LineDrawing, layers: LayerMap, doors: readonly SwingDoor[]): SymbolGroups {
  const groupOf = drawing.symbols.map((_, symbol) => outermost(symbol, drawing, layers));
  const leaves = new Map<number, Set<number>>();
  for (const { symbol } of doors.flatMap((door) => door.leaves)) {
    if (symbol < 0) continue;
    const group = groupOf[symbol] as number;
    leaves.set(group, (leaves.get(group) ?? new Set()).add(symbol));
  }
  const isWhole = (group: number) => (leaves.get(group)?.size ?? 0) > MAX_LEAVES;
  const groupOfLine = (symbol: number) => {
    const group = groupOf[symbol] ?? -1;
    return isWhole(group) ? symbol : group;
  };
  const doorGroups = new Set<number>();
  for (const [group, symbols] of leaves) {
    if (isWhole(group)) for (const symbol of symbols) doorGroups.add(symbol);
    else doorGroups.add(group);
  }
  const linesOf = new Map<number, DrawnLine[]>();
  for (const line of drawing.lines) {
    if (line.symbol < 0) continue;
    const group = groupOfLine(line.symbol);
    const own = linesOf.get(group);
    if (own) own.push(line);
    else linesOf.set(group, [line]);
  }
  const isWindow = (group: number) =>
    !doorGroups.has(group) && OPENING_LAYERS.has(meaningOf(layers, drawing.symbols[group]?.layer ?? ''));
  return {
    linesOfDoor: (symbol) => (symbol < 0 ? [] : (linesOf.get(groupOfLine(symbol)) ?? [])),
    isPartOfDoor: ({ symbol }) => symbol >= 0 && doorGroups.has(groupOfLine(symbol)),
    windows: [...linesOf].filter(([group]) => isWindow(group)).map(([, lines]) => lines),
    doorCount: doorGroups.size,
  };
}
