/** A workload made ready for the bare simulation: no frames, no hash, no drill machine. */
import type { OccupantSpec, SimulationSetup } from '../../sim/index.js';
import { compileRun } from '../run/compileRun.js';
import { sound, type Workload } from './workload.js';

/**
 * Everyone starts after their own pre-movement time; in a drill the alarm sounds at 0 s.
 *
 * @throws MusterError `workload-refused` when the plan or the scenario has an error
 */
export function compileWorkload({ plan, scenario, school }: Workload): SimulationSetup {
  const { setup, population } = sound(compileRun(school === undefined ? { plan } : { plan, school }, scenario));
  const occupants = setup.occupants.map((occupant, i): OccupantSpec => {
    const { preMovementS, bornS = 0 } = population.people[i] ?? { preMovementS: 0 };
    return { ...occupant, startS: bornS + preMovementS };
  });
  return { ...setup, occupants };
}
