/** How smoke and gases in a place change over a run, as given from outside the engine. */
import type { Polygon } from '../../model/index.js';
import { type Atmosphere, CLEAN_AIR, type DoseLaw } from './fractionalDose.js';
import type { SmokeSpeedLaw } from './smokeSpeed.js';

/** Where a history holds. */
export interface HazardPlace {
  /** Indexes of the cells it fills. */
  readonly cells: readonly number[];
  /** Only where it covers them; all of them when absent. */
  readonly polygon?: Polygon;
}

/** Times ascending; clean air before the first, straight lines between, the last one stays. */
export interface SmokeHistory extends HazardPlace {
  /** Time, s, and extinction coefficient, 1/m. */
  readonly series: readonly (readonly [timeS: number, extinctionPerM: number])[];
}

export type GasSample = { readonly timeS: number } & { readonly [quantity in keyof Atmosphere]?: number | undefined };

/** As {@link SmokeHistory}; what a sample leaves out is as in clean air. */
export interface GasHistory extends HazardPlace {
  readonly series: readonly GasSample[];
}

export interface HazardSetup {
  readonly smoke: readonly SmokeHistory[];
  readonly gases: readonly GasHistory[];
  /** `fridolfDesign` when absent. */
  readonly smokeSpeed?: SmokeSpeedLaw | undefined;
  /** Visibility times extinction in the speed law; 2 when absent. */
  readonly visibilityConstant?: number | undefined;
  /** `purser` when absent. */
  readonly dose?: DoseLaw | undefined;
  /** Nobody enters a cell with more smoke than this all over, 1/m; none is closed by smoke when absent. */
  readonly closedAbovePerM?: number | undefined;
  /** A place that burns; nothing burns when absent. */
  readonly burning?: BurningPlace | undefined;
}

/** A room with a fire in it: nobody goes in, and those who are in it leave without waiting for an alarm. */
export interface BurningPlace {
  /** Indexes of its cells. */
  readonly cells: readonly number[];
  /** Start of the fire, s. */
  readonly fromS: number;
  /** From there to the people in it setting out, s. */
  readonly noticeS: number;
  /** Whether it is closed to newcomers as a whole; a corridor is closed by its smoke only. */
  readonly isClosed: boolean;
  /** When the alarm is raised; null where nobody and nothing raises it. */
  readonly alarm: FireAlarm | null;
}

export interface FireAlarm {
  readonly atS: number;
  readonly by: 'detector' | 'person';
  /** Compartment of the detector. */
  readonly where?: string;
}

/** When the fire is detected, s from the start of the run; null without a fire, or where nothing and nobody does. */
export function detectionTimeS(hazards: HazardSetup | undefined): number | null {
  return hazards?.burning?.alarm?.atS ?? null;
}

/** Index of the last sample at or before a time; -1 before the first. */
function lastBefore(count: number, timeAt: (k: number) => number, timeS: number): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timeAt(middle) <= timeS) low = middle;
    else high = middle;
  }
  return low;
}

/** Share of the way from one sample to the next. */
function shareBetween(fromS: number, toS: number, timeS: number): number {
  return toS > fromS ? (timeS - fromS) / (toS - fromS) : 1;
}

/** Extinction coefficient at a time, 1/m. */
export function extinctionAt({ series }: SmokeHistory, timeS: number): number {
  const k = lastBefore(series.length, (at) => series[at]?.[0] ?? 0, timeS);
  const from = series[k];
  if (!from) return 0;
  const to = series[k + 1];
  if (!to) return from[1];
  return from[1] + (to[1] - from[1]) * shareBetween(from[0], to[0], timeS);
}

/** What people breathe at a time. */
export function atmosphereAt({ series }: GasHistory, timeS: number): Atmosphere {
  const k = lastBefore(series.length, (at) => series[at]?.timeS ?? 0, timeS);
  const from = series[k];
  if (!from) return CLEAN_AIR;
  const to = series[k + 1] ?? from;
  const share = shareBetween(from.timeS, to.timeS, timeS);
  const mix = (quantity: keyof Atmosphere) => {
    const before = from[quantity] ?? CLEAN_AIR[quantity];
    return before + ((to[quantity] ?? CLEAN_AIR[quantity]) - before) * share;
  };
  return {
    coPpm: mix('coPpm'),
    co2Percent: mix('co2Percent'),
    o2Percent: mix('o2Percent'),
    hcnPpm: mix('hcnPpm'),
    temperatureC: mix('temperatureC'),
    radiationKWPerM2: mix('radiationKWPerM2'),
  };
}
