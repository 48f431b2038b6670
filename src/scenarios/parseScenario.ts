/** Unknown JSON to a scenario, or what is wrong with it. */
import { hasErrors, type Outcome, type Problem, problem } from '../model/index.js';
import { checkDistribution, type Distribution, type Interval } from '../sim/index.js';
import { checkExercise } from './conduct/lockdown/checkExercise.js';
import type { ScenarioIndividual } from './freeScenario.js';
import { FREE_SPEED_LIMITS, PRE_MOVEMENT_LIMITS } from './limits.js';
import { checkMeasurements } from './parsing/checkMeasurements.js';
import { checkTimes } from './parsing/checkTimes.js';
import { parseDocument } from './parsing/parseDocument.js';
import { SCENARIO_VERSION, type Scenario, scenarioSchema } from './scenario.js';

/** Drills whose exercise itself may not frighten anyone. */
const PROTECTIVE_KINDS: ReadonlySet<Scenario['kind']> = new Set([
  'intruder',
  'hold',
  'secure',
  'shelter',
  'evacuate-away',
]);

/** Migrates, validates and freezes. Hostile input gives problems and never throws. */
export function parseScenario(json: unknown): Outcome<Scenario> {
  const parsed = parseDocument<Scenario>(json, {
    label: 'scenario',
    format: 'muster/scenario',
    version: SCENARIO_VERSION,
    migrations: [],
    schema: scenarioSchema,
  });
  if (parsed.value === null) return parsed;
  const problems = checkScenario(parsed.value);
  return hasErrors(problems) ? { value: null, problems } : { value: parsed.value, problems };
}

/** What a schema cannot say: ids used once, sources that end, weights that fit, someone to simulate. */
function checkScenario(scenario: Scenario): Problem[] {
  const { kind, occupants, sources, exits, measurements, population } = scenario;
  const found: Problem[] = [
    ...repeatedIds([...occupants, ...sources], (i) =>
      i < occupants.length ? `occupants[${i}].id` : `sources[${i - occupants.length}].id`,
    ),
    ...repeatedIds(exits, (i) => `exits[${i}].id`),
    ...repeatedIds(measurements.lines, (i) => `measurements.lines[${i}].id`),
    ...repeatedIds(measurements.areas, (i) => `measurements.areas[${i}].id`),
    ...checkMeasurements(measurements),
    ...checkTimes(scenario),
  ];
  if (PROTECTIVE_KINDS.has(kind)) {
    const { intruder = {}, isAnnounced = true } = scenario;
    found.push(...checkExercise(intruder, isAnnounced, intruder.exercise?.pupilsTakePart !== false));
  }
  if (kind === 'free' && occupants.length === 0 && sources.length === 0 && population === undefined) {
    const message = 'The scenario has nobody in it: add people under "occupants" or "sources".';
    found.push(problem('error', 'nobody-to-simulate', 'occupants', message));
  }
  for (const [i, source] of sources.entries()) {
    if (source.untilS <= source.fromS) {
      const message = `“${source.id}”, sources[${i}]: it ends (${source.untilS} s) before it begins (${source.fromS} s). Make untilS later than fromS.`;
      found.push(problem('error', 'source-ends-before-it-begins', `sources[${i}].untilS`, message));
    }
  }
  const walkers = [
    ...occupants.map((each, i) => ({ each, path: `occupants[${i}]` })),
    ...sources.map((each, i) => ({ each, path: `sources[${i}]` })),
  ];
  for (const { each, path } of walkers) {
    const { goal } = each;
    if (goal && 'exits' in goal && goal.weights) {
      const sum = goal.weights.reduce((total, weight) => total + weight, 0);
      if (goal.weights.length !== goal.exits.length || !(sum > 0 && sum < Number.POSITIVE_INFINITY)) {
        const message = `“${each.id}”, ${path}.goal.weights: expected one weight for each of the ${goal.exits.length} exits, at least one above 0.`;
        found.push(problem('error', 'weights-do-not-fit', `${path}.goal.weights`, message));
      }
    }
    const label = each.name ?? each.id;
    found.push(...checkDistributions(each, label, path));
    if ('individuals' in each) {
      each.individuals?.forEach((one, k) => {
        found.push(...checkDistributions(one, label, `${path}.individuals[${k}]`));
      });
    }
  }
  return found;
}

function checkDistributions(
  { freeSpeedMPerS, preMovementTimeS }: ScenarioIndividual,
  label: string,
  path: string,
): Problem[] {
  const checked = (value: Distribution | undefined, field: string, limits: Interval) =>
    (value === undefined ? [] : checkDistribution(value, `${path}.${field}`, limits)).map((each) => ({
      ...each,
      message: `“${label}”, ${each.path}: ${each.message}`,
      values: { ...each.values, label, field },
    }));
  return [
    ...checked(freeSpeedMPerS, 'freeSpeedMPerS', FREE_SPEED_LIMITS),
    ...checked(preMovementTimeS, 'preMovementTimeS', PRE_MOVEMENT_LIMITS),
  ];
}

function repeatedIds(entries: readonly { readonly id: string }[], path: (index: number) => string): Problem[] {
  const seen = new Set<string>();
  const found: Problem[] = [];
  for (const [i, { id }] of entries.entries()) {
    if (seen.has(id)) {
      found.push(
        problem('error', 'id-used-twice', path(i), `The id “${id}” is used twice. Give each its own.`, {
          values: { id },
        }),
      );
    }
    seen.add(id);
  }
  return found;
}
