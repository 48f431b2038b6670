/** `muster simulate PLAN`: one run, or many with their spread. */
import { canonicalJson, hasErrors, type Outcome, type Problem } from '../../model/index.js';
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
import { readJson, writeText } from '../files.js';
import type { RunJob } from '../runJob.js';
import { runMany } from '../runPool.js';
import { readPlanFile } from './importPlan.js';

export interface SimulateOptions {
  readonly scenario?: string;
  readonly preset?: string;
  readonly slot?: string;
  readonly school?: string;
  readonly people?: string;
  readonly seed?: string;
  readonly runs?: string;
  readonly workers?: string;
  readonly out?: string;
}

const MOST_PEOPLE = 100_000;
const MOST_RUNS = 10_000;
const MOST_WORKERS = 256;
const LARGEST_SEED = 0xffffffff;

/** A whole number from an option, its default, or the sentence that says what is wrong. */
function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): { value?: number; usage?: string } {
  if (text === undefined) return {};
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return { value };
  return { usage: `--${name} wants a whole number from ${least} to ${most}, not “${text}”.` };
}

function usageFault(options: SimulateOptions): string | null {
  if ((options.scenario === undefined) === (options.preset === undefined)) {
    return 'Name what to simulate: either --scenario FILE or --preset NAME.';
  }
  if (options.school !== undefined && options.people !== undefined) return 'Use --school or --people, not both.';
  if (options.scenario !== undefined && options.slot !== undefined)
    return '--slot goes with --preset; a scenario file names its own.';
  return null;
}

function readScenario(options: SimulateOptions, people: number | undefined): Outcome<Scenario> {
  if (options.scenario !== undefined) {
    const json = readJson(options.scenario);
    return json.value === null && json.problems.length > 0
      ? { value: null, problems: json.problems }
      : parseScenario(json.value);
  }
  const population =
    people !== undefined
      ? ({ from: 'count', count: people } as const)
      : ({ from: options.school === undefined ? 'capacity' : 'school' } as const);
  return presetScenario(options.preset ?? '', options.slot ?? (options.preset === 'night' ? 'night' : 'lesson'), {
    population,
  });
}

function readSchool(path: string | undefined): Outcome<School | undefined> {
  if (path === undefined) return { value: undefined, problems: [] };
  const json = readJson(path);
  return json.value === null && json.problems.length > 0
    ? { value: null, problems: json.problems }
    : parseSchool(json.value);
}

export async function simulateCommand(file: string, options: SimulateOptions): Promise<Answer> {
  const fault = usageFault(options);
  if (fault !== null) return wrongUse(fault);
  const people = wholeNumber('people', options.people, 1, MOST_PEOPLE);
  const seed = wholeNumber('seed', options.seed, 0, LARGEST_SEED);
  const runs = wholeNumber('runs', options.runs, 1, MOST_RUNS);
  const workers = wholeNumber('workers', options.workers, 1, MOST_WORKERS);
  const usage = people.usage ?? seed.usage ?? runs.usage ?? workers.usage;
  if (usage !== undefined) return wrongUse(usage);

  const imported = readPlanFile(file);
  if (imported.plan === null) return refuse(imported.problems);
  const scenario = readScenario(options, people.value);
  if (scenario.value === null) return refuse(scenario.problems);
  const school = readSchool(options.school);
  if (school.value === null) return refuse(school.problems);

  const job: RunJob = {
    plan: imported.plan,
    scenario: scenario.value,
    ...(school.value === undefined ? {} : { school: school.value }),
    ...(people.value === undefined ? {} : { people: people.value }),
    seed: seed.value ?? scenario.value.seed ?? 1,
  };
  const outcome = await runMany(job, runs.value ?? 1, workers.value ?? 1);
  if (outcome.value === null) return refuse(outcome.problems);
  const before = [...scenario.problems, ...school.problems];
  return answer(outcome.value, before, options);
}

function answer(results: readonly RunResult[], before: readonly Problem[], options: SimulateOptions): Answer {
  const [first] = results;
  const json = results.length > 1 ? { runs: results, summary: summariseRuns(results) } : first;
  if (options.out !== undefined) {
    const name = results.length > 1 ? 'runs.json' : 'run.json';
    const failed = writeText(`${options.out}/${name}`, `${canonicalJson(json)}\n`);
    if (hasErrors(failed)) return refuse(failed);
  }
  return {
    status: 0,
    json,
    text: results.flatMap((result) => runLines(result)),
    remarks: [...before, ...(first?.problems ?? [])].map(problemLine),
  };
}

function seconds(value: number | null): string {
  if (value === null) return '—';
  const whole = Math.round(value);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function runLines(result: RunResult): string[] {
  return [
    `Seed ${result.seed}: ${result.evacuated} of ${result.occupants} reached safety, the last after ${seconds(result.evacuationTimeS)}`,
    ...Object.entries(result.exits).map(
      ([id, exit]) => `  ${String(exit.count).padStart(6)} by ${id}, last ${seconds(exit.lastS)}`,
    ),
    ...result.bottlenecks.map(
      (each) => `  queue: ${each.where}, ${each.occupants} people, peak ${each.peakDensityPerM2} per m²`,
    ),
    ...result.stuck.map((each) => `  still in: ${JSON.stringify(each)}`),
    `  hash ${result.hash}`,
  ];
}
