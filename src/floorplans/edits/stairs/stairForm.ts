/** From one form of a staircase to another: how many flights it has, and how its steps are shared out among them. */
import type { Stair } from '../../campusPlan.js';
import type { StairLayout } from './stairLayout.js';

/** Steps of one flight at most (GB 50099-2011, 8.7.3). */
const STEPS_OF_FLIGHT = 18;

/** A storey is climbed by steps like these where nothing is said (GB 50099-2011, 8.7.3). */
export const RISER_M = 0.15;
export const TREAD_M = 0.28;

/** A ramp goes so many metres forward for one up (JGJ 39-2016, 4.1.13: at most 1 : 12). */
export const RUN_PER_RISE = 12;

/** The steepness of a ramp is kept as that of a step of this height, m. */
const RAMP_RISER_M = 0.1;

/** As alike as whole steps allow, the longer flights first. */
export function sharedOut(steps: number, flights: number): number[] {
  return Array.from({ length: flights }, (_, index) => Math.floor((steps + flights - 1 - index) / flights));
}

/** Flights that a form has for so many steps. */
export function stepsOfForm(kind: Stair['kind'], steps: number): number[] {
  if (kind === 'ramp') return [0];
  if (kind === 'straight') return sharedOut(steps, Math.max(1, Math.ceil(steps / STEPS_OF_FLIGHT)));
  return sharedOut(Math.max(2, steps), 2);
}

/** No storey has more; a riser of nothing would have them without end. */
const MOST_STEPS = 400;

/** As many steps as a storey takes with risers of that height. */
export function stepsOfStorey(heightM: number, riserM: number): number {
  return Math.min(MOST_STEPS, Math.max(2, Math.round(heightM / riserM)));
}

export function rampMeasures(runPerRise: number): Pick<Stair, 'riserM' | 'treadM'> {
  return { riserM: RAMP_RISER_M, treadM: Math.round(RAMP_RISER_M * runPerRise * 1000) / 1000 };
}

/** The same staircase in another form. */
export function inForm(layout: StairLayout, kind: Stair['kind'], heightM: number): StairLayout {
  if (kind === layout.kind) return layout;
  if (kind === 'ramp') return { ...layout, kind, steps: [0], ...rampMeasures(RUN_PER_RISE) };
  const isRamp = layout.kind === 'ramp';
  const measures = isRamp ? { riserM: RISER_M, treadM: TREAD_M } : {};
  const steps = isRamp ? stepsOfStorey(heightM, RISER_M) : layout.steps.reduce((sum, each) => sum + each, 0);
  return { ...layout, kind, ...measures, steps: stepsOfForm(kind, steps) };
}
