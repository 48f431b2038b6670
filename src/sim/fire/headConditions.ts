/** What somebody in a compartment sees, breathes and feels: the layer their head is in, and the heat of the one above. */
import { exp } from '../../model/index.js';
import type { FireBuilding } from './fireBuilding.js';
import { FIRE_DEFAULTS } from './fireDefaults.js';
import { AMBIENT_K, interfaceM, KG_K_PER_M3, layerDensity, O2_MASS_SHARE, type ZoneState } from './zoneState.js';

const ZERO_C_K = 273.15;
/** Stefan and Boltzmann, kW/(m² K⁴). */
const RADIATION_KW = 5.67e-11;
/** Molar masses, g/mol. */
const AIR_G = 28.9;
const CO_G = 28.01;
const CO2_G = 44.01;
const O2_G = 32;

export interface HeadConditions {
  readonly extinctionPerM: number;
  readonly ceilingExtinctionPerM: number;
  readonly coPpm: number;
  readonly co2Percent: number;
  readonly o2Percent: number;
  readonly hcnPpm: number;
  readonly temperatureC: number;
  readonly radiationKWPerM2: number;
}

/** Share of a mass by number of molecules. */
const molar = (kg: number, ofKg: number, gram: number) => (ofKg > 0 ? (kg / ofKg) * (AIR_G / gram) : 0);

/** Extinction coefficient of a layer, 1/m. */
function extinctionOf({ species, volumeM3 }: ZoneState, layer: number): number {
  const volume = volumeM3[layer] as number;
  return volume > 1e-6 ? (FIRE_DEFAULTS.extinctionM2PerKg.value * (species.soot[layer] as number)) / volume : 0;
}

/** Hydrogen cyanide is not followed and stays 0. Radiation is that of the warm layer onto a head below or in it. */
export function headConditions(
  building: FireBuilding,
  state: ZoneState,
  c: number,
  headHeightM: number,
): HeadConditions {
  const { floorM, ceilingM } = building.compartments[c] as FireBuilding['compartments'][number];
  const boundaryM = interfaceM(building, state, c);
  const layer = 2 * c + (boundaryM < floorM + headHeightM ? 0 : 1);
  const mass = state.massKg[layer] as number;
  const of = (name: keyof ZoneState['species']) => state.species[name][layer] as number;
  const upper = extinctionOf(state, 2 * c);
  const upperK = KG_K_PER_M3 / layerDensity(state, 2 * c);
  // smoke shines the more, the thicker it is; seen from below it fills the view, which is the careful reading
  const emissivity = 1 - exp(-Math.min(50, upper * Math.max(0, ceilingM - boundaryM)));
  const fourth = (kelvin: number) => kelvin * kelvin * kelvin * kelvin;
  return {
    extinctionPerM: extinctionOf(state, layer),
    ceilingExtinctionPerM: upper,
    coPpm: 1e6 * molar(of('co'), mass, CO_G),
    co2Percent: 100 * molar(of('co2'), mass, CO2_G),
    o2Percent: 100 * molar(Math.max(0, O2_MASS_SHARE * mass - of('o2Used')), mass, O2_G),
    hcnPpm: 0,
    temperatureC: KG_K_PER_M3 / layerDensity(state, layer) - ZERO_C_K,
    radiationKWPerM2: emissivity * RADIATION_KW * Math.max(0, fourth(upperK) - fourth(AMBIENT_K)),
  };
}
