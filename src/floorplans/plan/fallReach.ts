/** How far from a building things fall: where nobody is to wait. */
import type { Building } from '../campusPlan.js';

/** Height of a storey that has none above it to measure it by, m; assumed. */
const STOREY_M = 3.6;

/**
 * From the face of a building, half its height: what comes off a façade that stands. Judgement, low confidence. GB
 * 21734-2008, 5.2.4 asks that refuges lie outside the reach of collapse without a figure; a whole collapse reaches further.
 */
const SHARE_OF_HEIGHT = 0.5;

/** However low the building, m. */
const LEAST_M = 3;

/** From the ground to the eaves, m: its highest floor and the storey on it. */
function buildingHeightM({ levels }: Pick<Building, 'levels'>): number {
  const floors = levels.map((level) => level.elevationM).sort((a, b) => a - b);
  const top = floors[floors.length - 1] ?? 0;
  const below = floors[floors.length - 2];
  return Math.max(0, top) + (below === undefined ? STOREY_M : top - below);
}

/** @returns how far from its faces to keep, m */
export function fallReachM(building: Pick<Building, 'levels'>): number {
  return Math.max(LEAST_M, SHARE_OF_HEIGHT * buildingHeightM(building));
}
