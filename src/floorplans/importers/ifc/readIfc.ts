/** IFC building model → campus plan: rooms from spaces, doors from space boundaries and shapes, stairs from stacked rooms. */
import { IFCDOOR, IFCSPACE } from 'web-ifc';
import { type Point, type Problem, problem } from '../../../model/index.js';
import { countPlan } from '../countPlan.js';
import { deriveExits } from '../exits/deriveExits.js';
import { type ImportInput, type ImportOptions, type ImportResult, STOREY_HEIGHT_M, withoutPlan } from '../importer.js';
import { tellRoomsWithout } from '../openings/tellRoomsWithout.js';
import { levelOutline } from '../outlines/levelOutline.js';
import { separateLevels } from '../outlines/separateLevels.js';
import { type BuildingDraft, type LevelDraft, toCampusPlan } from '../planDraft.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { nameStairRooms, stairEnclosures } from '../stairs/stairSpaces.js';
import { startOfFile } from '../startOfFile.js';
import { fillColumns } from './columns.js';
import { damagedRecord } from './damagedRecord.js';
import { readDoorPlaces } from './doorPlaces.js';
import { readBoundaries } from './doorSides.js';
import { type DoorCounts, fillDoors, nearestLevel, tellDoorCounts } from './fillDoors.js';
import { type IfcModel, openIfcModel } from './ifcModel.js';
import { joinOpenSides, readOpenSpaces } from './openSides.js';
import { fillWithSpaces, type ReadSpace, readSpaces, tellShapeless } from './readSpaces.js';
import { type IfcStructure, readStoreys } from './readStoreys.js';
import { markStairRooms } from './stairRooms.js';
import { draftBuildings } from './storeyDrafts.js';

/** Larger models do not fit into the memory of a browser's worker beside their plan, bytes. */
const MAX_BYTES = 128 * 1024 * 1024;

/** More rooms or doors than this are no school. */
const MAX_OBJECTS = 10_000;

function refuse(
  code: string,
  text: string,
  input: ImportInput,
  values: Record<string, string | number> = {},
): ImportResult {
  return withoutPlan([problem('error', code, '', text, { values: { file: input.fileName, ...values } })]);
}

/** What keeps a file from being opened at all. */
function refuseFile(input: ImportInput): ImportResult | null {
  const { fileName, bytes } = input;
  if (bytes.length > MAX_BYTES) {
    const sizeMb = Math.round(bytes.length / (1024 * 1024));
    const text = `${fileName} has ${sizeMb} MB, more than can be opened here. Export one building, without furniture and pipes.`;
    return refuse('file-too-large', text, input, { sizeMb });
  }
  if (!/^(\u00ef\u00bb\u00bf)?\s*ISO-10303-21\s*;/.test(startOfFile(bytes, 256))) {
    const text = `${fileName} is no IFC model in STEP form, which begins with ISO-10303-21. Export it as IFC2x3 or IFC4 (.ifc), not as ifcXML or ifcZIP.`;
    return refuse('ifc-not-step', text, input);
  }
  const end = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 256)));
  if (!/END-ISO-10303-21\s*;\s*\0*\s*$/.test(end)) {
    const text = `${fileName} ends in the middle of the model: it was not copied or downloaded whole. Copy it again; a part of a model is not read.`;
    return refuse('ifc-cut-off', text, input);
  }
  if (!/FILE_SCHEMA\s*\(\s*\(\s*'IFC/i.test(startOfFile(bytes, 65_536))) {
    const text = `${fileName} is a STEP file of another kind than a building model. Choose the IFC export (.ifc) in the building program.`;
    return refuse('ifc-other-schema', text, input);
  }
  const line = damagedRecord(bytes);
  if (line > 0) {
    const text = `${fileName} is damaged in line ${line}: a bracket, a quote or a reference is not whole. Export the model again, or copy it once more.`;
    return refuse('ifc-damaged', text, input, { line });
  }
  return null;
}

/**
 * The origin of the campus frame: whole metres in the middle of the rooms. Models may lie far from their own origin, and
 * one room that was put down elsewhere does not move the others.
 */
function originOf(spaces: readonly ReadSpace[]): Point {
  const corners = spaces.flatMap(({ areas }) => areas.flatMap((rings) => (rings[0] ?? []).slice(0, 1)));
  const middle = (axis: 0 | 1) => {
    const sorted = corners.map((corner) => corner[axis]).sort((p, q) => p - q);
    return Math.floor(sorted[Math.floor(sorted.length / 2)] ?? 0);
  };
  return [middle(0), middle(1)];
}

interface Filled {
  readonly buildings: readonly BuildingDraft[];
  readonly counts: DoorCounts;
}

function fill(
  model: IfcModel,
  structure: IfcStructure,
  spaces: readonly ReadSpace[],
  path: string,
  problems: Problem[],
  { onStage, storeyHeightM = STOREY_HEIGHT_M }: ImportOptions,
): Filled {
  const origin = originOf(spaces);
  const drafts = draftBuildings(structure, spaces, storeyHeightM, path, problems);
  const planIds = new Map<number, string[]>();
  for (const { level, own } of drafts.levels) {
    for (const [id, ids] of fillWithSpaces(level, own, origin, path, problems)) planIds.set(id, ids);
  }
  const buildings = drafts.buildings;
  const levels = drafts.levels.map(({ level }) => level);
  markStairRooms(model, structure, levels, origin, path, problems);
  separateLevels(buildings, path, problems);
  const outlined = new Map(levels.map((level) => [level.id, levelOutline(level.spaces)]));
  for (const building of buildings) {
    building.levels = building.levels.map((level) => ({ ...level, outline: outlined.get(level.id) ?? null }));
  }
  const finished = buildings.flatMap((building) => building.levels);
  fillColumns(model, finished, origin);
  onStage?.('openings');
  const bounded = readBoundaries(model);
  const { doors, lost } = readDoorPlaces(model, origin);
  const counts: DoorCounts = { byBoundary: 0, byGeometry: 0, exits: 0, within: [], unsolved: 0 };
  const levelOf = (door: (typeof doors)[number]): LevelDraft | null => {
    const storey = structure.storeyOf.get(door.id);
    return (
      finished.find(({ id }) => id === drafts.levelIds.get(storey ?? -1)) ??
      (storey === undefined ? nearestLevel(door, finished) : null)
    );
  };
  for (const level of finished) {
    const own = doors.filter((door) => levelOf(door) === level);
    fillDoors(
      level,
      own,
      (id) => (bounded.get(id) ?? []).flatMap((space) => planIds.get(space) ?? []),
      path,
      counts,
      problems,
    );
  }
  tellDoorCounts(counts, lost, path, problems);
  const open = [...readOpenSpaces(model)].flatMap((id) => planIds.get(id) ?? []);
  joinOpenSides(finished, new Set(open), path, problems);
  return { buildings, counts };
}

function readModel(model: IfcModel, input: ImportInput, options: ImportOptions): ImportResult {
  const { fileName } = input;
  const problems: Problem[] = [];
  const objects = model.all(IFCSPACE).length + model.all(IFCDOOR).length;
  if (objects > MAX_OBJECTS) {
    const text = `${fileName} has ${objects} rooms and doors, more than a school. Export one building at a time.`;
    return refuse('ifc-too-many', text, input, { count: objects });
  }
  options.onStage?.('rooms');
  const spaces = readSpaces(model);
  tellShapeless(spaces, fileName, problems);
  if (spaces.every(({ areas }) => areas.length === 0)) {
    const text = `${fileName} has no spaces with a shape, so it has no rooms. In the building program place rooms (spaces) on every storey, and export them with the model.`;
    return withoutPlan([...problems, problem('error', 'ifc-without-spaces', '', text, { values: { file: fileName } })]);
  }
  const { buildings } = fill(model, readStoreys(model), spaces, fileName, problems, options);
  if (buildings.every(({ levels }) => levels.every((level) => level.spaces.length === 0))) {
    const text = `No space of ${fileName} lies on a storey within reach, so there is no room. Assign the spaces to storeys in the building program, check its unit of length, and export again.`;
    return withoutPlan([...problems, problem('error', 'ifc-without-rooms', '', text, { values: { file: fileName } })]);
  }
  nameStairRooms(buildings);
  deriveExits(buildings, fileName, problems);
  tellRoomsWithout(buildings, fileName, problems);
  options.onStage?.('stairs');
  const { stairs, problems: stairProblems } = deriveStairs(stairEnclosures(buildings));
  problems.push(...stairProblems);
  const [first] = buildings as [BuildingDraft];
  const name = buildings.length === 1 ? first.name : fileName.replace(/\.ifc$/i, '') || fileName;
  const plan = toCampusPlan({ name, nameEn: name }, { file: fileName, format: 'ifc' }, buildings, stairs);
  return { plan, problems, counts: countPlan(plan) };
}

export async function readIfc(input: ImportInput, options: ImportOptions): Promise<ImportResult> {
  const refused = refuseFile(input);
  if (refused !== null) return refused;
  options.onStage?.('reading');
  let model: IfcModel | null = null;
  try {
    model = await openIfcModel(input);
    return readModel(model, input, options);
  } catch {
    // the parser stops at what it does not understand, and does not say at what
    const text = `${input.fileName} could not be read: the model is damaged, or of a version that is not known (known: IFC2x3, IFC4, IFC4x3). Export it again as IFC4.`;
    return refuse('ifc-unreadable', text, input);
  } finally {
    model?.close();
  }
}
