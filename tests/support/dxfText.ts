/** Writes DXF texts for tests: what a CAD program would save, without the parts no reader looks at. */
type Xy = readonly [number, number];

export type Entity = string;

const pairs = (...groups: readonly (string | number)[]) => groups.join('\n');

export const line = (layer: string, [x, y]: Xy, [p, q]: Xy): Entity =>
  pairs(0, 'LINE', 8, layer, 10, x, 20, y, 11, p, 21, q);

export const polyline = (layer: string, points: readonly Xy[], isClosed = true): Entity =>
  pairs(
    ...[0, 'LWPOLYLINE', 8, layer, 90, points.length, 70, isClosed ? 1 : 0],
    // as newer files have it: a number with every vertex
    ...points.flatMap(([x, y], index) => [10, x, 20, y, 91, index]),
  );

export const rectangle = (layer: string, x: number, y: number, width: number, height: number): Entity =>
  polyline(layer, [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

export const arc = (layer: string, [x, y]: Xy, radius: number, fromDeg: number, untilDeg: number): Entity =>
  pairs(0, 'ARC', 8, layer, 10, x, 20, y, 40, radius, 50, fromDeg, 51, untilDeg);

export const text = (layer: string, at: Xy, height: number, words: string): Entity =>
  pairs(0, 'TEXT', 8, layer, 10, at[0], 20, at[1], 40, height, 1, words);

export const insert = (
  layer: string,
  block: string,
  [x, y]: Xy,
  scale: Xy = [1, 1],
  rotationDeg = 0,
  isFromBelow = false,
): Entity =>
  pairs(
    ...[0, 'INSERT', 8, layer, 2, block, 10, x, 20, y, 41, scale[0], 42, scale[1], 50, rotationDeg],
    ...(isFromBelow ? [210, 0, 220, 0, 230, -1] : []),
  );

export interface Drawing {
  readonly entities: readonly Entity[];
  readonly blocks?: Readonly<Record<string, { readonly base?: Xy; readonly entities: readonly Entity[] }>>;
  /** $INSUNITS: 4 is mm, 6 is m. */
  readonly unit?: number;
  readonly version?: string;
  readonly codePage?: string;
  readonly classes?: readonly string[];
}

export function dxfText({
  entities,
  blocks = {},
  unit = 4,
  version = 'AC1032',
  codePage,
  classes = [],
}: Drawing): string {
  const header = [
    9,
    '$ACADVER',
    1,
    version,
    ...(codePage ? [9, '$DWGCODEPAGE', 3, codePage] : []),
    9,
    '$INSUNITS',
    70,
    unit,
  ];
  const drawn = Object.entries(blocks).map(([name, { base = [0, 0], entities: own }]) =>
    [pairs(0, 'BLOCK', 8, '0', 2, name, 70, 0, 10, base[0], 20, base[1]), ...own, pairs(0, 'ENDBLK')].join('\n'),
  );
  const parts = [
    pairs(0, 'SECTION', 2, 'HEADER', ...header, 0, 'ENDSEC'),
    pairs(0, 'SECTION', 2, 'CLASSES'),
    ...classes.map((name) => pairs(0, 'CLASS', 1, name)),
    pairs(0, 'ENDSEC', 0, 'SECTION', 2, 'BLOCKS'),
    ...drawn,
    pairs(0, 'ENDSEC', 0, 'SECTION', 2, 'ENTITIES'),
    ...entities,
    pairs(0, 'ENDSEC', 0, 'EOF'),
  ];
  return `${parts.join('\n')}\n`;
}

/** Leaf and arc of a door 0.9 m wide, hinged at the base point, shut along x, opening to y; in millimetres. */
export const DOOR_BLOCK = {
  entities: [line('0', [0, 0], [0, 900]), arc('0', [0, 0], 900, 0, 90)],
} as const;

export const WINDOW_BLOCK = {
  entities: [rectangle('0', 0, 0, 1500, 200), line('0', [0, 100], [1500, 100])],
} as const;

export interface FloorNames {
  readonly wall: string;
  readonly opening: string;
  readonly text: string;
}

/**
 * Two rooms beside each other above a corridor with a way out at its east end, walls 0.20 m thick; in millimetres.
 *
 * Rooms 6 × 5 m, corridor 12.2 × 2 m. Doors at x = 1000 (mirrored) and x = 8200; windows in the north wall.
 */
export function smallFloor([x, y]: Xy, names: FloorNames, words: readonly string[] = []): Entity[] {
  const { wall, opening, text: layer } = names;
  const at = (dx: number, dy: number): Xy => [x + dx, y + dy];
  const box = (dx: number, dy: number, width: number, height: number) => rectangle(wall, x + dx, y + dy, width, height);
  return [
    // south wall, west wall, north wall with two windows, east wall with the exit
    box(0, 0, 12600, 200),
    box(0, 200, 200, 7200),
    ...[box(0, 7400, 2200, 200), box(3700, 7400, 4700, 200), box(9900, 7400, 2700, 200)],
    ...[box(12400, 200, 200, 600), box(12400, 1700, 200, 5700)],
    // between corridor and rooms, with a door to each
    ...[box(200, 2200, 800, 200), box(1900, 2200, 6300, 200), box(9100, 2200, 3300, 200)],
    box(6200, 2400, 200, 5000),
    insert(opening, 'D900', at(1900, 2300), [-1, 1]),
    insert(opening, 'D900', at(8200, 2300)),
    insert(opening, 'D900', at(12500, 800), [1, 1], 90),
    insert(opening, 'W1500', at(2200, 7400)),
    insert(opening, 'W1500', at(8400, 7400)),
    ...words.map((word, index) =>
      text(
        layer,
        at(
          ...([
            [2500, 5000],
            [9000, 5000],
            [6000, 1200],
          ][index] as [number, number]),
        ),
        300,
        word,
      ),
    ),
  ];
}

export const FLOOR_BLOCKS = { D900: DOOR_BLOCK, W1500: WINDOW_BLOCK };

/** The same drawing with every coordinate, radius and height multiplied. */
export function scaled(dxf: string, factor: number): string {
  const lines = dxf.split('\n');
  const lengths = new Set([10, 20, 11, 21, 40, 41, 42]);
  let type = '';
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const code = Number(lines[i]);
    if (code === 0) type = lines[i + 1] as string;
    const isScaleOfInsert = type === 'INSERT' && (code === 41 || code === 42);
    if (lengths.has(code) && !isScaleOfInsert) lines[i + 1] = String(Number(lines[i + 1]) * factor);
  }
  return lines.join('\n');
}
