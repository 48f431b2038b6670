/**
 * A sheet that Muster wrote → the plan it was written from, with what was moved or reshaped in the drawing meanwhile.
 *
 * Where another program drew rooms into it, or took some out that others name, it is read like any drawing.
 */
import type { CampusPlan } from '../../campusPlan.js';
import { parseCampusPlan } from '../../plan/parseCampusPlan.js';
import { fromAttributes } from '../../writers/svg/partData.js';
import { PLAN_DRAWING } from '../../writers/svg/planDrawing.js';
import { PlanParts } from '../features/planParts.js';
import { descendantsOf, type XmlElement } from '../xml/xmlTree.js';
import { sheetParts } from './sheetParts.js';
import type { SvgMarks } from './svgMarks.js';
import { roleOf } from './svgRoles.js';
import { isArea } from './svgRooms.js';
import { dataOf } from './svgWords.js';

type Values = Readonly<Record<string, unknown>>;

/** What says that every part carries all it has; older sheets do not. */
const isWhole = (data: Readonly<Record<string, string>>) =>
  data.format === PLAN_DRAWING && data['schema-version'] !== undefined && data['metres-per-unit'] === '1';

/** Buildings with their levels, in the order they are drawn. */
function buildingsOf(root: XmlElement): Values[] {
  const buildings = new Map<unknown, Record<string, unknown> & { readonly levels: Values[] }>();
  for (const element of descendantsOf(root)) {
    const data = dataOf(element);
    if (data.element !== 'level') continue;
    const {
      building: id,
      buildingName,
      buildingNameEn,
      buildingUse,
      buildingOrigin,
      ...own
    } = fromAttributes(data) ?? {};
    const known = buildings.get(id) ?? {
      id,
      ...present({ name: buildingName, nameEn: buildingNameEn, use: buildingUse, origin: buildingOrigin }),
      levels: [],
    };
    buildings.set(id, known);
    const { name, nameEn, ordinal, elevationM, origin } = own;
    known.levels.push(present({ id: own.id, name, nameEn, ordinal, elevationM, origin }));
  }
  return [...buildings.values()];
}

const present = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

export interface PlanSheet {
  /** `null` where the drawing has to be read as one. */
  readonly plan: CampusPlan | null;
  /** What does not hang on rooms and storeys, for the plan that the drawing gives then. */
  readonly grounds: Values;
  /** Lines drawn into it that enclose no room. */
  readonly strokes: number;
}

/** `null` for a drawing of another origin. */
export function readPlanSheet(root: XmlElement, { shapes }: SvgMarks): PlanSheet | null {
  const data = dataOf(root);
  if (!isWhole(data)) return null;
  const { parts, others } = sheetParts(shapes);
  const placed = others.map((shape) => ({ shape, role: roleOf(shape) })).filter(({ role }) => role.role !== 'ignored');
  const strokes = placed.filter((each) => each.role.role === 'room' && !isArea(each)).length;
  const plan = new PlanParts(buildingsOf(root));
  const lost = parts.filter((part) => !plan.add(part)).length;
  const { buildings, stairs, site, assemblyPoints, posts } = plan.finished();
  const outdoors = (posts as readonly Values[]).filter(({ levelId }) => levelId === undefined);
  const grounds = present({ site, assemblyPoints, posts: outdoors });
  if (lost > 0 || placed.length > strokes) return { plan: null, grounds, strokes };
  const { schemaVersion, name, nameEn, sourceFile, sourceFormat, sourceLicence } = fromAttributes(data) ?? {};
  const source = present({ file: sourceFile, format: sourceFormat, licence: sourceLicence });
  const document = {
    format: 'muster/campus-plan',
    ...present({ schemaVersion, name, nameEn, site }),
    ...(sourceFile === undefined ? {} : { source }),
    ...{ buildings, stairs, assemblyPoints, posts },
  };
  return { plan: parseCampusPlan(document).value, grounds, strokes };
}
