/** `muster import FILE`: any plan format becomes a campus plan. */
import { basename } from 'node:path';
import { IMPORTERS, type ImportResult, importPlan, type PlanCounts } from '../../floorplans/index.js';
import { canonicalJson } from '../../model/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readBytes, writeText } from '../files.js';
import { nodeHost } from '../nodeHost.js';

export interface ImportOptions {
  readonly format?: string;
  readonly out?: string;
}

/** Reads a plan file of any known format. */
export async function readPlanFile(path: string, format?: string): Promise<ImportResult> {
  const bytes = readBytes(path);
  if (bytes.value === null) return { plan: null, problems: bytes.problems, counts: null };
  const input = { fileName: basename(path), bytes: bytes.value, decodeText: nodeHost.decodeText };
  return importPlan(input, format === undefined ? {} : { format });
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

export async function importCommand(file: string, { format, out }: ImportOptions): Promise<Answer> {
  const formats = IMPORTERS.map((each) => each.id);
  if (format !== undefined && !formats.includes(format)) {
    return wrongUse(`There is no plan format “${format}”. Choose one of: ${formats.join(', ')}.`);
  }
  const { plan, problems, counts } = await readPlanFile(file, format);
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
