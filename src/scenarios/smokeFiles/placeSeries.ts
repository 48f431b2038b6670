/** What a file says of one place of the plan, and that as the smoke and gases of a scenario. */
import type { ScenarioGas, ScenarioSmoke } from '../hazardScenario.js';

export interface SmokeSample {
  readonly timeS: number;
  readonly extinctionPerM?: number;
  readonly coPpm?: number;
  readonly co2Percent?: number;
  readonly o2Percent?: number;
  readonly hcnPpm?: number;
  readonly temperatureC?: number;
  readonly radiationKWPerM2?: number;
}

export interface PlaceSeries {
  /** Id of a space, flight or landing. */
  readonly place: string;
  readonly samples: readonly SmokeSample[];
}

/** Highest values a scenario takes; programs overshoot and undershoot by rounding. */
const MOST: Readonly<Record<Exclude<keyof SmokeSample, 'timeS'>, number>> = {
  extinctionPerM: 100,
  coPpm: 100_000,
  co2Percent: 30,
  o2Percent: 25,
  hcnPpm: 5000,
  temperatureC: 2000,
  radiationKWPerM2: 200,
};

const within = (value: number, most: number) => Math.min(most, Math.max(0, value));

/** @param startS - when the file's time 0 is in the run, s; what lies before the run is left out */
export function asHazards(
  { place, samples }: PlaceSeries,
  startS: number,
): { smoke: ScenarioSmoke[]; gases: ScenarioGas[] } {
  // a flight or landing is a plane of its own, a space is named as such
  const where = /\/(flight|landing)-\d+$/.test(place) ? { level: place } : { space: place };
  const shown = samples.map((each) => ({ ...each, timeS: each.timeS + startS })).filter(({ timeS }) => timeS >= 0);
  if (shown.length === 0) return { smoke: [], gases: [] };
  const hasSmoke = shown.some(({ extinctionPerM }) => extinctionPerM !== undefined);
  const quantities = (Object.keys(MOST) as (keyof typeof MOST)[]).filter((each) => each !== 'extinctionPerM');
  const hasGas = shown.some((each) => quantities.some((quantity) => each[quantity] !== undefined));
  const smoke = shown.map(
    ({ timeS, extinctionPerM = 0 }) => [timeS, within(extinctionPerM, MOST.extinctionPerM)] as const,
  );
  const gases = shown.map((each) => ({
    timeS: each.timeS,
    ...Object.fromEntries(
      quantities.flatMap((quantity) => {
        const value = each[quantity];
        return value === undefined ? [] : [[quantity, within(value, MOST[quantity])]];
      }),
    ),
  }));
  return {
    smoke: hasSmoke ? [{ ...where, series: smoke }] : [],
    gases: hasGas ? [{ ...where, series: gases }] : [],
  };
}
