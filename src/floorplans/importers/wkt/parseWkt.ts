/**
 * Well-known text (ISO 19125-1) → polygons.
 *
 * Reads POLYGON, MULTIPOLYGON and GEOMETRYCOLLECTION of these, upper or lower case, several in a row; a third
 * coordinate is dropped. Everything else is a fault with the line it stands in.
 */
import type { Point } from '../../../model/index.js';

/** Outer ring first, then the holes, as written. */
export type WktPolygon = readonly (readonly Point[])[];

export interface WktFault {
  readonly code: 'brackets' | 'number' | 'geometry' | 'size' | 'end';
  /** What was found, in the file's own characters, shortened. */
  readonly found: string;
  readonly line: number;
}

export type WktResult = { polygons: readonly WktPolygon[]; fault: null } | { polygons: null; fault: WktFault };

/** More than any walkable area needs; a file beyond it would only stall the browser. */
export const MAX_POINTS = 200_000;

/** How deep geometry collections may be nested. */
const MAX_DEPTH = 16;

/** Coordinates beyond this are not campus-local metres, m. */
export const MAX_COORDINATE_M = 1e5;

class WktError extends Error {
  constructor(
    readonly fault: WktFault['code'],
    readonly found: string,
    readonly at: number,
  ) {
    super(fault);
  }
}

interface Token {
  readonly text: string;
  readonly at: number;
}

/** Word by word, so that a file of any size is refused where it becomes too large: brackets, commas, and runs of anything else. */
class Reader {
  private readonly words = /[(),;]|[^\s(),;]+/g;
  private token: Token | null;
  private points = 0;

  constructor(
    private readonly text: string,
    private readonly mostPoints: number,
  ) {
    this.token = this.read();
  }

  private read(): Token | null {
    const match = this.words.exec(this.text);
    return match && { text: match[0], at: match.index };
  }

  peek(): string | undefined {
    return this.token?.text;
  }

  skip(): void {
    this.token = this.read();
  }

  fail(code: WktFault['code']): never {
    const { token } = this;
    if (!token) throw new WktError('end', '', this.text.length);
    throw new WktError(code, token.text.slice(0, 20), token.at);
  }

  expect(text: string): void {
    if (this.peek() !== text) this.fail('brackets');
    this.skip();
  }

  /** A list in brackets with commas between its items. */
  list<T>(readItem: () => T): T[] {
    if (this.peek()?.toUpperCase() === 'EMPTY') {
      this.skip();
      return [];
    }
    this.expect('(');
    const items = [readItem()];
    while (this.peek() === ',') {
      this.skip();
      items.push(readItem());
    }
    this.expect(')');
    return items;
  }

  point(): Point {
    const numbers: number[] = [];
    while (numbers.length < 4 && this.peek() !== undefined && !/^[(),;]$/.test(this.peek() as string)) {
      const word = this.peek() as string;
      const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : Number.NaN;
      if (!Number.isFinite(value)) this.fail('number');
      if (Math.abs(value) > MAX_COORDINATE_M && numbers.length < 2) this.fail('size');
      numbers.push(value);
      this.skip();
    }
    if (numbers.length < 2) this.fail('number');
    if (++this.points > this.mostPoints) this.fail('size');
    return [numbers[0] as number, numbers[1] as number];
  }

  polygon(): WktPolygon {
    return this.list(() => this.list(() => this.point()));
  }

  geometry(depth: number): WktPolygon[] {
    const word = this.peek()?.toUpperCase();
    if (word === undefined || depth > MAX_DEPTH) this.fail('geometry');
    if (!['POLYGON', 'MULTIPOLYGON', 'GEOMETRYCOLLECTION'].includes(word)) this.fail('geometry');
    this.skip();
    if (['Z', 'M', 'ZM'].includes(this.peek()?.toUpperCase() ?? '')) this.skip();
    if (word === 'POLYGON') return [this.polygon()];
    if (word === 'MULTIPOLYGON') return this.list(() => this.polygon());
    return this.list(() => this.geometry(depth + 1)).flat();
  }
}

function readAll(reader: Reader): WktPolygon[] {
  const polygons: WktPolygon[] = [];
  do {
    polygons.push(...reader.geometry(0));
    while (reader.peek() === ';') reader.skip();
  } while (reader.peek() !== undefined);
  return polygons.filter((polygon) => polygon.length > 0);
}

/** @param text - the whole file; an `SRID=…;` in front is skipped @param mostPoints - where it stops as too large */
export function parseWkt(text: string, mostPoints = MAX_POINTS): WktResult {
  const body = text.replace(/^\uFEFF?\s*(SRID=\d+;)?/i, '');
  try {
    return { polygons: readAll(new Reader(body, mostPoints)), fault: null };
  } catch (error) {
    if (!(error instanceof WktError)) throw error;
    const line = body.slice(0, error.at).split('\n').length;
    return { polygons: null, fault: { code: error.fault, found: error.found, line } };
  }
}
