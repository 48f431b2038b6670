/** OpenStreetMap with Simple Indoor Tagging, as OSM XML or Overpass JSON → campus plan. */
import { type Problem, problem } from '../../../model/index.js';
import type { Stair } from '../../campusPlan.js';
import { countPlan } from '../countPlan.js';
import { decodeBytes } from '../decodeFile.js';
import { deriveExits } from '../exits/deriveExits.js';
import { fileTooLarge, MAX_TEXT_BYTES } from '../fileTooLarge.js';
import {
  type ImportInput,
  type ImportOptions,
  type ImportResult,
  STOREY_HEIGHT_M,
  type StageListener,
  withoutPlan,
} from '../importer.js';
import { tellCutOff } from '../openings/tellCutOff.js';
import { tellRoomsWithout } from '../openings/tellRoomsWithout.js';
import { separateLevels } from '../outlines/separateLevels.js';
import { type BuildingDraft, dropEmptyLevels, toCampusPlan } from '../planDraft.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { nameStairRooms, stairEnclosures } from '../stairs/stairSpaces.js';
import { deriveAreaGaps } from './areaGaps.js';
import { type NodePlaces, placeNodes } from './nodePlaces.js';
import { type BuildingRooms, type PlacedShape, readBuildings } from './osmBuildings.js';
import type { OsmData, OsmFault } from './osmData.js';
import { readGrounds } from './osmGrounds.js';
import { readObstacles } from './osmObstacles.js';
import { readRooms } from './osmRooms.js';
import { readSteps } from './osmSteps.js';
import { parseOsmXml } from './parseOsmXml.js';
import { parseOverpassJson } from './parseOverpassJson.js';
import { readDoors } from './readDoors.js';
import { type RoomShapes, readRoomShapes } from './roomShapes.js';
import { labelOfTags } from './tagLabels.js';
import { tellUnused } from './tellUnused.js';

function tellFault({ code, line }: OsmFault, file: string): Problem {
  if (code === 'too-many') {
    const text = `${file} holds more than the indoor map of a campus can. Save the area of one school only.`;
    return problem('error', 'osm-too-large', '', text, { values: { file } });
  }
  const where = line > 0 ? ` at line ${line}` : '';
  const text = `${file} breaks off or is damaged${where}, so nothing of it was read. Save or download the area again.`;
  return problem('error', 'osm-unreadable', line > 0 ? `line ${line}` : '', text, { values: { file, line } });
}

function tellNothing(file: string): Problem {
  const text = `${file} has no rooms with coordinates (closed ways or multipolygons with indoor=room, corridor or area). Download the area with its indoor elements, or map them.`;
  return problem('error', 'osm-without-rooms', '', text, { values: { file } });
}

function tellRead(
  shapes: RoomShapes,
  buildings: readonly BuildingDraft[],
  doors: number,
  twoSided: number,
  path: string,
): Problem {
  const levels = buildings.flatMap((building) => building.levels);
  const spaces = levels.reduce((sum, level) => sum + level.spaces.length, 0);
  const text = `Read ${shapes.rooms.length} rooms, corridors and areas, which make ${spaces} spaces on ${levels.length} levels, and ${doors} doors, of which ${twoSided} join two outlines.`;
  const values = { rooms: shapes.rooms.length, spaces, levels: levels.length, doors, twoSided };
  return problem('info', 'osm-read', path, text, { values });
}

interface BuiltPlan {
  readonly buildings: readonly BuildingDraft[];
  readonly stairs: readonly Stair[];
  readonly twoSided: number;
}

function fillBuildings(
  data: OsmData,
  places: NodePlaces,
  shapes: RoomShapes,
  built: readonly BuildingRooms[],
  path: string,
  problems: Problem[],
  onStage: StageListener | undefined,
): BuiltPlan {
  for (const each of built) readRooms(each, places, path, problems);
  const buildings = dropEmptyLevels(
    built.map(({ building }) => building),
    path,
    problems,
  );
  nameStairRooms(buildings);
  separateLevels(buildings, path, problems);
  const levels = buildings.flatMap((building) => building.levels);
  onStage?.('openings');
  const { doors, twoSided } = readDoors(data, places, built, path, problems);
  readObstacles(data, places, levels, path, problems);
  deriveAreaGaps(shapes.rooms, levels, path, problems);
  deriveExits(buildings, path, problems);
  onStage?.('stairs');
  const derived = deriveStairs(stairEnclosures(buildings));
  problems.push(...derived.problems);
  const stairs = [...derived.stairs, ...readSteps(data, places, levels, path, problems)];
  tellRoomsWithout(buildings, path, problems);
  tellCutOff(buildings, stairs, path, problems);
  problems.push(tellRead(shapes, buildings, doors, twoSided, path));
  return { buildings, stairs, twoSided };
}

function placeShapes(shapes: RoomShapes, places: NodePlaces): PlacedShape[] {
  return shapes.rooms.map(({ shape, levels }) => ({ shape, levels, at: places.middle(shape) }));
}

export function readOsm(input: ImportInput, options: ImportOptions): ImportResult {
  if (input.bytes.length > MAX_TEXT_BYTES) return withoutPlan([fileTooLarge(input)]);
  options.onStage?.('reading');
  const text = decodeBytes(input.bytes, input.decodeText)?.trimStart() ?? '';
  const { data, fault } = text.startsWith('{') ? parseOverpassJson(text) : parseOsmXml(text);
  if (data === null) return withoutPlan([tellFault(fault, input.fileName)]);
  const path = input.fileName;
  const problems: Problem[] = [];
  const shapes = readRoomShapes(data, path, problems);
  const places = placeNodes(
    data,
    shapes.rooms.map(({ shape }) => shape),
  );
  if (!places) return withoutPlan([...problems, tellNothing(input.fileName)]);
  options.onStage?.('rooms');
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const built = readBuildings(data, places, placeShapes(shapes, places), storeyHeightM, path, problems);
  const { buildings, stairs, twoSided } = fillBuildings(data, places, shapes, built, path, problems, options.onStage);
  if (buildings.length === 0) return withoutPlan([...problems, tellNothing(input.fileName)]);
  const grounds = readGrounds(data, places, buildings, path, problems);
  tellUnused(data, path, problems);
  const [first] = buildings as [BuildingDraft];
  const label = buildings.length === 1 ? { name: first.name, nameEn: first.nameEn } : campusLabel(data, input.fileName);
  const source = {
    file: input.fileName,
    format: 'osm',
    licence: 'ODbL 1.0, © OpenStreetMap contributors',
  };
  const plan = toCampusPlan(label, source, buildings, stairs, grounds);
  // of the file: counted by outlines that share a door, before rooms drawn over each other were taken apart
  return { plan, problems, counts: { ...countPlan(plan), twoSidedOpenings: twoSided } };
}

/** The school's own area, where the file has it. */
function campusLabel(data: OsmData, fileName: string) {
  const areas = [...data.relations.values(), ...data.ways.values()];
  const school = areas.find(({ tags }) => /^(school|university|college|kindergarten)$/.test(tags.amenity ?? ''));
  return (school && labelOfTags(school.tags)) ?? { name: fileName, nameEn: fileName };
}
