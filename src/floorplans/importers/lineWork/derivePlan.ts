/** Line work of any format → campus plan: unit, layers, storeys, rooms, doors, stairs and ways out, once for all. */
import { type Point, type Problem, problem } from '../../../model/index.js';
import { countPlan } from '../countPlan.js';
import { deriveExits } from '../exits/deriveExits.js';
import { type ImportOptions, type ImportResult, STOREY_HEIGHT_M, withoutPlan } from '../importer.js';
import { tellRoomsWithout } from '../openings/tellRoomsWithout.js';
import { type BuildingDraft, toCampusPlan } from '../planDraft.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { nameStairRooms, stairEnclosures } from '../stairs/stairSpaces.js';
import { doorsOnOutline } from './doorsOnOutline.js';
import { previewDrawing } from './drawingPreview.js';
import { fillLevel } from './fillLevel.js';
import { findStrays } from './keepSheet.js';
import type { LineDrawing } from './lineDrawing.js';
import { placeStoreys } from './placeStoreys.js';
import { prepareDrawing, withoutIgnored } from './prepareDrawing.js';
import { type ReadFloor, readFloor } from './readFloor.js';
import type { Sheet } from './sheets.js';
import { readStoreys, type Storey } from './storeys.js';
import { tellDoors, tellLayers, tellLost, tellStrays, tellUnit } from './tellDrawing.js';
import { waysDownStairs } from './waysDownStairs.js';

export interface LineWorkSource {
  readonly fileName: string;
  /** Id of the reader. */
  readonly format: string;
}

function nothing(code: string, text: string, source: LineWorkSource): Problem {
  return problem('error', code, '', text, { values: { file: source.fileName } });
}

/** @param drawing - in its own unit */
export function derivePlan(drawing: LineDrawing, source: LineWorkSource, options: ImportOptions): ImportResult {
  const problems: Problem[] = [];
  const prepared = prepareDrawing(drawing, options);
  const { layers, unit, sheets } = prepared;
  const preview = previewDrawing(prepared.drawing, layers);
  const reading = { unit, layers: [...layers.values()], preview };
  const storeys = readStoreys(sheets, prepared.drawing, problems);
  tellLayers(layers, problems);
  if (storeys.length === 0) {
    const text = `${source.fileName} shows no walls of a floor plan. Say which layers hold the walls, or check that the drawing is a floor plan.`;
    return { ...withoutPlan([nothing('drawing-without-walls', text, source), ...problems]), drawing: reading };
  }
  options.onStage?.('rooms');
  const kept = withoutIgnored(prepared.drawing, layers);
  const read = new Map<Sheet, ReadFloor>();
  for (const { sheet } of storeys) if (!read.has(sheet)) read.set(sheet, readFloor(kept, layers, sheet));
  const floors = storeys.map(({ sheet }) => read.get(sheet) as ReadFloor);
  const lowest = (storeys[0] as Storey).sheet.bounds;
  tellUnit(unit, [lowest.maxX - lowest.minX, lowest.maxY - lowest.minY], problems);
  tellStrays(
    findStrays(
      prepared.drawing,
      sheets.map(({ bounds }) => bounds),
    ),
    problems,
  );
  options.onStage?.('openings');
  const moves = placeStoreys(floors, problems);
  const isChinese =
    drawing.texts.some(({ text }) => /[\u4e00-\u9fff]/.test(text)) ||
    [...layers.keys()].some((name) => /[\u4e00-\u9fff]/.test(name));
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const levels = storeys.map((storey, index) => {
    const isRepeated = storeys.filter(({ sheet }) => sheet === storey.sheet).length > 1;
    const context = { isRepeated, isChinese, storeyHeightM };
    return fillLevel(storey, floors[index] as ReadFloor, moves[index] as Point, prepared, context, problems);
  });
  const each = [...read.values()].map(({ parts }) => parts);
  const sum = (of: (parts: ReadFloor['parts']) => number) => each.reduce((total, parts) => total + of(parts), 0);
  tellDoors(
    {
      blocks: sum((parts) => parts.doorSymbols),
      loose: sum((parts) => parts.looseDoors),
      doors: sum((parts) => parts.doors.length),
      windows: sum((parts) => parts.windowSymbols),
    },
    problems,
  );
  tellLost(
    sum((parts) => parts.lostPieces),
    sum((parts) => parts.lostArcs),
    problems,
  );
  const filled = levels.filter(({ draft }) => draft.spaces.length > 0);
  if (filled.length === 0) {
    const text = `The walls in ${source.fileName} enclose no room. Say which layers hold the walls and the windows, and close the walls' gaps.`;
    return { ...withoutPlan([nothing('drawing-without-rooms', text, source), ...problems]), drawing: reading };
  }
  const name = source.fileName.replace(/\.[a-z]+$/i, '') || source.fileName;
  const building: BuildingDraft = {
    id: 'building',
    name,
    nameEn: name,
    levels: filled.map(({ draft }) => draft),
    groundOrdinal: 0,
  };
  nameStairRooms([building]);
  tellRoomsWithout([building], '', problems);
  deriveExits([building], '', problems, ({ levels: own }) => (own.length === 1 ? own.flatMap(waysDownStairs) : []));
  options.onStage?.('stairs');
  const { stairs, problems: stairProblems } = deriveStairs(doorsOnOutline(stairEnclosures([building])));
  problems.push(...stairProblems);
  const text = `Drawings have no heights: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations if you know them.`;
  if (filled.length > 1)
    problems.push(problem('info', 'storey-height-assumed', '', text, { values: { storeyHeightM } }));
  const made = toCampusPlan(building, { file: source.fileName, format: source.format }, [building], stairs);
  const windows = new Map(filled.map(({ draft, windows: own }) => [draft.id, own]));
  const buildings = made.buildings.map((one) => ({
    ...one,
    levels: one.levels.map((level) => ({ ...level, windows: windows.get(level.id) ?? [] })),
  }));
  const plan = { ...made, buildings };
  return { plan, problems, counts: countPlan(plan), drawing: reading };
}
