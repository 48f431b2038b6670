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

/** What tells whether a run is one of the drill. */
export interface RunOfDrill {
  readonly kind: string | null;
  /** Part of the school day it begins in; where nobody says, a run of any will do. */
  readonly slot?: string | undefined;
}

/** A scenario that does not say when it begins is one of a lesson, as its people are. */
export function isRunOfDrill({ kind, slot = 'lesson' }: Scenario, drill: RunOfDrill): boolean {
  return kind === drill.kind && (drill.slot === undefined || kind === 'night' || slot === drill.slot);
}

/** Runs without what-ifs of the latest drill of this kind and part of the day, on one plan, whatever their seeds; oldest first. */
export function runsOfDrill(runs: readonly SavedRun[], drill: RunOfDrill): readonly SavedRun[] {
  const fitting = runs.filter(
    ({ whatIfs = [], scenario }) => whatIfs.length === 0 && scenario !== undefined && isRunOfDrill(scenario, drill),
  );
  const question = fitting.at(-1)?.scenario;
  return question === undefined ? [] : runsOfScenario(fitting, question);
}

export function drillForecast(record: DrillRecord, runs: readonly SavedRun[]): readonly RunForecast[] {
  if (record.forecast !== undefined) return record.forecast;
  return runsOfDrill(runs, { kind: runKindOf(record), slot: record.slot }).flatMap(
    ({ result }) => forecastOfRun(result) ?? [],
  );
}
