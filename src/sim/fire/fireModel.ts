/**
 * The zone model, step by step: plume, pressures, flow through openings, heat lost to walls.
 *
 * Explicit in time. Equations, sources and limits: `docs/fire-model.md`.
 */
import type { FireBuilding } from './fireBuilding.js';
import { OUTSIDE } from './fireBuilding.js';
import { HEAT_PER_O2_KJ_PER_KG } from './fireDefaults.js';
import type { FireFuel } from './fireFuel.js';
import { createLedger, type FireLedger } from './fireLedger.js';
import { createLayerMoves, type LayerMoves } from './layerMoves.js';
import { createSlabs, flowThrough, type LayerView, layerAt } from './openingFlow.js';
import { entrainedOnRiseKgPerS, plumeKgPerS } from './plume.js';
import { createPressureSolver } from './solvePressures.js';
import {
  AMBIENT_K,
  AMBIENT_KG_PER_M3,
  compartmentVolumeM3,
  createZoneState,
  interfaceM,
  KG_K_PER_M3,
  KJ_PER_M3,
  layerDensity,
  O2_MASS_SHARE,
  SPECIFIC_HEAT,
  type ZoneState,
} from './zoneState.js';

export interface FireSource {
  /** Compartment it burns in. */
  readonly compartment: number;
  /** Heat it would release with air enough, kW, at a time of the run. */
  heatKW(timeS: number): number;
  readonly fuel: FireFuel;
  /** Height of the burning surface above the floor, m. */
  readonly baseM: number;
  /** Share of the heat that is radiated to walls and lost to the gases, 0 to 1. */
  readonly radiativeFraction: number;
  /** Heat a layer gives to the walls it touches, kW/(m² K). */
  readonly wallKWPerM2K: number;
}

export interface FireModel {
  readonly state: ZoneState;
  readonly ledger: FireLedger;
  /** Heat the fire releases now, kW; less than it would where air is short. */
  readonly heatKW: number;
  /** Advances from `timeS` by one step with openings of these widths, m. */
  step(timeS: number, dtS: number, widthsM: Float64Array): void;
}

/** Oxygen by volume at which a fire begins to fail for want of it, and at which it goes out, %. Judgement. */
const O2_FULL_PERCENT = 15;
const O2_NONE_PERCENT = 12;
/** Percent by volume of a share by mass: molar masses of air and oxygen. */
const O2_PERCENT_PER_SHARE = (100 * 28.9) / 32;
/** Gas this much warmer than the air of a room joins the layer under its ceiling whole, K. Judgement. */
const RISES_AT_K = 5;
/** Less heat draws in less air, hence less heat again: the rounds in which that comes to rest within a few percent. */
const AIR_ROUNDS = 12;
/** Most of a layer's warmth that walls take in one step. */
const MOST_LOSS_SHARE = 0.5;

export function createFireModel(building: FireBuilding, source: FireSource): FireModel {
  const { compartments, openings } = building;
  const count = compartments.length;
  const state = createZoneState(building);
  const ledger = createLedger();
  const solver = createPressureSolver(building);
  const slabs = createSlabs();
  const view: LayerView = { interfaceM: new Float64Array(count), density: new Float64Array(2 * count) };
  const sources = new Float64Array(count);
  const moves: LayerMoves = createLayerMoves(building, state, ledger);
  let heatKW = 0;

  const kelvin = (layer: number) => KG_K_PER_M3 / (layer < 0 ? AMBIENT_KG_PER_M3 : (view.density[layer] as number));
  const room = (c: number) => compartments[c] as FireBuilding['compartments'][number];

  function look(): void {
    for (let c = 0; c < count; c++) {
      view.interfaceM[c] = interfaceM(building, state, c);
      view.density[2 * c] = layerDensity(state, 2 * c);
      view.density[2 * c + 1] = layerDensity(state, 2 * c + 1);
    }
  }

  /** Heat that oxygen in a stream of a layer's gas can release, kW. */
  function heatOfAirKW(layer: number, kgPerS: number): number {
    const mass = state.massKg[layer] as number;
    const share =
      mass > 0 ? Math.max(0, O2_MASS_SHARE - (state.species.o2Used[layer] as number) / mass) : O2_MASS_SHARE;
    const vigour = (share * O2_PERCENT_PER_SHARE - O2_NONE_PERCENT) / (O2_FULL_PERCENT - O2_NONE_PERCENT);
    return kgPerS * share * HEAT_PER_O2_KJ_PER_KG * Math.min(1, Math.max(0, vigour));
  }

  /** Heat that the air drawn into a plume of so much heat can release, kW. */
  function heatOfPlumeKW(c: number, kW: number, riseM: number, wholeRiseM: number): number {
    const convectedKW = kW * (1 - source.radiativeFraction);
    // air reaches the flames from the layer below and, through the layer above, from what is left there
    const below = plumeKgPerS(convectedKW, riseM);
    const above = Math.max(0, plumeKgPerS(convectedKW, wholeRiseM) - below);
    return heatOfAirKW(2 * c + 1, below) + heatOfAirKW(2 * c, above);
  }

  function burn(timeS: number, dtS: number): void {
    const c = source.compartment;
    const { floorM, ceilingM } = room(c);
    const wishKW = source.heatKW(timeS + dtS / 2);
    heatKW = 0;
    if (wishKW <= 0) return;
    const baseM = Math.min(floorM + source.baseM, (floorM + ceilingM) / 2);
    const riseM = Math.max(0, (view.interfaceM[c] as number) - baseM);
    heatKW = wishKW;
    for (let round = 0; round < AIR_ROUNDS; round++) {
      const airKW = heatOfPlumeKW(c, heatKW, riseM, ceilingM - baseM);
      if (airKW >= heatKW) break;
      heatKW = airKW;
    }
    const convectedKW = heatKW * (1 - source.radiativeFraction);
    const plume = plumeKgPerS(convectedKW, riseM);
    moves.lift(c, (plume * dtS) / (view.density[2 * c + 1] as number));
    moves.burn(2 * c, (heatKW * dtS) / source.fuel.heatKJPerKg, heatKW * dtS, source.fuel);
    moves.heat(2 * c, convectedKW * dtS);
    sources[c] = (sources[c] as number) + convectedKW / KJ_PER_M3;
    ledger.convectedKJ += convectedKW * dtS;
  }

  function loseToWalls(dtS: number): void {
    for (let c = 0; c < count; c++) {
      const { areaM2, perimeterM, floorM, ceilingM } = room(c);
      for (let layer = 2 * c; layer < 2 * c + 2; layer++) {
        const excessK = kelvin(layer) - AMBIENT_K;
        if (excessK < 1e-3 || (state.volumeM3[layer] as number) <= 0) continue;
        const boundaryM = view.interfaceM[c] as number;
        const depthM = layer === 2 * c ? ceilingM - boundaryM : boundaryM - floorM;
        const wishKJ = source.wallKWPerM2K * (areaM2 + perimeterM * depthM) * excessK * dtS;
        const warmthKJ = SPECIFIC_HEAT * (state.massKg[layer] as number) * excessK;
        const lostKJ = Math.min(wishKJ, MOST_LOSS_SHARE * warmthKJ);
        moves.heat(layer, -lostKJ);
        sources[c] = (sources[c] as number) - lostKJ / dtS / KJ_PER_M3;
        ledger.wallsKJ += lostKJ;
      }
    }
  }

  /** Warm gas that enters a room rises and takes up air on its way. */
  function rise(into: number, kgPerS: number, excessKW: number, atM: number, dtS: number): void {
    if (into === OUTSIDE || kgPerS <= 0 || room(into).isShaft) return;
    const taken = entrainedOnRiseKgPerS(kgPerS, excessKW, (view.interfaceM[into] as number) - atM);
    moves.lift(into, (taken * dtS) / (view.density[2 * into + 1] as number));
  }

  function pass(k: number, dtS: number): void {
    const { a, b } = openings[k] as FireBuilding['openings'][number];
    for (const isOut of [true, false]) {
      const from = isOut ? a : b;
      const into = isOut ? b : a;
      let kgPerS = 0;
      let excessKW = 0;
      let momentM = 0;
      for (let s = 0; s < slabs.count; s++) {
        const flow = isOut ? (slabs.flow[s] as number) : -(slabs.flow[s] as number);
        if (flow <= 0) continue;
        const layer = layerAt(view, from, slabs.atM[s] as number);
        let upperShare = 0;
        if (into !== OUTSIDE) {
          const warmerK = kelvin(layer) - kelvin(2 * into + 1);
          upperShare = room(into).isShaft ? 1 : Math.min(1, Math.max(0, warmerK / RISES_AT_K));
          const density = layer < 0 ? AMBIENT_KG_PER_M3 : (view.density[layer] as number);
          const upperKgPerS = flow * density * upperShare;
          kgPerS += upperKgPerS;
          excessKW += upperKgPerS * SPECIFIC_HEAT * Math.max(0, warmerK);
          momentM += upperKgPerS * (slabs.atM[s] as number);
        }
        moves.pass(layer, into, upperShare, flow * dtS);
      }
      if (kgPerS > 0) rise(into, kgPerS, excessKW, momentM / kgPerS, dtS);
    }
  }

  return {
    state,
    ledger,
    get heatKW() {
      return heatKW;
    },
    step(timeS, dtS, widthsM) {
      look();
      sources.fill(0);
      moves.begin();
      burn(timeS, dtS);
      loseToWalls(dtS);
      solver.solve(view, widthsM, sources);
      for (let k = 0; k < openings.length; k++) {
        flowThrough(building, view, solver.pressurePa, k, widthsM[k] as number, slabs);
        if (slabs.count > 0) pass(k, dtS);
      }
      moves.apply((c) => compartmentVolumeM3(building, c));
    },
  };
}
