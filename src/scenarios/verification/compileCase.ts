/** A case written as plan and scenario, compiled by the same path as every other run. */
import type { CampusPlan } from '../../floorplans/index.js';
import { MusterError } from '../../model/index.js';
import type { OccupantSpec, SimulationSetup } from '../../sim/index.js';
import { parseScenario } from '../parseScenario.js';
import { compileRun } from '../run/compileRun.js';
import type { DoorSchedule } from '../schedules/doorSchedule.js';

/** Nobody may still be inside after this (convention `time_limit`), s. */
export const TIME_LIMIT_S = 600;

export interface CompiledCase {
  readonly setup: SimulationSetup;
  readonly doors: DoorSchedule;
}

/**
 * @param scenario - fields of the scenario contract beside format, version, kind and name
 * @throws MusterError `case-not-compiled` where plan and scenario do not go together
 */
export function compileCase(plan: CampusPlan, scenario: object, seed: number): CompiledCase {
  const written = { format: 'muster/scenario', schemaVersion: 1, name: plan.name, kind: 'free' };
  const parsed = parseScenario({ ...written, maxTimeS: TIME_LIMIT_S, ...scenario, seed });
  const compiled = parsed.value === null ? parsed : compileRun({ plan }, parsed.value);
  if (compiled.value === null) {
    throw new MusterError('case-not-compiled', compiled.problems.map((each) => each.message).join(' '));
  }
  return { setup: compiled.value.setup, doors: compiled.value.doors };
}

/** The same case with some people described otherwise, as with stair speeds of their own. */
export function withOccupants(
  { setup, doors }: CompiledCase,
  change: (spec: OccupantSpec, index: number) => OccupantSpec,
): CompiledCase {
  return { setup: { ...setup, occupants: setup.occupants.map(change) }, doors };
}
