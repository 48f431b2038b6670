/** `muster simulate PLAN`: one run, or many with their spread. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, type Outcome, type Problem } from '../../model/index.js';
import {
  type DrillTarget,
  drillTargets,
  parseScenario,
  presetScenario,
  type Replication,
  type RunResult,
  type Scenario,
  type School,
  summariseReplications,
} from '../../scenarios/index.js';
import { type Answer, type ExitStatus, problemLine, refuse, wrongUse } from '../answer.js';
import { computeSeed } from '../computeSeed.js';
import { fromCallerFolder, makeFolder, readDocument, writeText } from '../files.js';
import { readSchoolFile } from '../readSchoolFile.js';
import { type FiledOrder, seedFolder } from '../runFiles.js';
import { type PoolEnding, runMany } from '../runPool.js';
import { readPlanFile } from './importPlan.js';
import { manyRunsLines } from './manyRunsLines.js';
import { runLines } from './runLines.js';
import { readSimulateOptions, type SimulateOptions } from './simulateOptions.js';

const NO_SCHOOL: Outcome<undefined> = { value: undefined, problems: [] };

function readScenario({ scenario, preset = '', slot, school }: SimulateOptions, people?: number): Outcome<Scenario> {
  if (scenario !== undefined) return readDocument(scenario, parseScenario);
  const from = school === undefined ? 'capacity' : 'school';
  const population = people === undefined ? ({ from } as const) : ({ from: 'count', count: people } as const);
  return presetScenario(preset, slot, { population });
}

export async function simulateCommand(file: string, options: SimulateOptions): Promise<Answer> {
  const numbers = readSimulateOptions(options);
  if (typeof numbers === 'string') return wrongUse(numbers);
  const { people } = numbers;

  const imported = await readPlanFile(file);
  if (imported.plan === null) return refuse(imported.problems);
  const scenario = readScenario(options, people);
  if (scenario.value === null) return refuse(scenario.problems);
  const school: Outcome<School | undefined> =
    options.school === undefined ? NO_SCHOOL : readSchoolFile(options.school, imported.plan);
  if (school.value === null) return refuse(school.problems);
  const unwritable = options.out === undefined ? [] : makeFolder(options.out);
  if (unwritable.length > 0) return refuse(unwritable);

  const { formats } = numbers;
  const order: FiledOrder = {
    plan: imported.plan,
    scenario: scenario.value,
    ...(school.value === undefined ? {} : { school: school.value }),
    ...(people === undefined ? {} : { people }),
    ...(options.out === undefined
      ? {}
      : { files: { folder: fromCallerFolder(options.out), bySeed: numbers.runs > 1, formats } }),
  };
  const remarks = [...scenario.problems, ...school.problems];
  const seed = numbers.seed ?? scenario.value.seed;
  const targetsOf = ({ freeFlowTimeS = null }: RunResult) =>
    drillTargets(school.value ?? null, order.plan, freeFlowTimeS);
  if (numbers.runs === 1) return tellOne(computeSeed(order, seed), targetsOf, remarks, options.out);
  const { runs, stopsWhenEnough, workers = availableParallelism() } = numbers;
  const seeds = Array.from({ length: runs }, (_, k) => seed + k);
  return tellMany(await runMany({ order, seeds, workers, stopsWhenEnough }), runs, remarks, options.out);
}

function withRemarks(result: RunResult, remarks: readonly Problem[]): RunResult {
  return { ...result, problems: [...remarks, ...result.problems] };
}

function tellOne(
  run: Outcome<Replication>,
  targetsOf: (result: RunResult) => readonly DrillTarget[],
  remarks: readonly Problem[],
  out: string | undefined,
): Answer {
  if (run.value === null) return refuse([...run.problems, ...remarks]);
  const result = withRemarks(run.value.result, remarks);
  const failed = out === undefined ? [] : writeText(join(out, 'run.json'), `${canonicalJson(result)}\n`);
  if (failed.length > 0) return refuse(failed);
  return {
    status: 0,
    json: result,
    text: runLines(result, targetsOf(result)),
    remarks: result.problems.map(problemLine),
  };
}

/** All figures in one file, and those of each run beside its tables. */
function writeMany(out: string, json: { readonly runs: readonly RunResult[] }): readonly Problem[] {
  const failed = [...writeText(join(out, 'runs.json'), `${canonicalJson(json)}\n`)];
  for (const run of json.runs) {
    failed.push(...writeText(join(seedFolder(out, run.seed), 'run.json'), `${canonicalJson(run)}\n`));
  }
  return failed.slice(0, 1);
}

const STATUS_OF = { SIGINT: 130, SIGTERM: 143 } as const;

/** What is finished is told whatever came between; the status and `incomplete` say that it is not all. */
function tellMany(
  { replications: finished, problems, kind, signal }: PoolEnding,
  asked: number,
  remarks: readonly Problem[],
  out: string | undefined,
): Answer {
  if (finished.length === 0 && signal === null) return refuse([...problems, ...remarks]);
  const replications = finished.map((each) => ({ ...each, result: withRemarks(each.result, remarks) }));
  const isComplete = kind === 'done' && problems.length === 0;
  const incomplete = { asked, finished: finished.length, because: signal === null ? 'problems' : 'interrupted' };
  const json = {
    runs: replications.map(({ result }) => result),
    summary: summariseReplications(replications),
    ...(isComplete ? {} : { incomplete }),
    ...(problems.length === 0 ? {} : { problems }),
  };
  const failed = out === undefined ? [] : writeMany(out, json);
  if (failed.length > 0) return refuse(failed);
  const status: ExitStatus = signal !== null ? STATUS_OF[signal] : problems.length > 0 ? 1 : 0;
  const text = manyRunsLines(replications);
  if (!isComplete) text.push(`${finished.length} of ${asked} runs were finished.`);
  const told = [...problems, ...(replications[0]?.result.problems ?? [])];
  return { status, json, text, remarks: told.map(problemLine) };
}
