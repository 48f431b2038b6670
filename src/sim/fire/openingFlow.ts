/**
 * Flow through one opening from the pressures on its two sides, in slabs of equal direction and source.
 *
 * Bernoulli in every horizontal strip: volume flow = C width ∫ sqrt(2 |Δp| / density of the source) dz, with Δp linear
 * between the boundaries of the layers. Below a hundredth of a pascal the flow is taken as linear in Δp, so that
 * the pressures can be solved for (as in airflow networks).
 */
import { type FireBuilding, OUTSIDE } from './fireBuilding.js';
import { FIRE_DEFAULTS } from './fireDefaults.js';
import { AMBIENT_KG_PER_M3 } from './zoneState.js';

/** Below this pressure difference flow is linear in it, Pa. */
const LINEAR_PA = 0.01;
const ROOT_LINEAR = Math.sqrt(LINEAR_PA);
/** Acceleration of gravity, m/s². */
const GRAVITY = 9.81;
/** Four boundaries make three strips, each of which may change direction once. */
const MOST_SLABS = 6;

/** What the pressures see of the layers, by compartment; filled anew in each step. */
export interface LayerView {
  readonly interfaceM: Float64Array;
  /** Densities, kg/m³: warm layer at 2 c, the air below at 2 c + 1. */
  readonly density: Float64Array;
}

/** Slabs of the opening looked at last. */
export interface Slabs {
  count: number;
  /** Volume flow, m³/s, from side `a` to side `b` where positive. */
  readonly flow: Float64Array;
  /** Middle of the slab, m. */
  readonly atM: Float64Array;
  /** Net flow from `a` to `b`, m³/s, and its change with the pressure on side `a`, m³/(s Pa). */
  readonly sums: Float64Array;
}

export function createSlabs(): Slabs {
  return {
    count: 0,
    flow: new Float64Array(MOST_SLABS),
    atM: new Float64Array(MOST_SLABS),
    sums: new Float64Array(2),
  };
}

/** Root of a pressure difference, linear near zero, and what it adds up to from zero. */
function speed(pa: number): number {
  return pa < LINEAR_PA ? pa / ROOT_LINEAR : Math.sqrt(pa);
}
function speedSum(pa: number): number {
  if (pa < LINEAR_PA) return (pa * pa) / (2 * ROOT_LINEAR);
  return (2 * pa * Math.sqrt(pa)) / 3 - (LINEAR_PA * ROOT_LINEAR) / 6;
}

/** How much lighter the air of a compartment is than outside, from its floor up to a height, Pa. */
function liftPa({ compartments }: FireBuilding, { interfaceM, density }: LayerView, c: number, atM: number): number {
  if (c === OUTSIDE) return 0;
  const floorM = (compartments[c] as FireBuilding['compartments'][number]).floorM;
  const boundaryM = Math.max(floorM, interfaceM[c] as number);
  const below = Math.min(atM, boundaryM) - floorM;
  const above = Math.max(0, atM - boundaryM);
  const lower = AMBIENT_KG_PER_M3 - (density[2 * c + 1] as number);
  const upper = AMBIENT_KG_PER_M3 - (density[2 * c] as number);
  return GRAVITY * (below * lower + above * upper);
}

/** Layer of a compartment at a height; -1 outside. */
export function layerAt({ interfaceM }: LayerView, c: number, atM: number): number {
  if (c === OUTSIDE) return -1;
  return 2 * c + (atM > (interfaceM[c] as number) ? 0 : 1);
}

/** Adds the slab between two heights, over which the pressure difference keeps its sign. */
function addSlab(
  slabs: Slabs,
  strength: number,
  density: number,
  lowM: number,
  highM: number,
  lowPa: number,
  highPa: number,
): void {
  const low = Math.abs(lowPa);
  const high = Math.abs(highPa);
  const perRoot = strength * Math.sqrt(2 / density) * (highM - lowM);
  const change = high - low;
  const middle = (high + low) / 2;
  let mean: number;
  let steepness: number;
  if (Math.abs(change) < 1e-7 * (1 + middle)) {
    mean = speed(middle);
    steepness = middle < LINEAR_PA ? 1 / ROOT_LINEAR : 0.5 / Math.sqrt(middle);
  } else {
    mean = (speedSum(high) - speedSum(low)) / change;
    steepness = (speed(high) - speed(low)) / change;
  }
  const flow = lowPa + highPa >= 0 ? perRoot * mean : -perRoot * mean;
  slabs.flow[slabs.count] = flow;
  slabs.atM[slabs.count] = (lowM + highM) / 2;
  slabs.count++;
  slabs.sums[0] = (slabs.sums[0] as number) + flow;
  slabs.sums[1] = (slabs.sums[1] as number) + perRoot * steepness;
}

/** Densities on both sides of a strip that no boundary of layers crosses. */
function densityAt(view: LayerView, c: number, atM: number): number {
  const layer = layerAt(view, c, atM);
  return layer < 0 ? AMBIENT_KG_PER_M3 : (view.density[layer] as number);
}

/** @param pressurePa - of each compartment at its floor, above the outside air at that height */
export function flowThrough(
  building: FireBuilding,
  view: LayerView,
  pressurePa: Float64Array,
  opening: number,
  widthM: number,
  slabs: Slabs,
): void {
  const { a, b, fromM, toM } = building.openings[opening] as FireBuilding['openings'][number];
  const strength = FIRE_DEFAULTS.orificeCoefficient.value * widthM;
  const basePa = (pressurePa[a] as number) - (b === OUTSIDE ? 0 : (pressurePa[b] as number));
  slabs.count = 0;
  slabs.sums.fill(0);
  const one = Math.min(toM, Math.max(fromM, view.interfaceM[a] as number));
  const other = b === OUTSIDE ? fromM : Math.min(toM, Math.max(fromM, view.interfaceM[b] as number));
  let lowM = fromM;
  let lowPa = basePa + liftPa(building, view, a, lowM) - liftPa(building, view, b, lowM);
  for (let strip = 0; strip < 3; strip++) {
    const highM = strip === 0 ? Math.min(one, other) : strip === 1 ? Math.max(one, other) : toM;
    if (highM - lowM < 1e-9) continue;
    const highPa = basePa + liftPa(building, view, a, highM) - liftPa(building, view, b, highM);
    const middleM = (lowM + highM) / 2;
    const here = densityAt(view, a, middleM);
    const there = densityAt(view, b, middleM);
    if (lowPa * highPa >= 0) {
      addSlab(slabs, strength, lowPa + highPa >= 0 ? here : there, lowM, highM, lowPa, highPa);
    } else {
      // the direction changes where the difference is nought
      const neutralM = lowM + ((highM - lowM) * lowPa) / (lowPa - highPa);
      addSlab(slabs, strength, lowPa > 0 ? here : there, lowM, neutralM, lowPa, 0);
      addSlab(slabs, strength, highPa > 0 ? here : there, neutralM, highM, 0, highPa);
    }
    lowM = highM;
    lowPa = highPa;
  }
}
