/** `muster import FILE`: any plan format becomes a campus plan. */
import { basename } from 'node:path';
import {
  countPlan,
  DRAWING_UNITS,
  type DrawingUnit,
  IMPORTERS,
  type ImportResult,
  importPlan,
  type PlanCounts,
} from '../../floorplans/index.js';
import { canonicalJson, problem } from '../../model/index.js';
import { unpackProject } from '../../project/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readBytes, writeText } from '../files.js';
import { nodeHost } from '../nodeHost.js';

/** A project as the app saves it. */
const PROJECT_FILE = /\.muster$/i;

export interface ImportOptions {
  readonly format?: string;
  readonly unit?: string;
  readonly out?: string;
}

/** The plan of a saved project; `null` with a problem where the project has none yet. */
function planOfProject(fileName: string, bytes: Uint8Array): ImportResult {
  const { value, problems } = unpackProject(bytes, (text) => nodeHost.decodeText(text, 'utf-8'));
  if (value === null) return { plan: null, problems, counts: null };
  if (value.plan !== null) return { plan: value.plan, problems, counts: countPlan(value.plan) };
  const text = `${fileName} is a project without a plan. Open a plan in it and save it again.`;
  const without = problem('error', 'project-without-plan', '', text, { values: { file: fileName } });
  return { plan: null, problems: [...problems, without], counts: null };
}

/** Reads a plan file of any known format, or the plan of a project. */
export async function readPlanFile(path: string, format?: string, unit?: DrawingUnit): Promise<ImportResult> {
  const bytes = readBytes(path);
  if (bytes.value === null) return { plan: null, problems: bytes.problems, counts: null };
  if (format === undefined && PROJECT_FILE.test(path)) return planOfProject(basename(path), bytes.value);
  const input = { fileName: basename(path), bytes: bytes.value, decodeText: nodeHost.decodeText };
  return importPlan(input, {
    ...(format === undefined ? {} : { format }),
    ...(unit === undefined ? {} : { drawing: { unit } }),
  });
}

const COUNT_WORDS: readonly (readonly [keyof PlanCounts, string])[] = [
  ['buildings', 'buildings'],
  ['levels', 'levels'],
  ['spaces', 'spaces'],
  ['openings', 'openings'],
  ['twoSidedOpenings', 'openings between two spaces'],
  ['doors', 'doors'],
  ['exits', 'exits'],
  ['stairs', 'stair links between levels'],
  ['assemblyPoints', 'assembly points'],
  ['areaM2', 'm² of floor'],
  ['widthM', 'm wide'],
  ['heightM', 'm high'],
];

export async function importCommand(file: string, { format, unit, out }: ImportOptions): Promise<Answer> {
  const formats = IMPORTERS.map((each) => each.id);
  if (format !== undefined && !formats.includes(format)) {
    return wrongUse(`There is no plan format “${format}”. Choose one of: ${formats.join(', ')}.`);
  }
  const drawingUnit = DRAWING_UNITS.find((each) => each === unit);
  if (unit !== undefined && drawingUnit === undefined) {
    return wrongUse(`There is no drawing unit “${unit}”. Choose one of: ${DRAWING_UNITS.join(', ')}.`);
  }
  const { plan, problems, counts } = await readPlanFile(file, format, drawingUnit);
  if (plan === null || counts === null) return refuse(problems);
  if (out !== undefined) {
    const failed = writeText(out, `${canonicalJson(plan)}\n`);
    if (failed.length > 0) return refuse(failed);
  }
  return {
    status: 0,
    json: { plan: counts, problems },
    text: [plan.name, ...COUNT_WORDS.map(([key, words]) => `  ${String(counts[key]).padStart(9)} ${words}`)],
    remarks: problems.map(problemLine),
  };
}
