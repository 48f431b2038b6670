/**
 * Available safe egress time (ASET): from the start of the run to the first moment a place can no longer be stayed in.
 *
 * Looked at once a second. The dose is that of somebody who stays from the start. Where a history covers a part of a
 * place only, the place counts as lost when that part is.
 */

import type { WalkableCells } from '../../floorplans/index.js';
import { polygonArea } from '../../model/index.js';
import { doseRate } from '../hazards/fractionalDose.js';
import {
  atmosphereAt,
  extinctionAt,
  type GasHistory,
  type HazardSetup,
  type SmokeHistory,
} from '../hazards/hazardHistory.js';
import { visibilityM } from '../hazards/smokeSpeed.js';
import { TENABILITY_CRITERIA, type TenabilityCause, type TenabilityCriteria } from './tenabilityCriteria.js';

export interface AvailableTime {
  /** s; null where the place stays tenable as long as the hazards are known. */
  readonly asetS: number | null;
  readonly cause: TenabilityCause | null;
}

const NEVER: AvailableTime = { asetS: null, cause: null };
/** Interval of the look, s. */
const LOOK_S = 1;
/** With the last values of a history a dose may still add up: looked at so much longer, s. */
const LONGER_S = 600;

/** Histories that hold in a place, and how far it has to be seen in it. */
interface Exposure {
  readonly smoke: readonly SmokeHistory[];
  readonly gases: readonly GasHistory[];
  readonly neededM: number;
}

function lossOf(
  { smoke, gases, neededM }: Exposure,
  hazards: HazardSetup,
  criteria: TenabilityCriteria,
): AvailableTime {
  const law = hazards.dose ?? 'purser';
  const ends = [...smoke.map((each) => each.series.at(-1)?.[0]), ...gases.map((each) => each.series.at(-1)?.timeS)];
  const untilS = Math.max(0, ...ends.map((each) => each ?? 0)) + LONGER_S;
  let gasDose = 0;
  let heatDose = 0;
  for (let step = 0; step * LOOK_S <= untilS; step++) {
    const timeS = step * LOOK_S;
    const perM = smoke.reduce((most, each) => Math.max(most, extinctionAt(each, timeS)), 0);
    if (visibilityM(perM, criteria.visibilityConstant.value) < neededM) return { asetS: timeS, cause: 'visibility' };
    let gasPerMin = 0;
    let heatPerMin = 0;
    let hottestC = Number.NEGATIVE_INFINITY;
    let radiation = 0;
    for (const each of gases) {
      const air = atmosphereAt(each, timeS);
      const rate = doseRate(law, air);
      gasPerMin = Math.max(gasPerMin, rate.gasPerMin);
      heatPerMin = Math.max(heatPerMin, rate.heatPerMin);
      hottestC = Math.max(hottestC, air.temperatureC);
      radiation = Math.max(radiation, air.radiationKWPerM2);
    }
    if (hottestC >= criteria.temperatureC.value) return { asetS: timeS, cause: 'temperature' };
    if (radiation >= criteria.radiationKWPerM2.value) return { asetS: timeS, cause: 'radiation' };
    gasDose += (gasPerMin * LOOK_S) / 60;
    heatDose += (heatPerMin * LOOK_S) / 60;
    if (gasDose >= criteria.dose.value) return { asetS: timeS + LOOK_S, cause: 'gases' };
    if (heatDose >= criteria.dose.value) return { asetS: timeS + LOOK_S, cause: 'heatDose' };
  }
  return NEVER;
}

/** By cell. */
export function availableTimes(
  hazards: HazardSetup,
  { cells }: WalkableCells,
  criteria: TenabilityCriteria = TENABILITY_CRITERIA,
): readonly AvailableTime[] {
  const smokeOf = cells.map((): number[] => []);
  const gasesOf = cells.map((): number[] => []);
  hazards.smoke.forEach((each, h) => {
    for (const cell of each.cells) smokeOf[cell]?.push(h);
  });
  hazards.gases.forEach((each, h) => {
    for (const cell of each.cells) gasesOf[cell]?.push(h);
  });
  const known = new Map<string, AvailableTime>();
  return cells.map((cell, c) => {
    const smoke = smokeOf[c] ?? [];
    const gases = gasesOf[c] ?? [];
    if (smoke.length + gases.length === 0) return NEVER;
    const isRoom = cell.kind === 'space' && !['corridor', 'stair', 'hall'].includes(cell.spaceKind ?? '');
    const isSmall = isRoom && polygonArea(cell.polygon) <= criteria.smallRoomM2.value;
    const neededM = (isSmall ? criteria.visibilityInSmallRoomsM : criteria.visibilityM).value;
    const key = `${neededM} ${smoke.join()} ${gases.join()}`;
    let found = known.get(key);
    if (!found) {
      const exposure = {
        smoke: smoke.flatMap((h) => hazards.smoke[h] ?? []),
        gases: gases.flatMap((h) => hazards.gases[h] ?? []),
        neededM,
      };
      found = lossOf(exposure, hazards, criteria);
      known.set(key, found);
    }
    return found;
  });
}
