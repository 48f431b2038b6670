/** SVG → campus plan: shapes that are rooms as they are, else rooms worked out from the walls that are drawn. */
import { boundsOf, type Point, type Problem, problem, type Ring } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { parseCampusPlan } from '../../plan/parseCampusPlan.js';
import { PLAN_DRAWING } from '../../writers/svg/planDrawing.js';
import { countPlan } from '../countPlan.js';
import { planOfRooms } from '../drawnRooms/planOfRooms.js';
import { levelInFileName } from '../geojson/levelWords.js';
import { type ImportInput, type ImportOptions, type ImportResult, withoutPlan } from '../importer.js';
import { derivePlan } from '../lineWork/derivePlan.js';
import { middleOf } from '../lineWork/toMetres.js';
import { readText } from '../readText.js';
import { refuse } from '../xml/refuse.js';
import { parseXmlTree, type XmlElement, type XmlFault } from '../xml/xmlTree.js';
import { type PlanSheet, readPlanSheet } from './readPlanSheet.js';
import { floorOf, type SvgFloor } from './svgFloors.js';
import { toLineDrawing } from './svgLines.js';
import type { SvgGroup, SvgMarks } from './svgMarks.js';
import { roleOf } from './svgRoles.js';
import { drawFloor, type FloorMarks, isArea, type PlacedShape } from './svgRooms.js';
import { findScale, tellScale } from './svgScale.js';
import { dataOf, wordsOf } from './svgWords.js';
import { walkSvg } from './walkSvg.js';

function tooMany(file: string): ImportResult {
  const text = `${file} has more elements, or deeper ones, than a floor map. Save one floor without pictures and hatches.`;
  return refuse('svg-too-many', text, file);
}

function refuseXml({ code, line }: XmlFault, file: string): ImportResult {
  if (code === 'too-many') return tooMany(file);
  if (code === 'entity') {
    const text = `${file} uses an entity of its own at line ${line}, which is not unfolded. Save it as plain SVG (in Illustrator without "preserve editing capabilities").`;
    return refuse('svg-entity', text, file, line);
  }
  const text = `${file} is damaged or was not copied whole: it cannot be read after line ${line}. Save it again as plain SVG.`;
  return refuse('svg-unreadable', text, file, line);
}

/** The marks of every storey, from the lowest; what stands in no storey goes to all, if there is only one to the one. */
function splitFloors(root: XmlElement, marks: SvgMarks, fileName: string): FloorMarks[] {
  const frame: SvgGroup = { words: [], data: dataOf(root) };
  // a sheet of our own has every storey in a group, whatever the plan is called
  const own = frame.data.format === PLAN_DRAWING ? null : floorOf([frame]);
  const found = new Map<
    string,
    { floor: FloorMarks['floor']; shapes: PlacedShape[]; texts: SvgMarks['texts'][number][] }
  >();
  const floorFor = (groups: readonly SvgGroup[]) => own ?? floorOf(groups);
  const hasFloors = marks.shapes.some(({ groups }) => floorFor(groups) !== null);
  const ordinal = levelInFileName(fileName);
  const isWhole = ordinal !== null && Number.isInteger(ordinal);
  const only: SvgFloor = { ordinal: isWhole ? ordinal : 0, name: isWhole ? String(ordinal) : '0', elevationM: null };
  const storey = (groups: readonly SvgGroup[]) => {
    const floor = hasFloors ? floorFor(groups) : only;
    if (floor === null) return null;
    const key = `${floor.ordinal} ${floor.building?.id ?? ''}`;
    const known = found.get(key) ?? { floor, shapes: [], texts: [] };
    found.set(key, known);
    return known;
  };
  for (const shape of marks.shapes) storey(shape.groups)?.shapes.push({ shape, role: roleOf(shape) });
  for (const text of marks.texts) storey(text.groups)?.texts.push(text);
  const label = own && (dataOf(root).level || wordsOf(root)[0]);
  return [...found.values()]
    .map((each) => (label ? { ...each, floor: { ...each.floor, name: label } } : each))
    .sort((p, q) => p.floor.ordinal - q.floor.ordinal);
}

/** Of shapes that may be rooms, or are doors: their outlines and lengths in the drawing's unit. */
function evidenceOf(floors: readonly FloorMarks[], marks: SvgMarks, extent: number) {
  const placed = floors.flatMap(({ shapes }) => shapes);
  const areas = placed.filter((each) => each.role.role === 'room' && isArea(each));
  const isSaid = ({ role }: PlacedShape) => role.role === 'room' && role.isSaid;
  const said = areas.filter(isSaid);
  const rooms = (said.length >= 2 ? said : areas).flatMap(({ shape }) => shape.lines.map(({ points }): Ring => points));
  const doors = placed.filter(({ role }) => role.role === 'door' || role.role === 'exit');
  const lengths = doors.flatMap(({ shape }) =>
    shape.lines.flatMap(({ points }) => {
      const bounds = boundsOf(points);
      return bounds ? [Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY)] : [];
    }),
  );
  return { rooms, doors: lengths, arcs: placed.flatMap(({ shape }) => shape.arcs), texts: marks.texts, extent };
}

/** Lines that enclose nothing and are not called doors, walls or the like. */
const strokesOf = (floors: readonly FloorMarks[]) =>
  floors.flatMap(({ shapes }) => shapes).filter((each) => each.role.role === 'room' && !isArea(each));

/** More rooms are no school. */
const MAX_ROOMS = 10_000;

/** With so many lines beside it one area is the outline of the floor, and the lines are its walls. */
const FEW_STROKES = 3;

/** Whether the rooms are shapes of their own: several are called so, or have their name written in them. */
function hasOwnRooms(floors: readonly FloorMarks[]): boolean {
  const areas = floors.flatMap(({ shapes }) => shapes).filter((each) => each.role.role === 'room' && isArea(each));
  const said = areas.filter(({ role }) => role.role === 'room' && role.isSaid);
  const walls = floors.flatMap(({ shapes }) => shapes).filter(({ role }) => role.role === 'wall');
  if (said.length >= 2) return true;
  const isOutline = strokesOf(floors).length >= FEW_STROKES;
  return walls.length === 0 && ((said.length === 1 && !isOutline) || areas.length >= 4);
}

function tellLeftOut({ leftOut }: SvgMarks, path: string, problems: Problem[]): void {
  if (leftOut === 0) return;
  const text = `${leftOut} scripts, embedded pages, pictures and links to other files were left out; nothing of them is run or fetched.`;
  problems.push(problem('info', 'svg-foreign-left-out', path, text, { values: { count: leftOut } }));
}

function tellStrokes(count: number, path: string, problems: Problem[]): void {
  if (count === 0) return;
  const text = `${count} lines that enclose no room, as stairs and furniture, were left out. Draw the stairs that are among them.`;
  problems.push(problem('info', 'svg-lines-unused', path, text, { values: { count } }));
}

function tellChanged(path: string): Problem {
  const text = `${path} was written by Muster, but rooms were drawn into it or taken out since: it is read as a drawing. Stairs are derived from their rooms, ids are new, and posts in buildings are left out.`;
  return problem('info', 'svg-sheet-changed', path, text, { values: { file: path } });
}

/** The grounds of a sheet of ours, where its rooms had to be read anew. */
function withGrounds(result: ImportResult, plan: CampusPlan, { grounds }: PlanSheet): ImportResult {
  const { value } = parseCampusPlan({ ...plan, ...grounds });
  return value === null ? result : { ...result, plan: value };
}

function readMarks(root: XmlElement, input: ImportInput, options: ImportOptions): ImportResult {
  const { fileName } = input;
  const problems: Problem[] = [];
  const marks = walkSvg(root);
  if (marks.isTooMuch) return tooMany(fileName);
  tellLeftOut(marks, fileName, problems);
  const floors = splitFloors(root, marks, fileName);
  const points = floors.flatMap(({ shapes }) =>
    shapes.flatMap(({ shape }) => shape.lines.flatMap((line) => line.points as Point[])),
  );
  const bounds = boundsOf(points);
  if (!bounds) {
    const text = `${fileName} has no shapes that could be rooms or walls. Pictures in an SVG cannot be read; trace over them in the app.`;
    return {
      ...refuse('svg-empty', text, fileName),
      problems: [...problems, ...refuse('svg-empty', text, fileName).problems],
    };
  }
  const [width, height] = [bounds.maxX - bounds.minX, bounds.maxY - bounds.minY];
  const evidence = evidenceOf(floors, marks, Math.max(width, height));
  const scale = findScale(root, evidence, options.drawing?.metresPerUnit);
  const mpu = scale.metresPerUnit;
  tellScale(scale, [width * mpu, height * mpu], fileName, problems);
  const sheet = options.drawing?.metresPerUnit === undefined ? readPlanSheet(root, marks) : null;
  if (sheet?.plan) {
    tellStrokes(sheet.strokes, fileName, problems);
    return { plan: sheet.plan, problems, counts: countPlan(sheet.plan) };
  }
  if (sheet) problems.push(tellChanged(fileName));
  const origin: Point = scale.by === 'declared' ? [0, 0] : middleOf(points);
  const toMetres = ([x, y]: Point): Point => [(x - origin[0]) * mpu, (y - origin[1]) * mpu];
  const name = dataOf(root).name || (wordsOf(root)[0] ?? (fileName.replace(/\.svg$/i, '') || fileName));
  const nameEn = dataOf(root)['name-en'] || name;
  if (!hasOwnRooms(floors)) {
    const drawing = toLineDrawing(floors, toMetres, mpu);
    const result = derivePlan(
      drawing,
      { fileName, format: 'svg' },
      { ...options, drawing: { ...options.drawing, unit: 'm' } },
    );
    return {
      ...result,
      problems: [...problems, ...result.problems.filter(({ code }) => code !== 'drawing-unit-chosen')],
    };
  }
  const areas = floors.reduce((sum, { shapes }) => sum + shapes.filter(isArea).length, 0);
  if (areas > MAX_ROOMS) return tooMany(fileName);
  const drawn = floors.map((floor) => drawFloor(floor, toMetres, mpu));
  const unused = drawn.reduce((sum, each) => sum + each.unused, 0);
  if (unused > 0) {
    const text = `${unused} filled shapes without a name lie inside rooms or are too small for one, and were left out.`;
    problems.push(problem('info', 'svg-shapes-unused', fileName, text, { values: { count: unused } }));
  }
  tellStrokes(strokesOf(floors).length, fileName, problems);
  const levels = drawn.map(({ level }) => level);
  const result = planOfRooms(levels, { fileName, format: 'svg', label: { name, nameEn } }, options, problems);
  if (result.plan !== null) return sheet ? withGrounds(result, result.plan, sheet) : result;
  const text = `${fileName} has no shape that is a room. Give the rooms an id or write their numbers in them, and save it again.`;
  return { ...result, problems: [...problems, ...refuse('svg-without-rooms', text, fileName).problems] };
}

export function readSvg(input: ImportInput, options: ImportOptions): ImportResult {
  const { fileName } = input;
  const { value: text, problems } = readText(input, options);
  if (text === null) return withoutPlan(problems);
  const { root, fault } = parseXmlTree(text);
  if (root === null) return refuseXml(fault, fileName);
  if (root.name !== 'svg') {
    return refuse(
      'svg-unreadable',
      `${fileName} is no SVG: it begins with <${root.name}>. Save it again as plain SVG.`,
      fileName,
      1,
    );
  }
  return readMarks(root, input, options);
}
