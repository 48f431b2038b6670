/** `muster import FILE`: any plan format becomes a campus plan. */
import { basename } from 'node:path';
import { type ImportResult, importPlan, type PlanCounts } from '../../floorplans/index.js';
import { canonicalJson, problem } from '../../model/index.js';
import { type Answer, problemLine, refuse } from '../answer.js';
import { readBytes, writeText } from '../files.js';
import { nodeHost } from '../nodeHost.js';

export interface ImportOptions {
  readonly format?: string;
  readonly out?: string;
}

/** Reads a plan file of any known format. */
export function readPlanFile(path: string, format?: string): ImportResult {
  const bytes = readBytes(path);
  if (bytes.value === null) return { plan: null, problems: bytes.problems, counts: null };
  try {
    const input = { fileName: basename(path), bytes: bytes.value, decodeText: nodeHost.decodeText };
    return importPlan(input, format === undefined ? {} : { format });
  } catch (error) {
    // a fault of ours must not look like a fault of the file
    const message = `“${basename(path)}” brought the import to a halt (${String(error)}). Please report it with the file.`;
    return { plan: null, problems: [problem('error', 'import-halted', '', message)], counts: null };
  }
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

export function importCommand(file: string, options: ImportOptions): Answer {
  const { plan, problems, counts } = readPlanFile(file, options.format);
  if (plan === null || counts === null) return refuse(problems);
  if (options.out !== undefined) {
    const failed = writeText(options.out, `${canonicalJson(plan)}\n`);
    if (failed.length > 0) return refuse(failed);
  }
  return {
    status: 0,
    json: { plan: counts, problems },
    text: [plan.name, ...COUNT_WORDS.map(([key, words]) => `  ${String(counts[key]).padStart(9)} ${words}`)],
    remarks: problems.map(problemLine),
  };
}
