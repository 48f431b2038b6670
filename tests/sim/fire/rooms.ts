/** Small buildings for the zone model, written by hand. */
import type { Compartment, FireBuilding, FireOpening } from '../../../src/sim/fire/fireBuilding.js';
import { freeHeatKW } from '../../../src/sim/fire/fireGrowth.js';
import type { FireSource } from '../../../src/sim/fire/fireModel.js';
import { type FireGrowth, FUELS } from '../../../src/sim/index.js';

export const room = (
  id: string,
  areaM2: number,
  heightM: number,
  floorM = 0,
  more: Partial<Compartment> = {},
): Compartment => ({
  id,
  cells: [],
  floorM,
  ceilingM: floorM + heightM,
  areaM2,
  perimeterM: 4 * Math.sqrt(areaM2),
  isShaft: false,
  ...more,
});

/** From side `a` to side `b`; -1 is outside. */
export const hole = (
  id: string,
  a: number,
  b: number,
  widthM: number,
  [fromM, toM]: readonly [number, number],
  more: Partial<FireOpening> = {},
): FireOpening => ({ id, a, b, widthM, fromM, toM, shutWidthM: null, isShut: false, ...more });

export const buildingOf = (compartments: readonly Compartment[], openings: readonly FireOpening[]): FireBuilding => ({
  compartments,
  openings,
  ofCell: new Int32Array(0),
});

/** A fire on the floor of the first room that loses nothing to walls beyond what it radiates. */
export const fire = (growth: FireGrowth, peakKW: number, more: Partial<FireSource> = {}): FireSource => ({
  compartment: 0,
  heatKW: (timeS) => freeHeatKW(growth, peakKW, timeS),
  fuel: FUELS.mixed.value,
  baseM: 0,
  radiativeFraction: 0.35,
  wallKWPerM2K: 0,
  ...more,
});

/** A room that burns, a corridor with doors to it and outside, a stair of three storeys and rooms above. */
export function block(doorIsShut = false): FireBuilding {
  const door = { shutWidthM: 0.005, isShut: doorIsShut };
  return buildingOf(
    [
      room('burning', 60, 3.3),
      room('corridor', 100, 3.3),
      room('stair-1', 25, 3.6, 0, { isShaft: true }),
      room('stair-2', 25, 3.6, 3.6, { isShaft: true }),
      room('stair-3', 25, 3.3, 7.2, { isShaft: true }),
      room('corridor-2', 100, 3.3, 3.6),
      room('corridor-3', 100, 3.3, 7.2),
    ],
    [
      hole('door', 0, 1, 1, [0, 2.1], door),
      hole('window', 0, -1, 0.5, [0.9, 2.4]),
      hole('exit', 1, -1, 1.8, [0, 2.1]),
      hole('stair-1', 1, 2, 2.4, [0, 2.4]),
      hole('up-1', 2, 3, 1.8, [3.6, 6]),
      hole('up-2', 3, 4, 1.8, [7.2, 9.6]),
      hole('stair-2', 3, 5, 2.4, [3.6, 6]),
      hole('stair-3', 4, 6, 2.4, [7.2, 9.6]),
      hole('cracks-2', 5, -1, 0.01, [3.6, 6.9]),
      hole('cracks-3', 6, -1, 0.01, [7.2, 10.5]),
    ],
  );
}
