/** What the engine's speed is measured on: fixed inputs with a name, so that figures of different days compare. */
import type { CampusPlan } from '../../floorplans/index.js';
import { MusterError, type Outcome } from '../../model/index.js';
import { parseScenario } from '../parseScenario.js';
import type { Scenario } from '../scenario.js';
import type { School } from '../school.js';

export interface Workload {
  readonly name: string;
  readonly plan: CampusPlan;
  readonly scenario: Scenario;
  readonly school?: School;
}

/** Unimpeded walking speed of everyone in the crowd workloads, m/s. */
export const WORKLOAD_SPEED_M_PER_S = 1.2;
/** Radius of everyone in the crowd workloads, m. */
const RADIUS_M = 0.2;

/** People of a crowd workload who start together and take the same exit. */
export interface WorkloadGroup {
  readonly id: string;
  readonly area: readonly (readonly [number, number])[];
  readonly count: number;
  readonly exit: string;
}

/** A scenario in which everyone starts at once from a jittered lattice, read as any other file is. */
export function crowdScenario(name: string, groups: readonly WorkloadGroup[]): Scenario {
  return sound(
    parseScenario({
      format: 'muster/scenario',
      schemaVersion: 1,
      name,
      kind: 'free',
      dtS: 0.05,
      maxTimeS: 7200,
      seed: 1,
      occupants: groups.map(({ id, area, count, exit }) => ({
        id,
        level: '0',
        area,
        count,
        placement: 'lattice',
        freeSpeedMPerS: WORKLOAD_SPEED_M_PER_S,
        bodyRadiusM: RADIUS_M,
        goal: { exits: [exit] },
      })),
    }),
  );
}

/**
 * The value of an outcome that cannot fail.
 *
 * @throws MusterError `workload-refused` with the first problem
 */
export function sound<T>({ value, problems }: Outcome<T>): T {
  if (value === null) throw new MusterError('workload-refused', problems[0]?.message ?? 'no reason given');
  return value;
}
