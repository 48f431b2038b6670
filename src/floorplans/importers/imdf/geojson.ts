/** One member of an IMDF archive → its GeoJSON features, with a problem for everything that is not one. */
import { type Problem, problem } from '../../../model/index.js';
import { parseJson } from '../decodeFile.js';

/** Longitude and latitude, degrees. */
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

function readLonLat(value: unknown): LonLat | null {
  if (!Array.isArray(value)) return null;
  const [lon, lat] = value as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 89 ? [lon, lat] : null;
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

const readLine = (value: unknown) => readAll(value, readLonLat);
const readRings = (value: unknown) => readAll(value, readLine);

/** `undefined` for a geometry that is broken, `null` for one that is absent or of a kind that plans do not use. */
function readGeometry(value: unknown): Geometry | null | undefined {
  if (!isObject(value)) return null;
  const { type, coordinates } = value;
  if (type === 'Point') {
    const at = readLonLat(coordinates);
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

function readFeature(value: unknown): Feature | null {
  if (!isObject(value) || (typeof value.id !== 'string' && typeof value.id !== 'number')) return null;
  const geometry = readGeometry(value.geometry);
  if (geometry === undefined || value.id === '') return null;
  return { id: String(value.id), geometry, properties: isObject(value.properties) ? value.properties : {} };
}

export interface FeatureFile {
  readonly features: readonly Feature[];
  readonly problems: readonly Problem[];
}

export function readFeatures(text: string | null, member: string): FeatureFile {
  const json = text === null ? undefined : parseJson(text);
  const list = isObject(json) ? json.features : undefined;
  if (!Array.isArray(list)) {
    const message = `${member} could not be read as GeoJSON and was left out. Export the plan again, or repair this file.`;
    return {
      features: [],
      problems: [problem('error', 'imdf-member-unreadable', member, message, { values: { member } })],
    };
  }
  const features: Feature[] = [];
  const seen = new Set<string>();
  let broken = 0;
  let repeated = 0;
  for (const item of list) {
    const feature = readFeature(item);
    if (feature === null) broken++;
    else if (seen.has(feature.id)) repeated++;
    else features.push(feature);
    if (feature) seen.add(feature.id);
  }
  const problems: Problem[] = [];
  if (broken > 0) {
    const message = `${broken} of ${list.length} features in ${member} have no id or no usable coordinates and were left out.`;
    problems.push(
      problem('warning', 'imdf-feature-unreadable', member, message, { values: { member, count: broken } }),
    );
  }
  if (repeated > 0) {
    const message = `${repeated} features in ${member} use an id a second time; the first of each was kept.`;
    problems.push(problem('warning', 'imdf-id-repeated', member, message, { values: { member, count: repeated } }));
  }
  return { features, problems };
}
