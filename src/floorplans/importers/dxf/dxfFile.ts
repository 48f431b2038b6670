/**
 * A DXF text → its header, layers, blocks and entities.
 *
 * A file may be cut off or damaged anywhere: what cannot be read is counted and passed over.
 */
import { unescapeText } from './cadText.js';
import { commonOf, type DxfEntity, isReadable, polylineOf, readEntity } from './entities.js';
import { GroupReader, Groups, toNumber } from './groups.js';
import { readMultiline } from './multiline.js';

/** Entities beyond this are not read; a floor plan has some ten thousand, and 50 MB of drawing hold some 200,000. */
const MAX_ENTITIES = 250_000;

export interface DxfBlock {
  readonly base: readonly [number, number];
  readonly entities: readonly DxfEntity[];
}

export interface DxfFile {
  readonly header: ReadonlyMap<string, string>;
  readonly hiddenLayers: ReadonlySet<string>;
  readonly blocks: ReadonlyMap<string, DxfBlock>;
  readonly entities: readonly DxfEntity[];
  readonly dimensions: readonly { readonly measured: number; readonly printed: number }[];
  /** Entity types that were met and are not read, with their number. */
  readonly notRead: ReadonlyMap<string, number>;
  /** Objects and classes of the design program TArch, which draws walls and doors of its own kind. */
  readonly tarchObjects: number;
  readonly damagedLines: number;
  /** Drawing objects that were met, read or not. */
  readonly objects: number;
  readonly isCutOff: boolean;
  /** The section with the drawing was read to its end. */
  readonly hasWholeDrawing: boolean;
  readonly isTooLarge: boolean;
}

/** Marks that carry no drawing: never told as left out. */
const SILENT = new Set([
  'POINT',
  'SEQEND',
  'VERTEX',
  'ATTDEF',
  'VIEWPORT',
  'DIMENSION',
  'LEADER',
  'MULTILEADER',
  'XLINE',
  'RAY',
  'MLINE',
  'POLYLINE',
]);

interface Vertex {
  readonly at: readonly [number, number];
  readonly bulge: number;
}

class FileReader {
  readonly header = new Map<string, string>();
  readonly hiddenLayers = new Set<string>();
  readonly blocks = new Map<string, { base: readonly [number, number]; entities: DxfEntity[] }>();
  readonly entities: DxfEntity[] = [];
  readonly dimensions: { measured: number; printed: number }[] = [];
  readonly notRead = new Map<string, number>();
  tarchObjects = 0;
  objects = 0;
  isCutOff = true;
  hasWholeDrawing = false;
  private section = '';
  private variable = '';
  private block: DxfEntity[] | null = null;
  private polyline: { head: Groups; vertices: Vertex[] } | null = null;

  constructor(readonly groups: GroupReader) {}

  readAll(): void {
    let record: Groups | null = null;
    while (this.objects < MAX_ENTITIES && this.groups.next()) {
      const { code, value } = this.groups;
      if (code === 0) {
        if (record) this.finish(record);
        record = new Groups(value.trim());
        if (record.type === 'EOF') {
          this.isCutOff = false;
          break;
        }
      } else if (record?.type === 'SECTION' && code === 2 && this.section === '') {
        this.section = value.trim();
      } else if (this.section === 'HEADER') {
        if (code === 9) this.variable = value.trim();
        else if (!this.header.has(this.variable)) this.header.set(this.variable, value.trim());
      } else if (record) {
        record.codes.push(code);
        record.values.push(value);
      }
    }
    // the last entity of a file that is cut off may be half of one
    if (record?.type === 'ENDSEC') this.finish(record);
    this.flushPolyline();
  }

  private finish(record: Groups): void {
    if (record.type === 'SECTION') return;
    if (record.type === 'ENDSEC') {
      this.flushPolyline();
      if (this.section === 'ENTITIES') this.hasWholeDrawing = true;
      this.section = '';
      this.block = null;
    } else if (record.type === 'LAYER' && this.section === 'TABLES') this.readLayer(record);
    else if (record.type === 'CLASS' && this.section === 'CLASSES') this.readClass(record);
    else if (this.section === 'BLOCKS') this.readBlockPart(record);
    else if (this.section === 'ENTITIES') this.readDrawn(record, this.entities);
  }

  private readLayer(record: Groups): void {
    const isOff = record.number(62, 7) < 0 || (record.number(70, 0) & 1) === 1;
    if (isOff) this.hiddenLayers.add(unescapeText(record.text(2) ?? ''));
  }

  private readClass(record: Groups): void {
    if (/^TCH_/i.test(record.text(1) ?? '')) this.tarchObjects++;
  }

  private readBlockPart(record: Groups): void {
    if (record.type === 'BLOCK') {
      this.flushPolyline();
      const name = record.text(2) ?? '';
      this.block = [];
      this.blocks.set(name, { base: record.points(10)[0] ?? [0, 0], entities: this.block });
    } else if (record.type === 'ENDBLK') {
      this.flushPolyline();
      this.block = null;
    } else if (this.block) this.readDrawn(record, this.block);
  }

  private flushPolyline(): void {
    const { polyline } = this;
    this.polyline = null;
    if (!polyline) return;
    const flags = polyline.head.number(70, 0);
    // meshes are surfaces in space
    if ((flags & 0b1010000) !== 0 || polyline.head.number(67, 0) !== 0 || polyline.head.number(60, 0) !== 0) return;
    const entity = polylineOf(polyline.vertices, (flags & 1) === 1, commonOf(polyline.head));
    if (entity) (this.block ?? this.entities).push(entity);
  }

  private readDrawn(record: Groups, target: DxfEntity[]): void {
    this.objects++;
    if (record.type === 'VERTEX') {
      const at = record.points(10)[0];
      // control points of a fitted curve are not on it
      if (at && (record.number(70, 0) & 16) === 0) this.polyline?.vertices.push({ at, bulge: record.number(42, 0) });
      return;
    }
    this.flushPolyline();
    if (record.type === 'POLYLINE') this.polyline = { head: record, vertices: [] };
    else if (record.type === 'MLINE') target.push(...readMultiline(record, commonOf(record)));
    else if (record.type === 'DIMENSION') this.readDimension(record);
    else {
      const entity = readEntity(record);
      if (entity) target.push(entity);
      if (/^TCH_|PROXY/i.test(record.type)) this.tarchObjects++;
      if (!isReadable(record.type) && !SILENT.has(record.type)) {
        this.notRead.set(record.type, (this.notRead.get(record.type) ?? 0) + 1);
      }
    }
  }

  private readDimension(record: Groups): void {
    const measured = record.number(42, 0);
    const printed = toNumber((record.text(1) ?? '').replace(/<>|\s/g, ''), 0);
    if (measured > 0 && printed > 0) this.dimensions.push({ measured, printed });
  }
}

export function readDxfFile(text: string): DxfFile {
  const groups = new GroupReader(text);
  const reader = new FileReader(groups);
  reader.readAll();
  const { header, hiddenLayers, blocks, entities, dimensions, notRead, tarchObjects, objects } = reader;
  const isTooLarge = objects >= MAX_ENTITIES;
  const isCutOff = reader.isCutOff && !isTooLarge;
  return {
    header,
    hiddenLayers,
    blocks,
    entities,
    dimensions,
    notRead,
    tarchObjects,
    objects,
    damagedLines: groups.damagedLines,
    isCutOff,
    hasWholeDrawing: reader.hasWholeDrawing,
    isTooLarge,
  };
}
