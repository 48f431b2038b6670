/** Rooms that a file draws as areas, with doors in their walls → campus plan. */
import { type Problem, problem } from '../../../model/index.js';
import { countPlan } from '../countPlan.js';
import { deriveExits } from '../exits/deriveExits.js';
import { type DoorFigures, readMapDoors, tellDoors } from '../geojson/mapDoors.js';
import { type ImportOptions, type ImportResult, STOREY_HEIGHT_M, withoutPlan } from '../importer.js';
import type { Label } from '../labels/label.js';
import { groundOrdinalOf } from '../levels/groundOrdinal.js';
import { tellCutOff } from '../openings/tellCutOff.js';
import { tellRoomsWithout } from '../openings/tellRoomsWithout.js';
import { levelOutline } from '../outlines/levelOutline.js';
import { separateLevels } from '../outlines/separateLevels.js';
import { type BuildingDraft, dropEmptyLevels, toCampusPlan } from '../planDraft.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { nameStairRooms, stairEnclosures } from '../stairs/stairSpaces.js';
import type { DrawnBuilding, DrawnLevel } from './drawnLevel.js';
import { toLevelDraft } from './toLevelDraft.js';

export interface RoomsSource {
  readonly fileName: string;
  /** Id of the reader. */
  readonly format: string;
  readonly label: Label;
}

function addDoors(
  drawn: DrawnLevel,
  buildings: readonly BuildingDraft[],
  figures: DoorFigures,
  path: string,
  problems: Problem[],
) {
  const draft = buildings.flatMap(({ levels }) => levels).find(({ id }) => id === drawn.id);
  if (draft === undefined) return;
  readMapDoors(drawn.doors, [], draft, figures, path, problems);
  const joins = drawn.joins?.(draft.spaces, draft.openings) ?? [];
  readMapDoors(joins, [], draft, figures, path, problems);
}

/** Heights are taken from the file where it has all of them, in order. */
function setHeights(building: BuildingDraft, drawn: readonly DrawnLevel[], storeyHeightM: number): boolean {
  const known = building.levels.map(({ id }) => drawn.find((level) => level.id === id)?.elevationM ?? null);
  const isRising = known.every((m, k) => m !== null && (k === 0 || m > (known[k - 1] as number) + 1));
  building.levels = building.levels.map((level, k) => ({
    ...level,
    elevationM: isRising ? (known[k] as number) : level.ordinal * storeyHeightM,
    isElevationKnown: isRising,
  }));
  return isRising;
}

/** Storeys by their building, from the lowest to the highest; one that says no building is all there is. */
function draftBuildings(
  drawn: readonly DrawnLevel[],
  label: Label,
  path: string,
  problems: Problem[],
): BuildingDraft[] {
  const own = new Map<string, DrawnBuilding>();
  for (const { building } of drawn) {
    const each = building ?? { id: 'building', ...label };
    if (!own.has(each.id)) own.set(each.id, each);
  }
  return [...own.values()].map((building) => {
    const storeys = drawn.filter((level) => (level.building?.id ?? 'building') === building.id);
    const groundOrdinal = groundOrdinalOf(storeys.map((level) => level.fileOrdinal));
    const levels = storeys.map((level) => toLevelDraft(level, level.fileOrdinal - groundOrdinal, path, problems));
    return { ...building, levels, groundOrdinal };
  });
}

/** @param drawn - storeys in any order */
export function planOfRooms(
  drawn: readonly DrawnLevel[],
  source: RoomsSource,
  options: ImportOptions,
  problems: Problem[],
): ImportResult {
  const path = source.fileName;
  const sorted = [...drawn].sort((p, q) => p.fileOrdinal - q.fileOrdinal);
  options.onStage?.('rooms');
  const buildings = dropEmptyLevels(draftBuildings(sorted, source.label, path, problems), path, problems);
  if (buildings.length === 0) return withoutPlan(problems);
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const isHeightKnown = buildings.map((building) => setHeights(building, sorted, storeyHeightM)).every(Boolean);
  nameStairRooms(buildings);
  separateLevels(buildings, path, problems);
  for (const building of buildings) {
    building.levels = building.levels.map((level) => ({
      ...level,
      outline: level.outline ?? levelOutline(level.spaces),
    }));
  }
  options.onStage?.('openings');
  const figures: DoorFigures = { read: 0, twoSided: 0, lost: 0, widthsAssumed: 0, within: 0, toClosets: 0 };
  for (const level of sorted) addDoors(level, buildings, figures, path, problems);
  const hasDoors = figures.read > 0;
  if (hasDoors) tellDoors(figures, path, problems);
  else {
    const text = `${path} shows no doors that can be read, so no room can be left. Draw the doors, or give their shapes an id with the word "door".`;
    problems.push(problem('warning', 'rooms-without-doors', path, text, { values: { file: path } }));
  }
  deriveExits(buildings, path, problems);
  options.onStage?.('stairs');
  const { stairs, problems: stairProblems } = deriveStairs(stairEnclosures(buildings));
  problems.push(...stairProblems);
  if (hasDoors) {
    tellRoomsWithout(buildings, path, problems);
    tellCutOff(buildings, stairs, path, problems);
  }
  if (!isHeightKnown) {
    const text = `The file has no heights: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations if you know them.`;
    problems.push(problem('info', 'elevation-assumed', path, text, { values: { storeyHeightM } }));
  }
  const plan = toCampusPlan(source.label, { file: path, format: source.format }, buildings, stairs);
  return { plan, problems, counts: { ...countPlan(plan), twoSidedOpenings: figures.twoSided } };
}
