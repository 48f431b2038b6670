/** When each phase of a drill ran, and from what its evacuation time counts. */
import type { RunResult } from '../../scenarios/index.js';
import { minutes } from './minutes.js';

type Phases = RunResult['phases'];

/** From what on the evacuation time counts, as `alarmStart` of the engine has it; the first phase there is. */
const CLOCK_STARTS = [
  ['secondSignal', 'the second signal'],
  ['alarm', 'the alarm'],
  ['warning', 'the warning'],
] as const;

export function clockStart(phases: Phases): string {
  const start = CLOCK_STARTS.find(([phase]) => phases.some(({ name }) => name === phase));
  return start?.[1] ?? 'the start';
}

/** Nothing where there is no drill. */
export function phaseLines(phases: Phases): string[] {
  if (phases.length === 0) return [];
  return [
    '  phases, as all times below from the start of the run:',
    ...phases.map(({ name, startS, endS }) => `    ${name} ${minutes(startS)} to ${minutes(endS)}`),
  ];
}
