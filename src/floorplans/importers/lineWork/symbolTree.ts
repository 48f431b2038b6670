/** The placed blocks of a drawing as the things they draw: a door with its handle is one, a block that holds a floor is none. */
import { type Bounds, boundsOf } from '../../../model/index.js';
import type { DrawnArc, DrawnLine, LineDrawing } from './lineDrawing.js';

/** A block larger than this holds more than one thing, m. */
const MAX_PART_M = 12;

/** A block with more leaves than this is no door, but a floor with doors. */
const MAX_LEAVES = 4;

/** A block up to this size, that is neither door nor window, is furniture or a basin, m. */
const SMALL_M = 3.5;

const sizeOf = ({ minX, minY, maxX, maxY }: Bounds) => Math.max(maxX - minX, maxY - minY);

function joined(p: Bounds | undefined, q: Bounds | null): Bounds | undefined {
  if (!q) return p;
  if (!p) return q;
  return {
    minX: Math.min(p.minX, q.minX),
    minY: Math.min(p.minY, q.minY),
    maxX: Math.max(p.maxX, q.maxX),
    maxY: Math.max(p.maxY, q.maxY),
  };
}

export class SymbolTree {
  private readonly bounds: (Bounds | undefined)[];
  private readonly leaves: number[];
  private readonly parts: number[];

  /** @param drawing - in metres */
  constructor(
    private readonly drawing: LineDrawing,
    leaves: ReadonlySet<DrawnArc>,
  ) {
    const { symbols, lines } = drawing;
    this.bounds = symbols.map(() => undefined);
    this.leaves = symbols.map(() => 0);
    for (const { symbol, points } of lines)
      if (symbol >= 0) this.bounds[symbol] = joined(this.bounds[symbol], boundsOf(points));
    for (const { symbol } of leaves) if (symbol >= 0) this.leaves[symbol] = (this.leaves[symbol] as number) + 1;
    // a block stands before those placed in it
    for (let symbol = symbols.length - 1; symbol >= 0; symbol--) {
      const parent = symbols[symbol]?.parent ?? -1;
      if (parent < 0) continue;
      this.bounds[parent] = joined(this.bounds[parent], this.bounds[symbol] ?? null);
      this.leaves[parent] = (this.leaves[parent] as number) + (this.leaves[symbol] as number);
    }
    this.parts = symbols.map(() => -1);
    symbols.forEach(({ parent }, symbol) => {
      const outer = parent < 0 ? -1 : (this.parts[parent] as number);
      this.parts[symbol] = outer >= 0 ? outer : this.holdsMany(symbol) ? -1 : symbol;
    });
  }

  /** The outermost block that is one thing; -1 for what is drawn by itself, or in a block that holds many things. */
  partOf(symbol: number): number {
    return symbol < 0 ? -1 : (this.parts[symbol] ?? -1);
  }

  isDoor(part: number): boolean {
    return (this.leaves[part] ?? 0) > 0;
  }

  isSmall(part: number): boolean {
    const bounds = this.bounds[part];
    return bounds !== undefined && sizeOf(bounds) <= SMALL_M;
  }

  /** The lines of every part. */
  linesOfParts(): ReadonlyMap<number, readonly DrawnLine[]> {
    const found = new Map<number, DrawnLine[]>();
    for (const line of this.drawing.lines) {
      const part = this.partOf(line.symbol);
      if (part < 0) continue;
      const own = found.get(part);
      if (own) own.push(line);
      else found.set(part, [line]);
    }
    return found;
  }

  private holdsMany(symbol: number): boolean {
    const bounds = this.bounds[symbol];
    return (this.leaves[symbol] as number) > MAX_LEAVES || (bounds !== undefined && sizeOf(bounds) > MAX_PART_M);
  }
}
