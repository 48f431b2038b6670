/** Entities and the blocks they place → loose line work in the drawing's own coordinates. */
import { cos, type Point, sin } from '../../../model/index.js';
import { guessLayerMeaning, type LayerMeaning } from '../lineWork/layerMeaning.js';
import type { DrawingUnit, DrawnArc, DrawnLine, DrawnSymbol, DrawnText, LineDrawing } from '../lineWork/lineDrawing.js';
import { SWING_DEG } from '../lineWork/swingSizes.js';
import type { DxfBlock, DxfFile } from './dxfFile.js';
import type { DxfEntity, InsertEntity, PathEntity } from './entities.js';
import { withoutFineDetail } from './fineDetail.js';

/** Placed blocks beyond this are left out; a floor plan has some hundreds. */
const MAX_SYMBOLS = 100_000;

/** Lines on layers that take no part in the plan, as of furniture: enough for the picture of the layers. */
const MAX_IGNORED = 40_000;

/** All other lines; a dozen floors drawn with every screw have as many. */
const MAX_LINES = 150_000;

/** A line of more points is a contour of the ground or damage. */
const MAX_LINE_POINTS = 20_000;

/** Points of all lines together; beyond it the rest is left out. */
const MAX_POINTS = 2_500_000;

/** Loose arcs like door leaves: each is held against the lines around it, which are the others where arcs lie close. */
const MAX_LOOSE_SWINGS = 10_000;

/** Scales that differ by more make an arc an ellipse. */
const SAME_SCALE = 0.05;

const RADIANS_PER_DEGREE = 0.017453292519943295;

/** x' = a x + c y + e, y' = b x + d y + f. */
interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

const isSwing = ({ sweepDeg }: PathEntity['arcs'][number]) => sweepDeg >= SWING_DEG.min && sweepDeg <= SWING_DEG.max;

const IDENTITY: Transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
const FLIP: Transform = { a: -1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `q`, then `p`. */
function after(p: Transform, q: Transform): Transform {
  return {
    a: p.a * q.a + p.c * q.b,
    b: p.b * q.a + p.d * q.b,
    c: p.a * q.c + p.c * q.d,
    d: p.b * q.c + p.d * q.d,
    e: p.a * q.e + p.c * q.f + p.e,
    f: p.b * q.e + p.d * q.f + p.f,
  };
}

const apply = (t: Transform, [x, y]: Point): Point => [t.a * x + t.c * y + t.e, t.b * x + t.d * y + t.f];

const lengthOf = (x: number, y: number) => Math.sqrt(x * x + y * y);

/** Factor for radii; `null` where circles become ellipses. */
function scaleOf({ a, b, c, d }: Transform): number | null {
  const x = lengthOf(a, b);
  const y = lengthOf(c, d);
  return Math.abs(x - y) <= SAME_SCALE * Math.max(x, y) ? (x + y) / 2 : null;
}

function placing(insert: InsertEntity, base: Point, column: number, row: number): Transform {
  const angle = insert.rotationDeg * RADIANS_PER_DEGREE;
  const co = cos(angle);
  const si = sin(angle);
  const [sx, sy] = insert.scale;
  const turned = { a: co * sx, b: si * sx, c: -si * sy, d: co * sy };
  const dx = column * insert.spacing[0];
  const dy = row * insert.spacing[1];
  return {
    ...turned,
    e: insert.at[0] + co * dx - si * dy - turned.a * base[0] - turned.c * base[1],
    f: insert.at[1] + si * dx + co * dy - turned.b * base[0] - turned.d * base[1],
  };
}

/** Units by the code of $INSUNITS. */
const UNIT_OF_CODE: Readonly<Record<string, DrawingUnit>> = { '1': 'in', '2': 'ft', '4': 'mm', '5': 'cm', '6': 'm' };

class Flattener {
  readonly lines: DrawnLine[] = [];
  readonly arcs: DrawnArc[] = [];
  readonly texts: DrawnText[] = [];
  readonly symbols: DrawnSymbol[] = [];
  private points = 0;
  /** The blocks that are being placed, the outermost first. */
  private readonly open: string[] = [];
  private readonly coarse = new Map<string, readonly DxfEntity[]>();
  private readonly ignored = new Map<string, boolean>();
  private keptIgnored = 0;
  /** The drawing ends here: it is full. */
  private isTooLarge = false;
  /** Something of it was passed over. */
  private looseSwings = 0;
  private leftOut = false;

  constructor(
    private readonly file: DxfFile,
    private readonly chosen: Readonly<Record<string, LayerMeaning>>,
  ) {}

  get isCut(): boolean {
    return this.isTooLarge || this.leftOut;
  }

  add(entities: readonly DxfEntity[], transform: Transform, layerOfZero: string, symbol: number): void {
    for (const entity of entities) {
      if (this.isTooLarge) return;
      const layer = entity.layer === '0' ? layerOfZero : entity.layer;
      if (this.file.hiddenLayers.has(layer)) continue;
      const placed = entity.isFlipped ? after(transform, FLIP) : transform;
      if (entity.kind === 'path') this.addPath(entity, placed, layer, symbol);
      else if (entity.kind === 'insert') this.addInsert(entity, placed, layer, symbol);
      else {
        const scale = scaleOf(placed) ?? lengthOf(placed.c, placed.d);
        this.texts.push({ text: entity.text, at: apply(placed, entity.at), height: entity.height * scale, layer });
      }
    }
  }

  private entitiesOf(name: string, { entities }: DxfBlock): readonly DxfEntity[] {
    const known = this.coarse.get(name) ?? withoutFineDetail(entities);
    this.coarse.set(name, known);
    return known;
  }

  private isIgnored(layer: string): boolean {
    const known = this.ignored.get(layer);
    if (known !== undefined) return known;
    const chosen = Object.hasOwn(this.chosen, layer) ? this.chosen[layer] : guessLayerMeaning(layer);
    this.ignored.set(layer, chosen === 'ignore');
    return chosen === 'ignore';
  }

  private addPath(entity: PathEntity, placed: Transform, layer: string, symbol: number): void {
    if (this.isIgnored(layer)) {
      if (this.keptIgnored >= MAX_IGNORED) return;
      this.keptIgnored++;
    }
    if (entity.points.length > MAX_LINE_POINTS) {
      this.leftOut = true;
      return;
    }
    if (symbol < 0 && entity.arcs.some(isSwing) && this.looseSwings++ >= MAX_LOOSE_SWINGS) {
      this.leftOut = true;
      return;
    }
    this.points += entity.points.length;
    if (this.points > MAX_POINTS || this.lines.length - this.keptIgnored >= MAX_LINES) {
      this.isTooLarge = true;
      return;
    }
    const points = entity.points.map((point) => apply(placed, point));
    this.lines.push({ points, isClosed: entity.isClosed, layer, symbol });
    const scale = entity.arcs.length > 0 ? scaleOf(placed) : null;
    if (scale === null) return;
    for (const { centre, from, to, radius, sweepDeg } of entity.arcs) {
      const ends = { centre: apply(placed, centre), from: apply(placed, from), to: apply(placed, to) };
      this.arcs.push({ ...ends, radius: radius * scale, sweepDeg, layer, symbol });
    }
  }

  private addInsert(entity: InsertEntity, placed: Transform, layer: string, parent: number): void {
    const block = this.file.blocks.get(entity.block);
    // a block that places itself would never end
    if (!block || this.open.includes(entity.block)) return;
    this.open.push(entity.block);
    for (let column = 0; column < entity.columns; column++) {
      for (let row = 0; row < entity.rows; row++) {
        if (this.symbols.length >= MAX_SYMBOLS) this.isTooLarge = true;
        if (this.isTooLarge) break;
        const transform = after(placed, placing(entity, block.base, column, row));
        this.symbols.push({ name: entity.block, layer, at: apply(transform, block.base), parent });
        this.add(this.entitiesOf(entity.block, block), transform, layer, this.symbols.length - 1);
      }
    }
    this.open.pop();
  }
}

/**
 * The drawing, and whether it was too large to be taken whole.
 *
 * @param chosen - meanings that the person gave, by layer name
 */
export function flattenDxf(
  file: DxfFile,
  chosen: Readonly<Record<string, LayerMeaning>> = {},
): { drawing: LineDrawing; isTooLarge: boolean } {
  const flattener = new Flattener(file, chosen);
  flattener.add(file.entities, IDENTITY, '0', -1);
  const { lines, arcs, texts, symbols, isCut: isTooLarge } = flattener;
  const declaredUnit = UNIT_OF_CODE[file.header.get('$INSUNITS') ?? ''] ?? null;
  return { drawing: { lines, arcs, texts, symbols, dimensions: file.dimensions, declaredUnit }, isTooLarge };
}
