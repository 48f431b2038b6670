/** Plain GeoJSON of a campus map, one collection or a zip of them → campus plan. */
import { type Problem, problem } from '../../../model/index.js';
import type { Stair } from '../../campusPlan.js';
import { countPlan } from '../countPlan.js';
import { deriveExits } from '../exits/deriveExits.js';
import type { Feature, LonLat } from '../features/geojson.js';
import {
  type ImportInput,
  type ImportOptions,
  type ImportResult,
  STOREY_HEIGHT_M,
  type StageListener,
  withoutPlan,
} from '../importer.js';
import { type Label, readLabel, tidyText } from '../labels/label.js';
import { tellCutOff } from '../openings/tellCutOff.js';
import { tellRoomsWithout } from '../openings/tellRoomsWithout.js';
import { separateLevels } from '../outlines/separateLevels.js';
import { dropEmptyLevels, toCampusPlan } from '../planDraft.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { inTheirRooms, openStairEnclosures } from '../stairs/openStairs.js';
import { nameStairRooms, stairEnclosures } from '../stairs/stairSpaces.js';
import { type Collections, readCollections } from './collections.js';
import { type DrawnBuilding, drawnBuildings } from './mapBuildings.js';
import { readMapDoors, tellDoors } from './mapDoors.js';
import { type MapFeature, type MapLevels, sortIntoLevels } from './mapFeatures.js';
import { addObstacles } from './mapObstacles.js';
import { readMapRooms } from './mapRooms.js';
import { isDoorRole, levelShapes } from './mapShapes.js';
import { projectionFor } from './mapUnit.js';
import { markPassages } from './passages.js';
import { guessKeys, type PropertyKeys } from './propertyKeys.js';
import { isPlanFeatures, readPlanFeatures } from './readPlanFeatures.js';

function tellNothing(file: string): Problem {
  const text = `${file} has no rooms and no walls that can be read. Give the shapes a class (as "indoor": "room", or "type": "wall") and a level, and export again.`;
  return problem('error', 'geojson-without-rooms', '', text, { values: { file } });
}

function tellKeys(keys: PropertyKeys, path: string, problems: Problem[]): void {
  const words = (['class', 'level', 'name', 'ref'] as const).map((key) => `${key}: ${keys[key] ?? '–'}`).join(', ');
  const text = `Properties were read as ${words}. Rename them in the file if this is wrong.`;
  problems.push(problem('info', 'geojson-keys-guessed', path, text, { values: { keys: words } }));
}

function tellUnused({ levels, unused, isLevelAssumed }: MapLevels, path: string, problems: Problem[]): void {
  if (isLevelAssumed) {
    const text = 'Some shapes do not say their level; level 0 was assumed. Add a property "level" to them.';
    problems.push(problem('warning', 'geojson-level-assumed', path, text));
  }
  if (unused.length > 0) {
    const files = unused.join(', ');
    problems.push(
      problem('info', 'geojson-files-unused', path, `No rooms were taken from: ${files}.`, { values: { files } }),
    );
  }
  const counts = new Map<string, number>();
  for (const { role, word } of levels.flatMap((level) => level.features)) {
    if (role.role === 'ignored') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const words = [...counts].slice(0, 12).map(([word, count]) => `${word.slice(0, 40) || '–'} (${count})`);
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const text = `${count} shapes are no rooms, walls or doors by their class and were left out: ${words.join(', ')}.`;
  problems.push(problem('info', 'geojson-shapes-unused', path, text, { values: { count, classes: words.join(', ') } }));
}

function endsOf({ geometry }: Feature): [LonLat, LonLat][] {
  if (geometry?.type !== 'LineString') return [];
  return [[geometry.points[0] as LonLat, geometry.points[geometry.points.length - 1] as LonLat]];
}

function cornersOf({ geometry }: Feature): readonly LonLat[] {
  if (geometry?.type === 'Polygon') return geometry.polygons.flatMap((rings) => rings[0] ?? []);
  return [];
}

/** Longest side of a door that is drawn as an area, else the line itself. */
function doorSpans(features: readonly MapFeature[]): [LonLat, LonLat][] {
  return features.filter(isDoorRole).flatMap(({ feature }) => {
    const ring = cornersOf(feature);
    const sides = ring.slice(1).map((b, index): [LonLat, LonLat] => [ring[index] as LonLat, b]);
    const squared = ([a, b]: [LonLat, LonLat]) => (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
    const longest = sides.reduce<[LonLat, LonLat] | null>((p, q) => (p && squared(p) >= squared(q) ? p : q), null);
    return longest ? [longest] : endsOf(feature);
  });
}

function stairsOf(built: readonly DrawnBuilding[], problems: Problem[]): Stair[] {
  const open = built.flatMap(({ storeys }) =>
    storeys.flatMap(({ draft, drawn }) => {
      const areas = drawn.shapes.filter(({ role }) => role.role === 'room' && role.kind === 'stair');
      return openStairEnclosures(
        areas.map((area) => area.polygon),
        draft,
      );
    }),
  );
  const derived = deriveStairs([...stairEnclosures(built.map(({ building }) => building)), ...open]);
  problems.push(...derived.problems);
  return inTheirRooms(derived.stairs);
}

interface Filled {
  readonly stairs: readonly Stair[];
  readonly twoSided: number;
}

function fill(
  built: readonly DrawnBuilding[],
  path: string,
  problems: Problem[],
  onStage: StageListener | undefined,
): Filled {
  const buildings = built.map(({ building }) => building);
  const storeys = built.flatMap((each) => each.storeys);
  const closets = new Map(storeys.map(({ draft, drawn }) => [draft, readMapRooms(drawn, draft, path, problems)]));
  nameStairRooms(buildings);
  separateLevels(buildings, path, problems);
  onStage?.('openings');
  const figures = { read: 0, twoSided: 0, lost: 0, widthsAssumed: 0, within: 0, toClosets: 0 };
  for (const storey of storeys) {
    readMapDoors(storey.drawn.doors, closets.get(storey.draft) ?? [], storey.draft, figures, path, problems);
    markPassages(storey.draft);
    addObstacles(storey);
  }
  tellDoors(figures, path, problems);
  deriveExits(buildings, path, problems);
  onStage?.('stairs');
  const stairs = stairsOf(built, problems);
  tellRoomsWithout(buildings, path, problems);
  tellCutOff(buildings, stairs, path, problems);
  return { stairs, twoSided: figures.twoSided };
}

function labelOf({ name }: Collections, fileName: string): Label {
  const text = tidyText(name) || fileName.replace(/(\.geojson)?\.(zip|geojson|json)$/i, '') || fileName;
  return readLabel(name) ?? { name: text, nameEn: text };
}

export function readGeojson(input: ImportInput, options: ImportOptions): ImportResult {
  const problems: Problem[] = [];
  const path = input.fileName;
  options.onStage?.('reading');
  if (isPlanFeatures(input)) return readPlanFeatures(input);
  const files = readCollections(input, problems);
  const keys = guessKeys(files.collections.flatMap((collection) => collection.features));
  const sorted = sortIntoLevels(files, keys);
  const features = sorted.levels.flatMap((level) => level.features);
  const used = features.filter(({ role }) => role.role !== 'ignored');
  const points = used.flatMap(({ feature }) => cornersOf(feature));
  if (points.length === 0) return withoutPlan([...problems, tellNothing(input.fileName)]);
  tellKeys(keys, path, problems);
  tellUnused(sorted, path, problems);
  const project = projectionFor(points, doorSpans(used), path, problems);
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const drawn = sorted.levels.map((level) => ({ level, drawn: levelShapes(level, project, path, problems) }));
  const label = labelOf(files, input.fileName);
  options.onStage?.('rooms');
  const built = drawnBuildings(drawn, label, storeyHeightM);
  const { stairs, twoSided } = fill(built, path, problems, options.onStage);
  const buildings = dropEmptyLevels(
    built.map(({ building }) => building),
    path,
    problems,
  );
  if (buildings.length === 0) return withoutPlan([...problems, tellNothing(input.fileName)]);
  const text = `The file has no heights: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations if you know them.`;
  problems.push(problem('info', 'elevation-assumed', path, text, { values: { storeyHeightM } }));
  const grounds =
    'The grounds outside the buildings were not read: a way ends at the exit. Draw the grounds and an assembly point to see people arrive there.';
  problems.push(problem('info', 'grounds-not-read', path, grounds));
  const plan = toCampusPlan(label, { file: input.fileName, format: 'geojson' }, buildings, stairs);
  return { plan, problems, counts: { ...countPlan(plan), twoSidedOpenings: twoSided } };
}
