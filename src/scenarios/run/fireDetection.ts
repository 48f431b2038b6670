/** The alarm of a drill with a fire sounds when the fire is detected. */
import { detectionTimeS, type HazardSetup } from '../../sim/index.js';
import type { DrillInput } from '../machines/contract.js';
import type { Scenario } from '../scenario.js';

/**
 * The phase `detection` lasts until a detector or a person raises the alarm, unless the scenario has it end by time. Where
 * nothing detects the fire it lasts as long as the scenario says.
 */
export function withDetection(
  input: DrillInput,
  { triggers }: Pick<Scenario, 'triggers'>,
  hazards: HazardSetup | undefined,
): DrillInput {
  const detectionS = detectionTimeS(hazards);
  if (detectionS === null || triggers?.detection === 'time') return input;
  // the time is known before the run, so the machine waits for it as for any other
  return {
    ...input,
    durations: { ...input.durations, detectionS },
    triggers: { ...input.triggers, detection: 'time' },
  };
}
