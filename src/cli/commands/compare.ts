/** `muster compare`: the comparisons of `docs/scenarios.md`, made anew. */
import { availableParallelism } from 'node:os';
import { canonicalJson } from '../../model/index.js';
import { COMPARISONS, type Comparison, compareRuns, type RunResult } from '../../scenarios/index.js';
import { type Answer, refuse, wrongUse } from '../answer.js';
import { sourceCommit } from '../bench/commit.js';
import { writeText } from '../files.js';
import { runMany } from '../runPool.js';
import { MOST_WORKERS, wholeNumber } from '../wholeNumber.js';
import { type ComparisonFigures, comparisonPage } from './comparisonPage.js';

export interface CompareOptions {
  readonly only?: string;
  readonly runs?: string;
  readonly workers?: string;
  readonly out?: string;
}

const USUAL_RUNS = 30;
const MOST_RUNS = 1000;

export async function compareCommand(options: CompareOptions): Promise<Answer> {
  const runs = wholeNumber('runs', options.runs, 2, MOST_RUNS) ?? USUAL_RUNS;
  if (typeof runs === 'string') return wrongUse(runs);
  const workers = wholeNumber('workers', options.workers, 1, MOST_WORKERS) ?? availableParallelism();
  if (typeof workers === 'string') return wrongUse(workers);
  const chosen = COMPARISONS.filter(({ id }) => options.only === undefined || id === options.only);
  if (chosen.length === 0) {
    const known = COMPARISONS.map(({ id }) => id).join(', ');
    return wrongUse(`There is no comparison “${options.only}”. Choose one of: ${known}.`);
  }
  const figures: ComparisonFigures[] = [];
  const computed: ComputedWays = new Map();
  for (const comparison of chosen) {
    const made = await compare(comparison, runs, workers, computed);
    if ('status' in made) return made;
    figures.push(made);
  }
  const json = {
    commit: sourceCommit(),
    runs,
    comparisons: figures.map(({ comparison, ...rest }) => ({ id: comparison.id, ...rest })),
  };
  const page = comparisonPage(figures, json.commit);
  const failed = options.out === undefined ? [] : writeText(options.out, page);
  return failed.length > 0 ? refuse(failed) : { status: 0, json, text: [page.trimEnd()] };
}

/** Results by what was run: some comparisons share a way. */
type ComputedWays = Map<string, readonly RunResult[]>;

async function compare(
  comparison: Comparison,
  runs: number,
  workers: number,
  computed: ComputedWays,
): Promise<ComparisonFigures | Answer> {
  const seeds = Array.from({ length: runs }, (_, k) => k + 1);
  const results: (readonly RunResult[])[] = [];
  for (const { label, order: drawUp } of comparison.ways) {
    const order = drawUp();
    const key = canonicalJson(order);
    let ofWay = computed.get(key);
    if (!ofWay) {
      process.stderr.write(`${comparison.id}: ${label} …\n`);
      const { replications, problems } = await runMany({ order, seeds, workers, stopsWhenEnough: false });
      // pairs are made by seed: a run that is missing would shift all that follow
      if (problems.length > 0 || replications.length < runs) return refuse(problems);
      ofWay = replications.map(({ result }) => result);
      computed.set(key, ofWay);
    }
    results.push(ofWay);
  }
  const [first = [], second = []] = results;
  return { comparison, runs, results: compareRuns(comparison.figures, first, second) };
}
