/** The runs a drill is held beside: those kept with its record, else the latest of the project that ran the same drill. */
import { type DrillRecord, parseRunForecast, type RunForecast } from '../drills/index.js';
import { oncePerObject } from '../model/index.js';
import type { RunResult, Scenario } from '../scenarios/index.js';
import type { SavedRun } from './project.js';

/** A result reduced to what a record keeps of it; read once. */
export const forecastOfRun = oncePerObject(
  (result: RunResult): RunForecast | null => parseRunForecast(result).value?.[0] ?? null,
);

/** Kind of the drill that a run would have to be of. */
export function runKindOf({
  profile,
  scenario,
  kind,
}: Pick<DrillRecord, 'profile' | 'scenario' | 'kind'>): string | null {
  if (profile === 'tabletop') return null;
  if (profile === 'night_dormitory') return 'night';
  if (profile === 'intruder_lockdown') return kind ?? 'intruder';
  return kind ?? scenario.replaceAll('_', '-');
}

/** The scenario without what differs between repeated runs. */
function asked({ seed, ...scenario }: Scenario): string {
  return JSON.stringify(scenario);
}

/** Runs of one scenario, whatever their seeds, on the plan of the latest of them; oldest first. */
export function runsOfScenario(runs: readonly SavedRun[], question: Scenario): readonly SavedRun[] {
  const own = asked(question);
  const fitting = runs.filter(({ scenario }) => scenario !== undefined && asked(scenario) === own);
  return fitting.filter(({ result }) => result.planHash === fitting.at(-1)?.result.planHash);
}

/** Runs without what-ifs of the latest drill of this kind, on one plan, whatever their seeds; oldest first. */
export function runsOfDrill(runs: readonly SavedRun[], kind: string | null): readonly SavedRun[] {
  const fitting = runs.filter(({ whatIfs = [], scenario }) => whatIfs.length === 0 && scenario?.kind === kind);
  const question = fitting.at(-1)?.scenario;
  return question === undefined ? [] : runsOfScenario(fitting, question);
}

export function drillForecast(record: DrillRecord, runs: readonly SavedRun[]): readonly RunForecast[] {
  if (record.forecast !== undefined) return record.forecast;
  return runsOfDrill(runs, runKindOf(record)).flatMap(({ result }) => forecastOfRun(result) ?? []);
}
