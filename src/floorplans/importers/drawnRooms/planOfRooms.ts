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
import type { DrawnLevel } from './drawnLevel.js';
import { toLevelDraft } from './toLevelDraft.js';

export interface RoomsSource {
  readonly fileName: string;
  /** Id of the reader. */
  readonly format: string;
  readonly label: Label;
}

function addDoors(drawn: DrawnLevel, building: BuildingDraft, figures: DoorFigures, path: string, problems: Problem[]) {
  const draft = building.levels.find(({ id }) => id === drawn.id);
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

/** @param drawn - storeys of one building, in any order */
export function planOfRooms(
  drawn: readonly DrawnLevel[],
  source: RoomsSource,
  options: ImportOptions,
  problems: Problem[],
): ImportResult {
  const path = source.fileName;
  const sorted = [...drawn].sort((p, q) => p.fileOrdinal - q.fileOrdinal);
  const groundOrdinal = groundOrdinalOf(sorted.map((level) => level.fileOrdinal));
  options.onStage?.('rooms');
  const building: BuildingDraft = {
    id: 'building',
    ...source.label,
    levels: sorted.map((level) => toLevelDraft(level, level.fileOrdinal - groundOrdinal, path, problems)),
    groundOrdinal,
  };
  if (dropEmptyLevels([building], path, problems).length === 0) return withoutPlan(problems);
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const isHeightKnown = setHeights(building, sorted, storeyHeightM);
  nameStairRooms([building]);
  separateLevels([building], path, problems);
  building.levels = building.levels.map((level) => ({
    ...level,
    outline: level.outline ?? levelOutline(level.spaces),
  }));
  options.onStage?.('openings');
  const figures: DoorFigures = { read: 0, twoSided: 0, lost: 0, widthsAssumed: 0, within: 0, toClosets: 0 };
  for (const level of sorted) addDoors(level, building, figures, path, problems);
  const hasDoors = figures.read > 0;
  if (hasDoors) tellDoors(figures, path, problems);
  else {
    const text = `${path} shows no doors that can be read, so no room can be left. Draw the doors, or give their shapes an id with the word "door".`;
    problems.push(problem('warning', 'rooms-without-doors', path, text, { values: { file: path } }));
  }
  deriveExits([building], path, problems);
  options.onStage?.('stairs');
  const { stairs, problems: stairProblems } = deriveStairs(stairEnclosures([building]));
  problems.push(...stairProblems);
  if (hasDoors) {
    tellRoomsWithout([building], path, problems);
    tellCutOff([building], stairs, path, problems);
  }
  if (!isHeightKnown) {
    const text = `The file has no heights: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations if you know them.`;
    problems.push(problem('info', 'elevation-assumed', path, text, { values: { storeyHeightM } }));
  }
  const plan = toCampusPlan(source.label, { file: path, format: source.format }, [building], stairs);
  return { plan, problems, counts: { ...countPlan(plan), twoSidedOpenings: figures.twoSided } };
}
