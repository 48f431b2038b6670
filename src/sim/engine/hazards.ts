/**
 * Smoke and gases as people meet them: they slow down, turn away, and stop when they have taken up too much.
 *
 * Histories are looked at once a second and hold until the next look. Where several cover a place the worst counts,
 * of smoke and of gases on their own. Everyone knows at once which cells are closed by smoke, and that smoky cells
 * take longer; who is in one already may go on through others. Smoke in a part of a cell slows those who are in it,
 * and changes nobody's way. A burning room is closed from the start of the fire, and the people in it leave first.
 */
import { isInsidePolygon } from '../../model/index.js';
import { doseRate, FED_LIMITS } from '../hazards/fractionalDose.js';
import { atmosphereAt, extinctionAt, type HazardPlace } from '../hazards/hazardHistory.js';
import { speedInSmoke, USUAL_VISIBILITY_CONSTANT } from '../hazards/smokeSpeed.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import type { SimulationSetup } from './setup.js';

/** Smoke, gases and doses are looked at this often, s (VC-17). */
const LOOK_INTERVAL_S = 1;
/** How much a walk through smoke grows is judged at this speed, m/s: the mean of adults. */
const JUDGED_AT_MPER_S = 1.34;
/** Ways are chosen anew when a place takes this share longer or shorter than before. Judgement. */
const NOTICED_CHANGE = 0.1;

export interface Hazards {
  /** Dose of each occupant so far, the larger of gases and heat; 1 overcomes half of all people. */
  readonly dose: Float64Array;
  /** 1 for those who took up more than they can bear: they stay where they are. */
  readonly isOvercome: Uint8Array;
  /** How much longer a metre takes in each cell because of smoke, 1 and above. */
  readonly costFactor: Float64Array;
  /** 1 for cells that nobody enters from clear air because of smoke, 2 for those that burn, which nobody enters. */
  readonly isClosed: Uint8Array;
  /** Speed of someone in the smoke where they stand, m/s. */
  slowed(context: EngineContext, i: number, clearMPerS: number): number;
  /** Once a second: adds up doses and looks at the histories. @returns whether ways have changed */
  look(context: EngineContext): boolean;
}

/** What covers a part of a cell only. */
interface Patch {
  readonly place: HazardPlace;
  value: number;
  heat: number;
}

/** Null where there is neither fire nor smoke nor gas, so that it costs nothing. */
export function createHazards(setup: SimulationSetup): Hazards | null {
  const { hazards, occupants, cells: space, dtS } = setup;
  if (!hazards || (!hazards.burning && hazards.smoke.length + hazards.gases.length === 0)) return null;
  const { burning } = hazards;
  const isBurning = new Uint8Array(space.cells.length);
  for (const cell of burning?.cells ?? []) isBurning[cell] = 1;
  const {
    smokeSpeed = 'fridolfDesign',
    visibilityConstant = USUAL_VISIBILITY_CONSTANT,
    dose: law = 'purser',
  } = hazards;
  const cellCount = space.cells.length;
  const extinction = new Float64Array(cellCount);
  const gasPerMin = new Float64Array(cellCount);
  const heatPerMin = new Float64Array(cellCount);
  const smokePatches: (Patch[] | undefined)[] = new Array(cellCount);
  const gasPatches: (Patch[] | undefined)[] = new Array(cellCount);
  const costFactor = new Float64Array(cellCount).fill(1);
  const isClosed = new Uint8Array(cellCount);
  const gas = new Float64Array(occupants.length);
  const heat = new Float64Array(occupants.length);
  const dose = new Float64Array(occupants.length);
  const isOvercome = new Uint8Array(occupants.length);
  const limits = Float64Array.from(occupants, ({ fedLimit }) => fedLimit ?? FED_LIMITS.median.value);
  const everySteps = Math.max(1, Math.round(LOOK_INTERVAL_S / dtS));
  const lookMin = (everySteps * dtS) / 60;

  const patchesOf = (places: readonly HazardPlace[], byCell: (Patch[] | undefined)[]): (Patch | null)[] =>
    places.map((place) => {
      if (!place.polygon) return null;
      const patch: Patch = { place, value: 0, heat: 0 };
      for (const cell of place.cells) byCell[cell] = [...(byCell[cell] ?? []), patch];
      return patch;
    });
  const smokePatchOf = patchesOf(hazards.smoke, smokePatches);
  const gasPatchOf = patchesOf(hazards.gases, gasPatches);

  function lookAtHistories(timeS: number): void {
    extinction.fill(0);
    gasPerMin.fill(0);
    heatPerMin.fill(0);
    hazards?.smoke.forEach((history, h) => {
      const perM = extinctionAt(history, timeS);
      const patch = smokePatchOf[h];
      if (patch) patch.value = perM;
      else for (const cell of history.cells) extinction[cell] = Math.max(extinction[cell] as number, perM);
    });
    hazards?.gases.forEach((history, h) => {
      const rate = doseRate(law, atmosphereAt(history, timeS));
      const patch = gasPatchOf[h];
      if (patch) {
        patch.value = rate.gasPerMin;
        patch.heat = rate.heatPerMin;
        return;
      }
      for (const cell of history.cells) {
        gasPerMin[cell] = Math.max(gasPerMin[cell] as number, rate.gasPerMin);
        heatPerMin[cell] = Math.max(heatPerMin[cell] as number, rate.heatPerMin);
      }
    });
  }

  /** Whether some place takes noticeably longer than ways were chosen by, or has closed or opened. */
  function compareWays(timeS: number): boolean {
    let isChanged = false;
    const closesFire = burning?.isClosed === true && timeS >= burning.fromS;
    for (let cell = 0; cell < cellCount; cell++) {
      const perM = extinction[cell] as number;
      const factor = JUDGED_AT_MPER_S / speedInSmoke(smokeSpeed, JUDGED_AT_MPER_S, perM, visibilityConstant);
      const isSmoky = perM > (hazards?.closedAbovePerM ?? Number.POSITIVE_INFINITY);
      const closed = closesFire && isBurning[cell] === 1 ? 2 : isSmoky ? 1 : 0;
      const before = costFactor[cell] as number;
      if (Math.abs(factor - before) <= NOTICED_CHANGE * before && closed === isClosed[cell]) continue;
      costFactor[cell] = factor;
      isClosed[cell] = closed;
      isChanged = true;
    }
    return isChanged;
  }

  /** Those who see the fire in their own room do not wait for an alarm. */
  function leaveTheFire({ people }: EngineContext, timeS: number): void {
    if (!burning || timeS < burning.fromS + burning.noticeS) return;
    for (let i = 0; i < people.count; i++) {
      if (people.motion[i] !== MOTION.seated || isBurning[people.cell[i] as number] === 0) continue;
      people.startS[i] = Math.min(people.startS[i] as number, timeS);
    }
  }

  function worst(
    { people }: EngineContext,
    i: number,
    inCell: number,
    patches: Patch[] | undefined,
    of: 'value' | 'heat',
  ) {
    let highest = inCell;
    if (!patches) return highest;
    for (const patch of patches) {
      if (patch[of] <= highest || !patch.place.polygon) continue;
      if (isInsidePolygon([people.x[i] as number, people.y[i] as number], patch.place.polygon)) highest = patch[of];
    }
    return highest;
  }

  function overcome({ people, hasNoWay, events, stepCount }: EngineContext, i: number): void {
    isOvercome[i] = 1;
    people.motion[i] = MOTION.moving;
    people.target[i] = -1;
    people.field[i] = -1;
    people.nextCell[i] = -1;
    people.vx[i] = 0;
    people.vy[i] = 0;
    people.speed[i] = 0;
    people.walksToPlace[i] = 0;
    hasNoWay[i] = 1;
    events.push({ step: stepCount, type: 'occupantOvercome', occupant: i, cell: people.cell[i] as number });
  }

  function addDoses(context: EngineContext): void {
    const { people } = context;
    for (let i = 0; i < people.count; i++) {
      const motion = people.motion[i];
      if (motion === MOTION.absent || motion === MOTION.leaving || motion === MOTION.gone || isOvercome[i] === 1)
        continue;
      const cell = people.cell[i] as number;
      const patches = gasPatches[cell];
      gas[i] = (gas[i] as number) + lookMin * worst(context, i, gasPerMin[cell] as number, patches, 'value');
      heat[i] = (heat[i] as number) + lookMin * worst(context, i, heatPerMin[cell] as number, patches, 'heat');
      dose[i] = Math.max(gas[i] as number, heat[i] as number);
      if ((dose[i] as number) >= (limits[i] as number)) overcome(context, i);
    }
  }

  return {
    dose,
    isOvercome,
    costFactor,
    isClosed,
    slowed(context, i, clearMPerS) {
      const cell = context.people.cell[i] as number;
      const perM = worst(context, i, extinction[cell] as number, smokePatches[cell], 'value');
      return perM > 0 ? speedInSmoke(smokeSpeed, clearMPerS, perM, visibilityConstant) : clearMPerS;
    },
    look(context) {
      if (context.stepCount % everySteps !== 0) return false;
      // what was breathed since the last look, at what that look found
      if (context.stepCount > 0) addDoses(context);
      const timeS = context.stepCount * dtS;
      leaveTheFire(context, timeS);
      lookAtHistories(timeS);
      return compareWays(timeS);
    },
  };
}
