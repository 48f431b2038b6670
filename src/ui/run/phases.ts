/** The phase a drill is in at a time. */
import type { PhaseSpan } from './runSeries.js';

/** Name of the phase at a time; null before the first and where none is open. */
export function phaseAt(phases: readonly PhaseSpan[], timeS: number): string | null {
  let name: string | null = null;
  for (const phase of phases) {
    if (phase.startS <= timeS + 1e-9 && (phase.endS === null || timeS < phase.endS || phase.endS === phase.startS)) {
      name = phase.name;
    }
  }
  return name;
}

/** Phases whose start is the signal people react to. */
const ALARMS: ReadonlySet<string> = new Set(['alarm', 'secondSignal', 'warning']);

/** When the alarm sounded, s; 0 before it did. Building and evacuation times of a result count from here. */
export function alarmStartS(phases: readonly PhaseSpan[]): number {
  return phases.find((phase) => ALARMS.has(phase.name))?.startS ?? 0;
}
