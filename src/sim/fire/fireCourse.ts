/** A fire from its start to the end of the run: what people meet in every compartment, and what the alarm sees. */
import { type Atmosphere, CLEAN_AIR } from '../hazards/fractionalDose.js';
import type { FireBuilding } from './fireBuilding.js';
import { FIRE_DEFAULTS } from './fireDefaults.js';
import type { FireLedger } from './fireLedger.js';
import { createFireModel, type FireSource } from './fireModel.js';
import { headConditions } from './headConditions.js';
import { interfaceM } from './zoneState.js';

/** Step of the zone model, s. A quarter of it moves no front of smoke by as much as a second. */
export const FIRE_STEP_S = 1;
/** What people meet is kept this often, s; straight lines between. */
export const FIRE_SAMPLE_S = 2;
/** The fire is followed so long after its start, s; then what has come about stays. */
export const FIRE_FOLLOWED_S = 1800;

/** A door that is shut or opened while the fire burns. */
export interface OpeningChange {
  readonly atS: number;
  readonly opening: number;
  readonly isShut: boolean;
}

export interface FireSetup {
  readonly building: FireBuilding;
  readonly source: FireSource;
  /** Start of the fire in the run, s; 0 and above. */
  readonly startS: number;
  /** End of the run, s. */
  readonly untilS: number;
  readonly changes: readonly OpeningChange[];
  /** Eyes and noses above the floor, m. */
  readonly headHeightM: number;
  /** {@link FIRE_STEP_S} when absent; s. */
  readonly stepS?: number;
}

export interface FireSample extends Atmosphere {
  readonly timeS: number;
  /** At head height, 1/m. */
  readonly extinctionPerM: number;
  /** Under the ceiling, 1/m. */
  readonly ceilingExtinctionPerM: number;
  /** Boundary of the layers above the floor, m. */
  readonly layerHeightM: number;
}

export interface FireCourse {
  /** By compartment; the first sample is the clean air at the start of the fire. */
  readonly samples: readonly (readonly FireSample[])[];
  /** Heat released, kW, at the times of the samples. */
  readonly heatKW: readonly number[];
  readonly ledger: FireLedger;
  /** Soot in the building at the end, kg. */
  readonly sootInsideKg: number;
}

/** Widths of all openings at a time, m. */
function widthsAt(building: FireBuilding, changes: readonly OpeningChange[], timeS: number): Float64Array {
  const isShut = building.openings.map((each) => each.isShut);
  for (const change of changes) if (change.atS <= timeS) isShut[change.opening] = change.isShut;
  return Float64Array.from(building.openings, ({ widthM, shutWidthM }, k) => {
    return isShut[k] && shutWidthM !== null ? shutWidthM : widthM;
  });
}

export function computeFire(setup: FireSetup): FireCourse {
  const { building, source, startS, headHeightM, stepS = FIRE_STEP_S } = setup;
  const changes = [...setup.changes].sort((one, other) => one.atS - other.atS);
  const model = createFireModel(building, source);
  const untilS = Math.min(setup.untilS, startS + FIRE_FOLLOWED_S);
  const samples = building.compartments.map((): FireSample[] => []);
  const heatKW: number[] = [];

  function sample(timeS: number): void {
    heatKW.push(model.heatKW);
    building.compartments.forEach(({ floorM }, c) => {
      const at = headConditions(building, model.state, c, headHeightM);
      const layerHeightM = interfaceM(building, model.state, c) - floorM;
      samples[c]?.push({ timeS, layerHeightM, ...at });
    });
  }

  const perSample = Math.max(1, Math.round(FIRE_SAMPLE_S / stepS));
  let next = 0;
  let widthsM = widthsAt(building, changes, startS);
  sample(startS);
  for (let step = 0; startS + step * stepS < untilS; step++) {
    const timeS = startS + step * stepS;
    while ((changes[next]?.atS ?? Number.POSITIVE_INFINITY) <= timeS) {
      next++;
      widthsM = widthsAt(building, changes, timeS);
    }
    model.step(timeS, stepS, widthsM);
    if ((step + 1) % perSample === 0) sample(startS + (step + 1) * stepS);
  }
  const sootInsideKg = model.state.species.soot.reduce((sum, each) => sum + each, 0);
  return { samples, heatKW, ledger: model.ledger, sootInsideKg };
}

/** Whether anything but clean air is ever met at head height in a compartment. */
export function isTouched(samples: readonly FireSample[]): boolean {
  return samples.some(
    ({ extinctionPerM, temperatureC, radiationKWPerM2 }) =>
      extinctionPerM > 1e-4 || temperatureC > CLEAN_AIR.temperatureC + 1 || radiationKWPerM2 > 0.01,
  );
}

/** First time the smoke under a ceiling is as dense as a detector needs, s; null where it never is. */
export function detectorTimeS(
  samples: readonly FireSample[],
  opticalDensityPerM: number = FIRE_DEFAULTS.detectorPerM.value,
): number | null {
  const needed = opticalDensityPerM * Math.LN10;
  for (let k = 1; k < samples.length; k++) {
    const before = samples[k - 1] as FireSample;
    const now = samples[k] as FireSample;
    if (now.ceilingExtinctionPerM < needed) continue;
    const grown = now.ceilingExtinctionPerM - before.ceilingExtinctionPerM;
    const share = grown > 0 ? Math.max(0, (needed - before.ceilingExtinctionPerM) / grown) : 1;
    return before.timeS + share * (now.timeS - before.timeS);
  }
  return null;
}
