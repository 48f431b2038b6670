/**
 * Moves between layers during one step, gathered first and made at once, so that their order does not matter.
 *
 * What cannot be taken from a layer because it is used up is taken from the other layer of the same compartment.
 */
import { type FireBuilding, OUTSIDE } from './fireBuilding.js';
import { HEAT_PER_O2_KJ_PER_KG } from './fireDefaults.js';
import type { FireFuel } from './fireFuel.js';
import type { FireLedger } from './fireLedger.js';
import { AMBIENT_KG_PER_M3, KJ_PER_M3, SPECIES, type ZoneState } from './zoneState.js';

export interface LayerMoves {
  begin(): void;
  /** Air below a boundary that joins the layer above it, m³. */
  lift(compartment: number, volumeM3: number): void;
  /** Gas from a layer (-1: outside air) into a compartment or {@link OUTSIDE}, m³; a share of it joins the warm layer. */
  pass(layer: number, into: number, upperShare: number, volumeM3: number): void;
  /** Products of so much fuel and heat, in a layer. */
  burn(layer: number, fuelKg: number, heatKJ: number, fuel: FireFuel): void;
  /** Heat given to a layer (taken where negative), kJ. */
  heat(layer: number, kJ: number): void;
  apply(volumeOf: (compartment: number) => number): void;
}

export function createLayerMoves({ compartments }: FireBuilding, state: ZoneState, ledger: FireLedger): LayerMoves {
  const layers = 2 * compartments.length;
  const { volumeM3, massKg, species } = state;
  // each wish is four numbers: from, to, share that joins the warm layer, volume; `to` is a compartment
  const wishes: number[] = [];
  const wanted = new Float64Array(layers);
  const madeM3 = new Float64Array(layers);
  const newVolume = new Float64Array(layers);
  const newMass = new Float64Array(layers);
  const kinds = SPECIES.map((name) => ({ name, now: species[name], next: new Float64Array(layers) }));
  const isShaft = compartments.map((each) => each.isShaft);

  function put(layer: number, volume: number, mass: number): void {
    newVolume[layer] = (newVolume[layer] as number) + volume;
    newMass[layer] = (newMass[layer] as number) + mass;
  }

  /** Moves a volume out of a layer and into another; -1 is the outside on either end. */
  function move(from: number, to: number, volume: number): void {
    if (volume <= 0) return;
    if (from < 0) {
      ledger.netOutM3 -= volume;
      put(to, volume, volume * AMBIENT_KG_PER_M3);
      return;
    }
    const share = volume / (volumeM3[from] as number);
    const mass = share * (massKg[from] as number);
    put(from, -volume, -mass);
    if (to >= 0) put(to, volume, mass);
    else ledger.netOutM3 += volume;
    for (const { name, now, next } of kinds) {
      const carried = share * (now[from] as number);
      next[from] = (next[from] as number) - carried;
      if (to >= 0) next[to] = (next[to] as number) + carried;
      else if (name === 'soot') ledger.sootOutKg += carried;
    }
  }

  function moveInto(from: number, into: number, upperShare: number, volume: number): void {
    if (into === OUTSIDE) {
      move(from, -1, volume);
      return;
    }
    move(from, 2 * into, volume * upperShare);
    move(from, 2 * into + 1, volume * (1 - upperShare));
  }

  /** How much of what is wanted of a layer it can give. */
  const gives = (layer: number) => {
    const all = wanted[layer] as number;
    return all > 0 ? Math.min(1, (volumeM3[layer] as number) / all) : 1;
  };

  function carryOut(): void {
    for (let w = 0; w < wishes.length; w += 4) {
      const from = wishes[w] as number;
      const into = wishes[w + 1] as number;
      const share = wishes[w + 2] as number;
      const volume = wishes[w + 3] as number;
      if (from < 0) {
        moveInto(from, into, share, volume);
        continue;
      }
      const given = volume * gives(from);
      moveInto(from, into, share, given);
      // within a compartment there is nothing to make up: a layer that is used up is gone
      const other = from % 2 === 0 ? from + 1 : from - 1;
      if (into === (from - (from % 2)) / 2) continue;
      const spare = Math.max(0, (volumeM3[other] as number) - (wanted[other] as number));
      moveInto(other, into, share, Math.min(volume - given, (spare * volume) / (wanted[from] as number)));
    }
  }

  /** Scales a layer to a volume; what does not fit leaves the building, and clean air makes up for what is missing. */
  function fill(layer: number, volume: number): void {
    const has = newVolume[layer] as number;
    if (has > volume) {
      const kept = has > 0 ? volume / has : 0;
      ledger.netOutM3 += has - volume;
      newMass[layer] = (newMass[layer] as number) * kept;
      for (const { name, next } of kinds) {
        const had = next[layer] as number;
        next[layer] = had * kept;
        if (name === 'soot') ledger.sootOutKg += had * (1 - kept);
      }
    } else if (has < volume) {
      ledger.netOutM3 -= volume - has;
      newMass[layer] = (newMass[layer] as number) + (volume - has) * AMBIENT_KG_PER_M3;
    }
    newVolume[layer] = volume;
  }

  function take(layer: number): void {
    volumeM3[layer] = newVolume[layer] as number;
    massKg[layer] = newMass[layer] as number;
    for (const { now, next } of kinds) now[layer] = next[layer] as number;
  }

  return {
    begin() {
      wishes.length = 0;
      wanted.fill(0);
      madeM3.fill(0);
      newVolume.set(volumeM3);
      newMass.set(massKg);
      for (const { now, next } of kinds) next.set(now);
    },
    lift(c, volume) {
      if (volume <= 0 || isShaft[c]) return;
      wishes.push(2 * c + 1, c, 1, volume);
      wanted[2 * c + 1] = (wanted[2 * c + 1] as number) + volume;
    },
    pass(layer, into, upperShare, volume) {
      wishes.push(layer, into, upperShare, volume);
      if (layer >= 0) wanted[layer] = (wanted[layer] as number) + volume;
    },
    burn(layer, fuelKg, heatKJ, fuel) {
      newMass[layer] = (newMass[layer] as number) + fuelKg;
      ledger.sootMadeKg += fuelKg * fuel.sootYield;
      const made = {
        soot: fuelKg * fuel.sootYield,
        co: fuelKg * fuel.coYield,
        co2: fuelKg * fuel.co2Yield,
        o2Used: heatKJ / HEAT_PER_O2_KJ_PER_KG,
      };
      for (const { name, next } of kinds) next[layer] = (next[layer] as number) + made[name];
    },
    heat(layer, kJ) {
      madeM3[layer] = (madeM3[layer] as number) + kJ / KJ_PER_M3;
    },
    apply(volumeOf) {
      carryOut();
      for (let layer = 0; layer < layers; layer++)
        newVolume[layer] = (newVolume[layer] as number) + (madeM3[layer] as number);
      for (let c = 0; c < compartments.length; c++) {
        const whole = volumeOf(c);
        const upper = isShaft[c] ? whole : Math.min(whole, Math.max(0, newVolume[2 * c] as number));
        fill(2 * c, upper);
        fill(2 * c + 1, whole - upper);
        take(2 * c);
        take(2 * c + 1);
      }
    },
  };
}
