/**
 * Small plans drawn as text, for tests.
 *
 *     ##########
 *     #aaaa#bbb#      a-z  floor of the space with that letter
 *     #aaaa+bbb#      #    wall
 *     #aaaa#bbb#      +    door in a wall, = gap without a leaf, E exit, C closed door
 *     ####E#####      0-9  fixed obstacle on the floor of the space on its left
 *
 * Every character is a square (0.5 m unless said otherwise); doors side by side are one wide door. The first line
 * is the north side. Levels are ids `0`, `1`, … ; spaces are `a` on level 0 and `1a` on level 1; doors `d1`, `d2`, …
 * and exits `e1`, … count through the levels in reading order, across first.
 */
import { uniteAll } from '../../src/floorplans/cells/clipping.js';
import type { CampusPlan, Level, Obstacle, Opening, Space, SpaceKind } from '../../src/floorplans/index.js';
import type { Point, Polygon } from '../../src/model/index.js';

export interface TextPlanOptions {
  /** Side of a square, m; walls must stay under 0.7 m. */
  squareM?: number;
  /** Kind of a space by its letter; classroom where absent. */
  kinds?: Record<string, SpaceKind>;
  names?: Record<string, string>;
  /** Adds outdoor ground reaching this far around the drawing, m. */
  groundM?: number;
}

interface Square {
  readonly row: number;
  readonly column: number;
}

const OPENING_MARKS: Record<string, Opening['kind']> = { '+': 'door', '=': 'opening', E: 'exit', C: 'door' };

export function rectangle(x: number, y: number, width: number, height: number): Polygon {
  return {
    outer: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    holes: [],
  };
}

class TextLevel {
  readonly rows: string[];

  constructor(
    drawing: string,
    readonly index: number,
    readonly squareM: number,
  ) {
    this.rows = drawing
      .split('\n')
      .map((row) => row.trim())
      .filter((row) => row !== '');
  }

  mark({ row, column }: Square): string {
    return this.rows[row]?.[column] ?? ' ';
  }

  corner({ row, column }: Square): Point {
    return [column * this.squareM, (this.rows.length - row) * this.squareM];
  }

  square(square: Square): Polygon {
    const [x, y] = this.corner({ row: square.row + 1, column: square.column });
    return rectangle(x, y, this.squareM, this.squareM);
  }

  spaceId(letter: string): string {
    return this.index === 0 ? letter : `${this.index}${letter}`;
  }

  /** The letter whose floor a square is; obstacles belong to the letter on their left. */
  letterAt(square: Square): string | null {
    const mark = this.mark(square);
    if (/[a-z]/.test(mark)) return mark;
    return /[0-9]/.test(mark) && square.column > 0
      ? this.letterAt({ row: square.row, column: square.column - 1 })
      : null;
  }

  squares(): Square[] {
    return this.rows.flatMap((text, row) => [...text].map((_, column) => ({ row, column })));
  }
}

function drawSpaces(level: TextLevel, options: TextPlanOptions): Space[] {
  const byLetter = new Map<string, Polygon[]>();
  for (const square of level.squares()) {
    const letter = level.letterAt(square);
    if (letter) byLetter.set(letter, [...(byLetter.get(letter) ?? []), level.square(square)]);
  }
  return [...byLetter.keys()].sort().map((letter) => ({
    id: level.spaceId(letter),
    name: options.names?.[letter] ?? level.spaceId(letter),
    kind: options.kinds?.[letter] ?? 'classroom',
    polygon: uniteAll(byLetter.get(letter) as Polygon[])[0] as Polygon,
  }));
}

function drawObstacles(level: TextLevel): Obstacle[] {
  return level
    .squares()
    .filter((square) => /[0-9]/.test(level.mark(square)))
    .map((square, index) => ({ id: `o${index}`, name: '', kind: 'fixed', polygon: level.square(square) }));
}

function drawOpenings(level: TextLevel, counts: { door: number; exit: number }): Opening[] {
  const openings: Opening[] = [];
  for (const square of level.squares()) {
    const mark = level.mark(square);
    const kind = OPENING_MARKS[mark];
    if (!kind) continue;
    const { row, column } = square;
    const west = level.letterAt({ row, column: column - 1 });
    const east = level.letterAt({ row, column: column + 1 });
    // the way leads across the wall: east–west unless floor lies only north or south
    const isUpright = west !== null || east !== null;
    const previous = isUpright ? { row: row - 1, column } : { row, column: column - 1 };
    if (level.mark(previous) === mark) continue;
    let length = 1;
    const next = () => (isUpright ? { row: row + length, column } : { row, column: column + length });
    while (level.mark(next()) === mark) length++;
    const [x, y] = level.corner(square);
    const size = level.squareM;
    const segment: [Point, Point] = isUpright
      ? [
          [x + size / 2, y - length * size],
          [x + size / 2, y],
        ]
      : [
          [x, y - size / 2],
          [x + length * size, y - size / 2],
        ];
    const sides = isUpright
      ? [west, east]
      : [level.letterAt({ row: row - 1, column }), level.letterAt({ row: row + 1, column })];
    openings.push({
      id: kind === 'exit' ? `e${++counts.exit}` : `d${++counts.door}`,
      name: '',
      kind,
      segment,
      clearWidthM: length * size,
      spaceIds: sides.flatMap((letter) => (letter ? [level.spaceId(letter)] : [])),
      ...(mark === 'C' ? { state: 'closed' as const } : {}),
    });
  }
  return openings;
}

/** A plan of one building with one level per drawing, from the ground up; storeys are 3.6 m high. */
export function planFromText(drawings: string | readonly string[], options: TextPlanOptions = {}): CampusPlan {
  const squareM = options.squareM ?? 0.5;
  const counts = { door: 0, exit: 0 };
  const texts = typeof drawings === 'string' ? [drawings] : drawings;
  const levels = texts.map((drawing, index): Level => {
    const level = new TextLevel(drawing, index, squareM);
    const widthM = Math.max(...level.rows.map((row) => row.length)) * squareM;
    return {
      id: `${index}`,
      name: `${index + 1}F`,
      ordinal: index,
      elevationM: index * 3.6,
      outline: rectangle(0, 0, widthM, level.rows.length * squareM),
      spaces: drawSpaces(level, options),
      openings: drawOpenings(level, counts),
      obstacles: drawObstacles(level),
    };
  });
  const [, , corner] = levels[0]?.outline?.outer ?? [];
  const groundM = options.groundM;
  const outline =
    groundM === undefined || !corner
      ? null
      : rectangle(-groundM, -groundM, corner[0] + 2 * groundM, corner[1] + 2 * groundM);
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: 'Drawn school',
    ...(outline ? { site: { outline, gates: [], greens: [], areas: [] } } : {}),
    buildings: [{ id: 'b', name: 'Block', levels }],
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
}
