/** A plan → one GeoJSON feature collection in campus-local metres, with everything the plan has. */
import {
  type Host,
  type Point,
  type Polygon,
  type Problem,
  problem,
  type Ring,
  signedArea,
} from '../../../model/index.js';
import type { Building, CampusPlan, Level, Site, Stair } from '../../campusPlan.js';
import type { WrittenPlan } from '../planWriter.js';
import { COORDINATES, type FeatureElement, PLAN_FEATURES } from './planFeatures.js';

interface Geometry {
  readonly type: 'Point' | 'LineString' | 'Polygon' | 'MultiPolygon';
  readonly coordinates: unknown;
}

interface Feature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/** Closed, the outer ring counter-clockwise and holes clockwise (RFC 7946, 3.1.6). */
function closedRing(ring: Ring, isOuter: boolean): Ring {
  const turned = signedArea(ring) > 0 === isOuter ? ring : [...ring].reverse();
  return [...turned, turned[0] as Point];
}

const ringsOf = ({ outer, holes }: Polygon) => [
  closedRing(outer, true),
  ...holes.map((hole) => closedRing(hole, false)),
];
const areaOf = (polygon: Polygon): Geometry => ({ type: 'Polygon', coordinates: ringsOf(polygon) });
const lineOf = (line: readonly Point[]): Geometry => ({ type: 'LineString', coordinates: line });

function feature(element: FeatureElement, properties: Record<string, unknown>, geometry: Geometry): Feature {
  const { id } = properties;
  return {
    type: 'Feature',
    ...(typeof id === 'string' ? { id } : {}),
    properties: { element, ...properties },
    geometry,
  };
}

function levelFeatures(building: Building, level: Level): Feature[] {
  const where = { levelId: level.id, level: level.ordinal, building: building.name };
  const { outline, spaces, openings, obstacles, windows = [], railings = [] } = level;
  return [
    ...(outline ? [feature('outline', { ...where, kind: 'outline' }, areaOf(outline))] : []),
    ...spaces.map(({ polygon, ...own }) => feature('space', { ...own, ...where }, areaOf(polygon))),
    ...openings.map(({ segment, ...own }) => feature('opening', { ...own, ...where }, lineOf(segment))),
    ...obstacles.map(({ polygon, ...own }) => feature('obstacle', { ...own, ...where }, areaOf(polygon))),
    ...windows.map((line) => feature('window', { ...where, kind: 'window' }, lineOf(line))),
    ...railings.map((line) => feature('railing', { ...where, kind: 'railing' }, lineOf(line))),
  ];
}

/** Drawn by its flights and landings; what counts when it is read are the figures in its properties. */
function stairFeature(stair: Stair): Feature {
  const flights = stair.flights.map(
    ({ foot, head }): Polygon => ({ outer: [foot[0], foot[1], head[1], head[0]], holes: [] }),
  );
  const landings = stair.landings.map(({ polygon }) => polygon);
  return feature('stair', stair, { type: 'MultiPolygon', coordinates: [...flights, ...landings].map(ringsOf) });
}

function siteFeatures({ outline, gates, greens, areas }: Site): Feature[] {
  return [
    feature('ground', { kind: 'ground' }, areaOf(outline)),
    ...gates.map(({ segment, ...own }) => feature('gate', own, lineOf(segment))),
    ...greens.map((green) => feature('green', { kind: 'green' }, areaOf(green))),
    ...areas.map(({ polygon, ...own }) => feature('area', own, areaOf(polygon))),
  ];
}

function featuresOf(plan: CampusPlan): Feature[] {
  return [
    ...(plan.site ? siteFeatures(plan.site) : []),
    ...plan.buildings.flatMap((building) => building.levels.flatMap((level) => levelFeatures(building, level))),
    ...plan.stairs.map(stairFeature),
    ...plan.assemblyPoints.flatMap(({ polygon, slots, ...own }) => [
      feature('assemblyPoint', { ...own, kind: 'assemblyPoint' }, areaOf(polygon)),
      ...slots.map((slot) =>
        feature('slot', { ...slot, polygon: undefined, kind: 'slot', assemblyPointId: own.id }, areaOf(slot.polygon)),
      ),
    ]),
    ...plan.posts.map(({ at, ...own }) =>
      feature('post', { ...own, kind: 'post' }, { type: 'Point', coordinates: at }),
    ),
  ];
}

/** What a plan has that is no shape. */
function memberOf({ schemaVersion, name, nameEn, source, buildings }: CampusPlan) {
  const withoutShapes = ({ outline, spaces, openings, obstacles, windows, railings, ...level }: Level) => level;
  return {
    format: PLAN_FEATURES,
    schemaVersion,
    unit: 'm',
    coordinates: COORDINATES,
    name,
    nameEn,
    source,
    buildings: buildings.map(({ levels, ...building }) => ({ ...building, levels: levels.map(withoutShapes) })),
  };
}

function tellCoordinates(): Problem {
  const text =
    'The plan has no geographic reference: its GeoJSON is in local metres, as its member “muster” says. A map program needs the place of the campus to lay it on a map.';
  return problem('info', 'geojson-written-local', '', text);
}

/** A feature a line, so that two versions of a plan can be compared. */
export function writeGeojson(plan: CampusPlan, encodeUtf8: Host['encodeUtf8']): WrittenPlan {
  const head = `"type":"FeatureCollection","muster":${JSON.stringify(memberOf(plan))}`;
  const lines = featuresOf(plan).map((each) => JSON.stringify(each));
  return { bytes: encodeUtf8(`{${head},"features":[\n${lines.join(',\n')}\n]}\n`), problems: [tellCoordinates()] };
}
