/** Steps that are drawn as a line between two levels → straight stairs. */
import {
  distance,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  type Problem,
  problem,
} from '../../../model/index.js';
import type { Space, Stair } from '../../campusPlan.js';
import { snapToGrid } from '../../cells/clipping.js';
import type { LevelDraft } from '../planDraft.js';
import { climbOf } from '../stairs/stairDesign.js';
import { readWidthM } from './doorNodes.js';
import type { NodePlaces } from './nodePlaces.js';
import type { OsmData, OsmWay } from './osmData.js';
import { levelsOf } from './osmLevels.js';

/** Clear width of steps that have none in the file, m: two streams of 0.60 m. Assumed. */
const STEPS_WIDTH_M = 1.2;

/** A line that leaves the straight way by more has a landing where it turns, m. */
const MAX_BEND_M = 0.3;

/** Shorter steps are no storey, m. */
const MIN_RUN_M = 0.9;

interface Ends {
  readonly lower: { readonly level: LevelDraft; readonly space: Space; readonly at: Point };
  readonly upper: { readonly level: LevelDraft; readonly space: Space; readonly at: Point };
}

function spaceAt(level: LevelDraft, at: Point): Space | null {
  return level.spaces.find((space) => space.isWalkable !== false && isInsidePolygon(at, space.polygon)) ?? null;
}

function endsOf(points: readonly Point[], isDown: boolean, lower: LevelDraft, upper: LevelDraft): Ends | null {
  const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
  const [bottom, top] = isDown ? [last, first] : [first, last];
  const below = spaceAt(lower, bottom);
  const above = spaceAt(upper, top);
  if (!below || !above) return null;
  return { lower: { level: lower, space: below, at: bottom }, upper: { level: upper, space: above, at: top } };
}

function toStair(way: OsmWay, { lower, upper }: Ends): Stair {
  const width = readWidthM(way.tags.width);
  const widthM = width ?? STEPS_WIDTH_M;
  const runM = distance(lower.at, upper.at);
  const heightM = upper.level.elevationM - lower.level.elevationM;
  const told = Number(way.tags.step_count);
  const steps = Number.isInteger(told) && told >= 2 && told <= 400 ? told : climbOf(heightM).steps;
  // to the left when looking up
  const x = (-(upper.at[1] - lower.at[1]) / runM) * (widthM / 2);
  const y = ((upper.at[0] - lower.at[0]) / runM) * (widthM / 2);
  const edge = ([px, py]: Point) => [snapToGrid([px + x, py + y]), snapToGrid([px - x, py - y])] as const;
  const name = way.tags.name ?? way.tags.ref ?? `Steps ${way.id}`;
  return {
    id: `way/${way.id}@${lower.level.fileOrdinal}`,
    name,
    nameEn: way.tags['name:en'] ?? name,
    kind: 'straight',
    lower: { levelId: lower.level.id, spaceId: lower.space.id },
    upper: { levelId: upper.level.id, spaceId: upper.space.id },
    widthM,
    riserM: heightM / steps,
    treadM: runM / steps,
    flights: [
      {
        foot: edge(lower.at),
        head: edge(upper.at),
        fromElevationM: lower.level.elevationM,
        toElevationM: upper.level.elevationM,
        steps,
      },
    ],
    landings: [],
    origin: {
      flights: 'derived',
      riserM: 'derived',
      treadM: 'derived',
      ...(width === null ? { widthM: 'assumed' } : {}),
    },
  };
}

function isStraight(points: readonly Point[]): boolean {
  const ends = [points[0] as Point, points[points.length - 1] as Point] as const;
  return points.every((point) => nearestOnSegment(point, ends).distanceM <= MAX_BEND_M);
}

/** `null` for steps that are bent, lead from nowhere or to nowhere, or rise by other than one level. */
function stairOf(way: OsmWay, places: NodePlaces, levels: readonly LevelDraft[]): Stair | null {
  const points = way.nodes.map(places.at).filter((at) => at !== null);
  const values = levelsOf(way.tags);
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || values.length !== 2 || distance(first, last) < MIN_RUN_M || !isStraight(points)) return null;
  for (const lower of levels.filter((level) => level.fileOrdinal === values[0])) {
    const upper = levels.find((level) => level.buildingId === lower.buildingId && level.ordinal === lower.ordinal + 1);
    if (!upper || upper.fileOrdinal !== values[1]) continue;
    const told = way.tags.incline === 'down';
    const ends = endsOf(points, told, lower, upper) ?? (way.tags.incline ? null : endsOf(points, true, lower, upper));
    if (ends) return toStair(way, ends);
  }
  return null;
}

/** Stairs of every line of steps whose ends lie in rooms of neighbouring levels; the others are told. */
export function readSteps(
  data: OsmData,
  places: NodePlaces,
  levels: readonly LevelDraft[],
  path: string,
  problems: Problem[],
): Stair[] {
  const lines = [...data.ways.values()].filter(
    (way) => way.tags.highway === 'steps' && way.tags.indoor !== 'room' && way.tags.indoor !== 'area',
  );
  const stairs = lines.flatMap((way) => stairOf(way, places, levels) ?? []);
  const lost = lines.length - stairs.length;
  if (lost > 0) {
    const text = `${lost} lines of steps were not read: outdoors, bent, or without a room of the levels they join at both ends. Draw a stair room (stairs=yes) where they lead from floor to floor.`;
    problems.push(problem('info', 'osm-steps-not-read', path, text, { values: { count: lost } }));
  }
  return stairs;
}
