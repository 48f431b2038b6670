/** The alarm of a drill with a fire sounds when the fire is detected. */
import { type Problem, problem } from '../../model/index.js';
import { detectionTimeS, type HazardSetup } from '../../sim/index.js';
import { DRILL_NAMES } from '../drillScenario.js';
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

/** When a fire is detected is known before the run: an alarm that never comes, or only after the end, is told. */
export function checkDetectionTime(scenario: Scenario, hazards: HazardSetup | undefined): Problem[] {
  const { kind, fire, triggers, name, maxTimeS } = scenario;
  if (kind !== 'fire' || !fire || triggers?.detection === 'time') return [];
  const detectionS = detectionTimeS(hazards);
  const label = name || DRILL_NAMES.fire.nameEn;
  const who = name || DRILL_NAMES.fire.name;
  if (detectionS === null) {
    if (triggers?.detection !== 'detector') return [];
    const message = `The alarm of “${label}” waits until the fire is detected, and by the end of the run at ${maxTimeS} s no smoke has reached a detector and nobody raises the alarm. Add "detectors" nearer to the fire or "manualAlarmS", or let the detection end by "time".`;
    const values = { drill: who, endS: maxTimeS };
    return [problem('error', 'alarm-never-sounds', 'triggers.detection', message, { values })];
  }
  if (detectionS < maxTimeS) return [];
  const message = `The fire of “${label}” is detected at ${detectionS} s, and the run ends at ${maxTimeS} s, so nobody leaves. Add detectors nearer to the fire, raise the alarm by hand sooner, or raise maxTimeS.`;
  const values = { who, startS: detectionS, endS: maxTimeS };
  return [problem('warning', 'starts-after-the-end', 'fire', message, { values })];
}
