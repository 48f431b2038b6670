/**
 * Air drawn into a fire plume, and into smoke that rises from a doorway.
 *
 * Heskestad's plume as in NFPA 92: above the mean flame height 0.071 Qc^(1/3) z^(5/3) + 0.0018 Qc, within it
 * 0.032 Qc^(3/5) z, in kg/s with Qc the convective heat in kW and z the height in m.
 */
import { pow } from '../../model/index.js';

/** Far coefficient, kg/(s kW^(1/3) m^(5/3)). */
export const PLUME_FAR = 0.071;
const PLUME_SOURCE = 0.0018;
const PLUME_NEAR = 0.032;
const FLAME_M = 0.166;

/** Mass flow of the plume at a height above its base, kg/s. */
export function plumeKgPerS(convectedKW: number, heightM: number): number {
  if (convectedKW <= 0 || heightM <= 0) return 0;
  if (heightM <= FLAME_M * pow(convectedKW, 0.4)) return PLUME_NEAR * pow(convectedKW, 0.6) * heightM;
  return PLUME_FAR * pow(convectedKW, 1 / 3) * pow(heightM, 5 / 3) + PLUME_SOURCE * convectedKW;
}

/**
 * Air a stream of warm gas takes up on its rise, kg/s: it goes on as a plume that had grown to the same flow below.
 *
 * @param streamKgPerS - flow through the opening
 * @param excessKW - heat it carries above the air it rises through
 * @param riseM - from the opening to the layer it joins
 */
export function entrainedOnRiseKgPerS(streamKgPerS: number, excessKW: number, riseM: number): number {
  if (streamKgPerS <= 0 || excessKW <= 0.01 || riseM <= 0) return 0;
  const strength = PLUME_FAR * pow(excessKW, 1 / 3);
  const originM = pow(streamKgPerS / strength, 0.6);
  return strength * pow(originM + riseM, 5 / 3) - streamKgPerS;
}
