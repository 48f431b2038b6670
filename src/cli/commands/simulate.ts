/** `muster simulate PLAN`: one run, or many with their spread. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, type Outcome, type Problem } from '../../model/index.js';
import {
  parseScenario,
  parseSchool,
  presetScenario,
  type RunResult,
  type Scenario,
  type School,
} from '../../scenarios/index.js';
import { summariseRuns } from '../../sim/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { makeFolder, readDocument, writeText } from '../files.js';
import { runMany } from '../runPool.js';
import { readPlanFile } from './importPlan.js';
import { runLines } from './runLines.js';
import { readSimulateOptions, type SimulateOptions } from './simulateOptions.js';

const NO_SCHOOL: Outcome<undefined> = { value: undefined, problems: [] };

function readScenario({ scenario, preset = '', slot, school }: SimulateOptions, people?: number): Outcome<Scenario> {
  if (scenario !== undefined) return readDocument(scenario, parseScenario);
  const from = school === undefined ? 'capacity' : 'school';
  const population = people === undefined ? ({ from } as const) : ({ from: 'count', count: people } as const);
  return presetScenario(preset, slot ?? (preset === 'night' ? 'night' : 'lesson'), { population });
}

export async function simulateCommand(file: string, options: SimulateOptions): Promise<Answer> {
  const numbers = readSimulateOptions(options);
  if (typeof numbers === 'string') return wrongUse(numbers);
  const { people, runs, workers = availableParallelism() } = numbers;

  const imported = readPlanFile(file);
  if (imported.plan === null) return refuse(imported.problems);
  const scenario = readScenario(options, people);
  if (scenario.value === null) return refuse(scenario.problems);
  const school: Outcome<School | undefined> =
    options.school === undefined ? NO_SCHOOL : readDocument(options.school, parseSchool);
  if (school.value === null) return refuse(school.problems);
  const unwritable = options.out === undefined ? [] : makeFolder(options.out);
  if (unwritable.length > 0) return refuse(unwritable);

  const job = {
    plan: imported.plan,
    scenario: scenario.value,
    ...(school.value === undefined ? {} : { school: school.value }),
    ...(people === undefined ? {} : { people }),
    seed: numbers.seed ?? scenario.value.seed,
  };
  const outcome = await runMany(job, runs, workers);
  if (outcome.value === null) return refuse(outcome.problems);
  const remarks = [...scenario.problems, ...school.problems];
  const results = outcome.value.map((result) => ({ ...result, problems: [...remarks, ...result.problems] }));
  return tellRuns(results, options.out);
}

function tellRuns(results: readonly RunResult[], out: string | undefined): Answer {
  const [first] = results;
  const json = results.length > 1 ? { runs: results, summary: summariseRuns(results) } : first;
  if (out !== undefined) {
    const failed = writeText(join(out, results.length > 1 ? 'runs.json' : 'run.json'), `${canonicalJson(json)}\n`);
    if (failed.length > 0) return refuse(failed);
  }
  const problems: readonly Problem[] = first?.problems ?? [];
  return { status: 0, json, text: results.flatMap(runLines), remarks: problems.map(problemLine) };
}
