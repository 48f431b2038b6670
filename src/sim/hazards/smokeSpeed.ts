/**
 * How smoke slows people down.
 *
 * Chosen law: Fridolf, Nilsson, Frantzich, Ronchi and Arias, "Walking speed in smoke: representation in life safety
 * verifications" (2019), the design form of their equation 7. The other is the fractional reading of Frantzich and
 * Nilsson 2003 (Lund) in the guide of FDS+Evac, for comparison: it hardly slows anyone at 1 /m, below its data.
 * Both as quoted in the project's collection of empirical pedestrian parameters, version 1.1, group `smoke`.
 */
import type { SourcedValue } from '../behaviour/sourcedValue.js';

export const SMOKE_SPEED_LAWS = ['fridolfDesign', 'fractionalLund'] as const;
export type SmokeSpeedLaw = (typeof SMOKE_SPEED_LAWS)[number];

/** Visibility times extinction coefficient, dimensionless: what is looked at decides how far it is seen. */
export const VISIBILITY_CONSTANTS: Readonly<
  Record<'reflecting' | 'reflectingConservative' | 'lightEmitting', SourcedValue<number>>
> = {
  reflecting: visibility(3),
  reflectingConservative: visibility(2),
  lightEmitting: visibility(8),
};

function visibility(value: number): SourcedValue<number> {
  return {
    value,
    unit: '-',
    source: 'Jin; FDS takes 3 for reflecting objects',
    status: 'secondary',
    confidence: 'high',
  };
}

/** Constant in the speed law: walls and floor in smoke, the careful value. */
export const USUAL_VISIBILITY_CONSTANT = VISIBILITY_CONSTANTS.reflectingConservative.value;

/** Nobody in the design law is slower than this, m/s, or sees further than this without being slowed, m. */
const LEAST_SPEED_MPER_S = 0.2;
const CLEAR_VISIBILITY_M = 3;
/** Loss of speed for each metre of visibility below that, (m/s)/m. */
const LOSS_PER_M = 0.34;
/** The fractional law: share lost per 1/m of extinction, and the least share kept. */
const FRACTIONAL_LOSS_M = 0.057 / 0.706;
const LEAST_SHARE = 0.1;

/** How far an object is seen, m: constant / extinction; infinite in clear air. */
export function visibilityM(extinctionPerM: number, constant: number): number {
  return extinctionPerM > 0 ? constant / extinctionPerM : Number.POSITIVE_INFINITY;
}

/**
 * Speed in smoke, m/s; never above the speed in clear air.
 *
 * @param clearMPerS - speed the person would walk in clear air, on the level or on stairs
 * @param extinctionPerM - extinction coefficient of the smoke, 1/m, 0 and above. Data behind the design law reach a
 *   visibility of 3 m; those behind the fractional law 1.9 to 7.4 /m
 */
export function speedInSmoke(
  law: SmokeSpeedLaw,
  clearMPerS: number,
  extinctionPerM: number,
  constant: number = USUAL_VISIBILITY_CONSTANT,
): number {
  if (extinctionPerM <= 0) return clearMPerS;
  if (law === 'fractionalLund') return clearMPerS * Math.max(LEAST_SHARE, 1 - FRACTIONAL_LOSS_M * extinctionPerM);
  const slowed = clearMPerS - LOSS_PER_M * (CLEAR_VISIBILITY_M - visibilityM(extinctionPerM, constant));
  return Math.min(clearMPerS, Math.max(LEAST_SPEED_MPER_S, slowed));
}
