/** Whether a map is in degrees or in lengths of its own, and its points in metres. */
import { distance, type Point, type Problem, problem } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import type { LonLat } from '../features/geojson.js';
import { isLonLat } from '../features/geojson.js';
import { type Projection, projectAround } from '../features/projection.js';

/** No campus spans more degrees. */
const MAX_SPAN_DEG = 0.5;

/** A single storey is this wide, m. */
const WIDTH_M = { least: 8, most: 500 } as const;

/** Doors are this wide in the middle, m. */
const DOOR_M = { least: 0.6, most: 2.5 } as const;

interface LengthUnit {
  readonly word: string;
  readonly metres: number;
}

/** The most likely first. */
const UNITS: readonly LengthUnit[] = [
  { word: 'm', metres: 1 },
  { word: 'mm', metres: 0.001 },
  { word: 'cm', metres: 0.01 },
  { word: 'ft', metres: 0.3048 },
  { word: 'in', metres: 0.0254 },
];

/** What lies between the outermost fiftieths, so that strays do not count. */
function spread(values: readonly number[]): { from: number; until: number; middle: number } {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  return { from: at(0.02), until: at(0.98), middle: at(0.5) };
}

/** The unit in which doors and storeys have sizes that people build; doors say more. */
function guessUnit(widest: number, doors: readonly number[]): LengthUnit {
  const door = doors.length > 0 ? spread(doors).middle : null;
  const isDoor = (m: number) => m >= DOOR_M.least && m <= DOOR_M.most;
  const isStorey = (m: number) => m >= WIDTH_M.least && m <= WIDTH_M.most;
  const score = ({ metres }: LengthUnit) =>
    (door !== null && isDoor(door * metres) ? 2 : 0) + (isStorey(widest * metres) ? 1 : 0);
  return UNITS.reduce((best, unit) => (score(unit) > score(best) ? unit : best));
}

/**
 * @param points - corners of the shapes, at least one
 * @param doors - doors by their ends
 */
export function projectionFor(
  points: readonly LonLat[],
  doors: readonly (readonly [LonLat, LonLat])[],
  path: string,
  problems: Problem[],
): Projection {
  const x = spread(points.map((point) => point[0]));
  const y = spread(points.map((point) => point[1]));
  const isSmall = x.until - x.from <= MAX_SPAN_DEG && y.until - y.from <= MAX_SPAN_DEG;
  if (isSmall && points.every(([lon, lat]) => isLonLat(lon, lat))) return projectAround(points);
  const widest = Math.max(x.until - x.from, y.until - y.from);
  const unit = guessUnit(
    widest,
    doors.map(([a, b]) => distance(a as Point, b as Point)),
  );
  const widthM = Math.round((x.until - x.from) * unit.metres * 10) / 10;
  const heightM = Math.round((y.until - y.from) * unit.metres * 10) / 10;
  const text = `The coordinates are no degrees; their unit was taken to be ${unit.word}, so that the plan measures ${widthM} m × ${heightM} m. Check this against a building you know.`;
  const values = { unit: unit.word, widthM, heightM };
  problems.push(problem('warning', 'geojson-local-units', path, text, { values }));
  return ([px, py]) => snapToGrid([(px - x.middle) * unit.metres, (py - y.middle) * unit.metres]);
}
