/** GeoJSON features (RFC 7946), read without trusting them. */

/** Longitude and latitude in degrees, or two coordinates of a file that has its own units. */
export type LonLat = readonly [number, number];

export type Geometry =
  | { readonly type: 'Point'; readonly at: LonLat }
  | { readonly type: 'LineString'; readonly points: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly polygons: readonly (readonly (readonly LonLat[])[])[] };

export interface Feature {
  readonly id: string;
  /** `null` where the file has none, and where it has one that no plan uses. */
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a pair of numbers can be a place on the ground. */
export type IsPlace = (x: number, y: number) => boolean;

/** Longitude and latitude, the poles left out. */
export const isLonLat: IsPlace = (lon, lat) => Math.abs(lon) <= 180 && Math.abs(lat) <= 89;

function readPlace(value: unknown, isPlace: IsPlace): LonLat | null {
  if (!Array.isArray(value)) return null;
  const [x, y] = value as unknown[];
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  return isPlace(x, y) ? [x, y] : null;
}

function readAll<T>(value: unknown, readOne: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const item of value) {
    const read = readOne(item);
    if (read === null) return null;
    items.push(read);
  }
  return items;
}

/** `undefined` for a geometry that is broken, `null` for one that is absent or of a kind that plans do not use. */
function readGeometry(value: unknown, isPlace: IsPlace): Geometry | null | undefined {
  if (!isObject(value)) return null;
  const { type, coordinates } = value;
  const readLine = (line: unknown) => readAll(line, (place) => readPlace(place, isPlace));
  const readRings = (rings: unknown) => readAll(rings, readLine);
  if (type === 'Point') {
    const at = readPlace(coordinates, isPlace);
    return at ? { type, at } : undefined;
  }
  if (type === 'LineString') {
    const points = readLine(coordinates);
    return points && points.length >= 2 ? { type, points } : undefined;
  }
  if (type === 'Polygon') {
    const rings = readRings(coordinates);
    return rings && rings.length > 0 ? { type, polygons: [rings] } : undefined;
  }
  if (type === 'MultiPolygon') {
    const polygons = readAll(coordinates, readRings);
    return polygons && polygons.length > 0 ? { type: 'Polygon', polygons } : undefined;
  }
  return null;
}

/** `null` for what is not a feature. */
export function readFeature(value: unknown, isPlace: IsPlace, ownId: unknown): Feature | null {
  if (!isObject(value) || (typeof ownId !== 'string' && typeof ownId !== 'number')) return null;
  const geometry = readGeometry(value.geometry, isPlace);
  if (geometry === undefined || ownId === '') return null;
  return { id: String(ownId), geometry, properties: isObject(value.properties) ? value.properties : {} };
}
