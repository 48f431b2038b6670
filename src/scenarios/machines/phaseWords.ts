/** Short forms in which the machines are written. */
import type { PhaseWithTrigger } from '../phaseTriggers.js';
import type { DrillOrder } from './contract.js';

export const begins = (phase: string) => ({ type: 'startPhase' as const, params: { phase } });
export const ends = (phase: string) => ({ type: 'endPhase' as const, params: { phase } });
export const endsBy = (phase: PhaseWithTrigger, trigger: string) => ({
  type: 'endsBy' as const,
  params: { phase, trigger },
});
export const order = (order: DrillOrder) => ({ type: 'order' as const, params: { order } });

/** Somebody is looked for only where somebody is missing. */
export const whenEveryoneIsCounted = [
  { guard: 'someoneMissing' as const, target: 'search' as const },
  { target: 'allClear' as const },
];
