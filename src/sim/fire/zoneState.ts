/**
 * The air of every compartment: a warm layer under the ceiling and the air below, each well mixed.
 *
 * At constant pressure density times absolute temperature is constant, so a cubic metre of any gas holds the same heat:
 * heat makes volume, and volume is what flows.
 */
import type { FireBuilding } from './fireBuilding.js';

/** Density times absolute temperature of air, kg K/m³. */
export const KG_K_PER_M3 = 353;
export const AMBIENT_K = 293.15;
export const AMBIENT_KG_PER_M3 = KG_K_PER_M3 / AMBIENT_K;
/** Heat that makes one cubic metre, kJ: specific heat 1.005 kJ/(kg K). */
export const KJ_PER_M3 = 1.005 * KG_K_PER_M3;
export const SPECIFIC_HEAT = 1.005;

/** Species followed besides the mass of all gas; oxygen as what is missing of it. */
export const SPECIES = ['soot', 'co', 'co2', 'o2Used'] as const;
export type Species = (typeof SPECIES)[number];

/** Mass of oxygen in a mass of clean air. */
export const O2_MASS_SHARE = 0.2314;

/** One value for each layer: compartment c has its warm layer at 2 c and the air below at 2 c + 1. */
export interface ZoneState {
  readonly volumeM3: Float64Array;
  readonly massKg: Float64Array;
  readonly species: Readonly<Record<Species, Float64Array>>;
}

/** Volume of a whole compartment, m³. */
export function compartmentVolumeM3({ compartments }: FireBuilding, c: number): number {
  const { areaM2, floorM, ceilingM } = compartments[c] as FireBuilding['compartments'][number];
  return areaM2 * (ceilingM - floorM);
}

/** Clean air everywhere. A shaft is one layer, held as the warm one. */
export function createZoneState(building: FireBuilding): ZoneState {
  const layers = 2 * building.compartments.length;
  const volumeM3 = new Float64Array(layers);
  building.compartments.forEach(({ isShaft }, c) => {
    volumeM3[2 * c + (isShaft ? 0 : 1)] = compartmentVolumeM3(building, c);
  });
  const zeros = () => new Float64Array(layers);
  return {
    volumeM3,
    massKg: Float64Array.from(volumeM3, (volume) => volume * AMBIENT_KG_PER_M3),
    species: { soot: zeros(), co: zeros(), co2: zeros(), o2Used: zeros() },
  };
}

/** Less than this is no layer, m³. */
const NO_LAYER_M3 = 1e-6;

/** Density of a layer, kg/m³; that of clean air where there is none. */
export function layerDensity({ volumeM3, massKg }: ZoneState, layer: number): number {
  const volume = volumeM3[layer] as number;
  return volume > NO_LAYER_M3 ? (massKg[layer] as number) / volume : AMBIENT_KG_PER_M3;
}

/** Height of the boundary between the layers, in elevations of the plan, m. */
export function interfaceM({ compartments }: FireBuilding, { volumeM3 }: ZoneState, c: number): number {
  const { ceilingM, areaM2 } = compartments[c] as FireBuilding['compartments'][number];
  return ceilingM - (volumeM3[2 * c] as number) / areaM2;
}
