/**
 * Fractional effective dose (FED): how much of the dose that overcomes half of all people somebody has taken up.
 *
 * `purser`: Purser and McAllister 2016 (SFPE handbook, equations 63.18, 63.24, 63.34, 63.50) at light work, with
 * convective heat by equation 63.44. `iso13571`: the simpler forms of ISO 13571. Both as quoted in the project's
 * collection of empirical pedestrian parameters, version 1.1, group `fed`. The uptake was fitted to young men;
 * children take up more, hence the lower limit for pupils.
 */
import { exp, pow } from '../../model/index.js';
import type { SourcedValue } from '../behaviour/sourcedValue.js';

export const DOSE_LAWS = ['purser', 'iso13571'] as const;
export type DoseLaw = (typeof DOSE_LAWS)[number];

/** What people breathe and stand in. */
export interface Atmosphere {
  /** Carbon monoxide, ppm. */
  readonly coPpm: number;
  /** Carbon dioxide, % by volume. */
  readonly co2Percent: number;
  /** Oxygen, % by volume; 20.9 in clean air. */
  readonly o2Percent: number;
  /** Hydrogen cyanide, ppm. */
  readonly hcnPpm: number;
  /** Air temperature, °C. */
  readonly temperatureC: number;
  /** Radiant heat, kW/m². */
  readonly radiationKWPerM2: number;
}

export const CLEAN_AIR: Atmosphere = {
  coPpm: 0,
  co2Percent: 0,
  o2Percent: 20.9,
  hcnPpm: 0,
  temperatureC: 20,
  radiationKWPerM2: 0,
};

const threshold = (value: number, note: string): SourcedValue<number> => ({
  value,
  unit: '-',
  source: `ISO 13571: ${note}`,
  status: 'secondary',
  confidence: 'high',
});

/** Dose at which a person stops: half of all people, and the careful one for pupils. */
export const FED_LIMITS = {
  median: threshold(1, 'half of all people are affected'),
  sensitive: threshold(0.3, '11.4 % of all people are affected; for pupils, whose uptake is underestimated'),
} as const;

/** Oxygen above this is no burden, %. */
const ENOUGH_O2_PERCENT = 20;
/** Below this nobody feels the heat as a dose: air, °C (convection is fitted to burns), and radiation, kW/m². */
const HEAT_FROM_C = 60;
const RADIATION_FROM_KW_PER_M2 = 2.5;
/** Radiant exposure that overcomes, (kW/m²)^1.33 min. */
const RADIANT_DOSE = 10;
/** Less of a gas than this is none, ppm. */
const TRACE_PPM = 1e-3;
/** Exposures in ISO 13571, ppm min. */
const ISO_CO_PPM_MIN = 35_000;

/** Dose of asphyxiant gases and of heat taken up in one minute; they add up separately, the larger one counts. */
export interface DoseRate {
  readonly gasPerMin: number;
  readonly heatPerMin: number;
}

function gasRate(law: DoseLaw, { coPpm, co2Percent, o2Percent, hcnPpm }: Atmosphere): number {
  if (law === 'iso13571') {
    const hcn = hcnPpm > 0 ? (exp(hcnPpm / 43) - 1) / 220 : 0;
    return (coPpm / ISO_CO_PPM_MIN + hcn) * (co2Percent > 0 ? exp(co2Percent / 5) : 1);
  }
  const co = coPpm > TRACE_PPM ? 2.764e-5 * pow(coPpm, 1.036) : 0;
  const hcn = hcnPpm > TRACE_PPM ? pow(hcnPpm, 2.36) / 1.2e6 : 0;
  // carbon dioxide makes people breathe harder
  const breathing = co2Percent > 0 ? exp(0.1903 * co2Percent + 2.0004) / 7.1 : 1;
  const lowOxygen = o2Percent < ENOUGH_O2_PERCENT ? 1 / exp(8.13 - 0.54 * (CLEAN_AIR.o2Percent - o2Percent)) : 0;
  return (co + hcn) * breathing + lowOxygen;
}

function heatRate({ temperatureC, radiationKWPerM2 }: Atmosphere): number {
  const convected = temperatureC > HEAT_FROM_C ? pow(temperatureC, 3.4) / 5e7 : 0;
  const radiated = radiationKWPerM2 > RADIATION_FROM_KW_PER_M2 ? pow(radiationKWPerM2, 1.33) / RADIANT_DOSE : 0;
  return convected + radiated;
}

/**
 * Dose taken up in a minute.
 *
 * @param atmosphere - CO up to 100,000 ppm, CO2 up to 30 %, O2 from 0 %, HCN up to 5,000 ppm, air up to 2,000 °C
 */
export function doseRate(law: DoseLaw, atmosphere: Atmosphere): DoseRate {
  return { gasPerMin: gasRate(law, atmosphere), heatPerMin: heatRate(atmosphere) };
}
