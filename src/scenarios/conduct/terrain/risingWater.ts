/** Water that rises over the ground and the lower floors of a flood. */
import { TOO_DEEP_M, wadingShare } from '../../../sim/index.js';
import { TERRAIN_DEFAULTS } from '../../terrainScenario.js';
import type { DrillStage } from '../drillConduct.js';
import { leadS } from './lowWays.js';

/** How often the water is looked at, s: it rises by centimetres in a minute. */
const LOOK_EVERY_S = 5;

export interface RisingWater {
  /** After each step: who wades is slower, and nobody is led from deep water into deep water. */
  follow(): void;
}

/** @param paceOf - share of their speed people keep in a dry cell */
export function risingWater(
  { simulation, cells, scenario, note }: DrillStage,
  paceOf: (cell: number) => number,
): RisingWater {
  const { terrain = {} } = scenario;
  const { fromS = leadS(terrain), riseMPerH = TERRAIN_DEFAULTS.riseMPerH.value } = terrain.water ?? {};
  let nextLookS = fromS;
  const isCutOff = cells.portals.map(() => false);

  return {
    follow() {
      if (simulation.timeS < nextLookS) return;
      nextLookS += LOOK_EVERY_S;
      const heightM = (riseMPerH * (simulation.timeS - fromS)) / 3600;
      const depthM = cells.cells.map(({ elevationM }) => heightM - Math.max(0, elevationM));
      depthM.forEach((depth, cell) => {
        if (depth > 0) simulation.setCellPace(cell, paceOf(cell) * wadingShare(depth));
      });
      const isDeep = (cell: number) => cell < 0 || (depthM[cell] as number) >= TOO_DEEP_M.value;
      cells.portals.forEach(({ a, b }, portal) => {
        if (isCutOff[portal] || heightM < TOO_DEEP_M.value || !isDeep(a) || !isDeep(b)) return;
        isCutOff[portal] = true;
        simulation.setPortalState(portal, 'closed');
        note('wayCutOff', { portal });
      });
    },
  };
}
