/** IndoorGML 1.x → campus plan: rooms from cells, doors from connection spaces, boundaries and transitions. */
import { boundsOf, distance, type Point, type Problem, problem } from '../../../model/index.js';
import { planOfRooms } from '../drawnRooms/planOfRooms.js';
import type { Projection } from '../features/projection.js';
import { projectionFor } from '../geojson/mapUnit.js';
import { type ImportInput, type ImportOptions, type ImportResult, withoutPlan } from '../importer.js';
import { readText } from '../readText.js';
import { refuse } from '../xml/refuse.js';
import { parseXmlTree, type XmlElement, type XmlFault } from '../xml/xmlTree.js';
import { type Cell, readCells } from './cells.js';
import { readThinDoors, readTransitions } from './crossings.js';
import { indexById } from './gmlGeometry.js';
import { endsOf, flat, type Model, toLevel } from './modelLevels.js';
import { findStoreys } from './storeys.js';

/** More cells are no school. */
const MAX_CELLS = 10_000;

function tooMany(file: string): ImportResult {
  const text = `${file} has more elements, or deeper ones, than a building. Export one building at a time.`;
  return refuse('indoorgml-too-many', text, file);
}

function refuseXml({ code, line }: XmlFault, file: string): ImportResult {
  if (code === 'cut-off') {
    const text = `${file} ends in the middle of the model, at line ${line}: it was not copied or downloaded whole. Copy it again; a part of a model is not read.`;
    return refuse('indoorgml-cut-off', text, file, line);
  }
  if (code === 'too-many') return tooMany(file);
  const text = `${file} cannot be read after line ${line}: it is no sound XML, or uses entities of its own. Export it again.`;
  return refuse('indoorgml-unreadable', text, file, line);
}

function tellShapeless(cells: readonly Cell[], path: string, problems: Problem[]): void {
  const shapeless = cells.filter(({ floor }) => floor.length === 0);
  if (shapeless.length === 0) return;
  const list = shapeless
    .slice(0, 12)
    .map(({ name, id }) => name || id)
    .join(', ');
  const text = `${shapeless.length} cells have no shape and were left out: ${list}. Export the model with the geometry of its cells.`;
  const values = { count: shapeless.length, list };
  problems.push(problem('warning', 'indoorgml-cells-without-shape', path, text, { values }));
}

/** A degree is longer than this, m; heights beside degrees are in metres. */
const DEGREE_M = 1000;

/** Of a unit of the file, by the corners of the whole before and after. */
function metresPerUnit(points: readonly Point[], project: Projection): number {
  const bounds = boundsOf(points);
  if (!bounds) return 1;
  const corners: [Point, Point] = [
    [bounds.minX, bounds.minY],
    [bounds.maxX, bounds.maxY],
  ];
  const metres = distance(project(corners[0]), project(corners[1])) / distance(...corners);
  return metres > 0 && metres < DEGREE_M ? metres : 1;
}

function readModel(root: XmlElement, input: ImportInput, options: ImportOptions): ImportResult {
  const { fileName } = input;
  const problems: Problem[] = [];
  const byId = indexById(root);
  const cells = readCells(root, byId);
  if (cells.length > MAX_CELLS) return tooMany(fileName);
  tellShapeless(cells, fileName, problems);
  const rooms = cells.filter(({ role, floor }) => role === 'room' && floor.length > 0);
  if (rooms.length === 0) {
    const text = `${fileName} has no cells with a shape, so it has no rooms. Export it with its primal space (CellSpace with geometry).`;
    const told = refuse('indoorgml-without-cells', text, fileName).problems;
    return withoutPlan([...problems, ...told]);
  }
  const thin = readThinDoors(root, byId);
  const points = rooms.flatMap(({ floor }) => floor.flatMap(({ outer }) => outer.map(flat)));
  const spans = thin.flatMap((door) => {
    const ends = endsOf(door, ([x, y]) => [x, y]);
    return ends ? [ends] : [];
  });
  const project = projectionFor(points, spans, fileName, problems);
  const { storeys, storeyOf } = findStoreys(rooms);
  const model: Model = { cells, rooms, thin, ways: readTransitions(root), storeys, storeyOf };
  const metres = metresPerUnit(points, project);
  const levels = storeys.map((storey) => toLevel(storey, model, project, metres));
  const name = fileName.replace(/\.(gml|indoorgml|xml)$/i, '') || fileName;
  const source = { fileName, format: 'indoorgml', label: { name, nameEn: name } };
  const result = planOfRooms(levels, source, options, problems);
  if (result.plan !== null) return result;
  const text = `No cell of ${fileName} has a floor that can be used. Check the geometry of its cells.`;
  return withoutPlan([...problems, ...refuse('indoorgml-without-cells', text, fileName).problems]);
}

export function readIndoorgml(input: ImportInput, options: ImportOptions): ImportResult {
  const { fileName } = input;
  const { value: text, problems } = readText(input, options);
  if (text === null) return withoutPlan(problems);
  const { root, fault } = parseXmlTree(text);
  return root === null ? refuseXml(fault, fileName) : readModel(root, input, options);
}
