/** `muster import FILE`: any plan format becomes a campus plan. */
import { basename } from 'node:path';
import {
  type CampusPlan,
  countPlan,
  DRAWING_UNITS,
  type DrawingUnit,
  findWriter,
  IMPORTERS,
  type ImportResult,
  importPlan,
  PLAN_WRITERS,
  type PlanCounts,
} from '../../floorplans/index.js';
import { type Outcome, problem } from '../../model/index.js';
import { unpackProject } from '../../project/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readBytes, writeFile } from '../files.js';
import { nodeHost } from '../nodeHost.js';
import { joinRooms } from './joinRooms.js';

/** A project as the app saves it. */
const PROJECT_FILE = /\.muster$/i;

export interface ImportOptions {
  readonly format?: string;
  readonly unit?: string;
  readonly out?: string;
  readonly rooms?: string;
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

const isDrawingUnit = (unit: string | undefined): unit is DrawingUnit => DRAWING_UNITS.some((each) => each === unit);

/** What is wrong with how the command was called; `null` where nothing is. */
function misuse({ format, unit, out }: ImportOptions): string | null {
  const formats = IMPORTERS.map((each) => each.id);
  if (format !== undefined && !formats.includes(format)) {
    return `There is no plan format “${format}”. Choose one of: ${formats.join(', ')}.`;
  }
  if (unit !== undefined && !isDrawingUnit(unit)) {
    return `There is no drawing unit “${unit}”. Choose one of: ${DRAWING_UNITS.join(', ')}.`;
  }
  if (out === undefined || findWriter(out) !== null) return null;
  const endings = PLAN_WRITERS.map(({ ending, label }) => `${ending} (${label})`).join(', ');
  return `The ending of “${out}” names no format to write. End it in one of: ${endings}.`;
}

/** Writes the plan in the format of the file's ending; what the format does not keep is among the problems. */
async function writePlan(plan: CampusPlan, out: string): Promise<Outcome<true>> {
  const write = await findWriter(out)?.load();
  const { bytes, problems } = write?.(plan, nodeHost.encodeUtf8) ?? { bytes: null, problems: [] };
  if (bytes === null) return { value: null, problems };
  const failed = writeFile(out, bytes);
  return failed.length > 0 ? { value: null, problems: failed } : { value: true, problems };
}

export async function importCommand(file: string, options: ImportOptions): Promise<Answer> {
  const { format, unit, out, rooms } = options;
  const wrong = misuse(options);
  if (wrong !== null) return wrongUse(wrong);
  const read = await readPlanFile(file, format, isDrawingUnit(unit) ? unit : undefined);
  if (read.plan === null || read.counts === null) return refuse(read.problems);
  const joined = rooms === undefined ? null : await joinRooms(read.plan, rooms);
  if (joined !== null && joined.value === null) return refuse([...read.problems, ...joined.problems]);
  const plan = joined?.value?.plan ?? read.plan;
  const written = out === undefined ? null : await writePlan(plan, out);
  const problems = [...read.problems, ...(joined?.problems ?? []), ...(written?.problems ?? [])];
  if (written !== null && written.value === null) return refuse(problems);
  const counts = read.counts;
  return {
    status: 0,
    json: { plan: counts, problems },
    text: [
      plan.name,
      ...COUNT_WORDS.map(([key, words]) => `  ${String(counts[key]).padStart(9)} ${words}`),
      ...(joined?.value ? [`  ${String(joined.value.changed).padStart(9)} rooms changed by the list`] : []),
    ],
    remarks: problems.map(problemLine),
  };
}
