/** What a field of the form shows for a scenario, and the scenario with another value in it. */

import type { Outcome } from '../../../../model/index.js';
import { parseScenario, type Scenario, setAtPath, valueAtPath } from '../../../../scenarios/index.js';
import type { ScenarioField } from './field.js';

/** The scenario's own value; undefined where it states none. */
export function statedValue(scenario: Scenario, { path }: Pick<ScenarioField, 'path'>): unknown {
  return valueAtPath(scenario, path);
}

/**
 * The scenario with a value in the field; `undefined` goes back to the default.
 *
 * @returns no scenario, and the reasons, where the schema does not allow the value
 */
export function withValue(scenario: Scenario, field: ScenarioField, value: unknown): Outcome<Scenario> {
  const cleared = value === undefined && field.clears !== undefined;
  let next = setAtPath(scenario, cleared ? field.clears : field.path, value);
  // what the field belongs to stays when its own last value goes
  if (field.needs !== undefined && valueAtPath(next, field.needs) === undefined) {
    next = setAtPath(next, field.needs, valueAtPath(scenario, field.needs) === undefined ? undefined : {});
  }
  return parseScenario(next);
}
