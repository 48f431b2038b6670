/** The ground outside: the site without its buildings and planting. */

import { type Polygon, polygonArea } from '../../model/index.js';
import type { Building, CampusPlan } from '../campusPlan.js';
import { offsetAll, subtractAll } from './clipping.js';
import type { CellDraft } from './draft.js';

/** Parts of the ground smaller than this hold nobody, m². */
const MIN_GROUND_M2 = 0.5;

/** Thickness taken for the outside walls of a building without an outline, m; assumed. */
const ASSUMED_WALL_M = 0.25;

/** The storey at ground level: ordinal 0, or the lowest above ground where none is numbered so. */
export function groundLevel(building: Building): Building['levels'][number] | null {
  const above = building.levels.filter((level) => level.ordinal >= 0);
  const candidates = above.length > 0 ? above : building.levels;
  return candidates.reduce<Building['levels'][number] | null>(
    (lowest, level) => (!lowest || level.ordinal < lowest.ordinal ? level : lowest),
    null,
  );
}

/** The ground a building stands on; its courtyards are left open. */
export function buildingFootprint(building: Building): Polygon[] {
  const level = groundLevel(building);
  if (!level) return [];
  if (level.outline) return [level.outline];
  const indoor = level.spaces.filter((space) => space.kind !== 'outdoor').map((space) => space.polygon);
  return indoor.length > 0 ? offsetAll(indoor, ASSUMED_WALL_M).map(({ outer }) => ({ outer, holes: [] })) : [];
}

/** Every part of the ground, the largest first; none where the plan has no site. */
export function draftGround(plan: CampusPlan): CellDraft[] {
  const { site } = plan;
  if (!site) return [];
  const closed = [...plan.buildings.flatMap(buildingFootprint), ...site.greens];
  const parts = subtractAll([site.outline], closed).filter((part) => polygonArea(part) >= MIN_GROUND_M2);
  return parts.map((base, index) => ({
    id: index === 0 ? 'site' : `site-${index + 1}`,
    kind: 'ground',
    name: '室外场地',
    nameEn: 'Grounds',
    spaceKind: null,
    planeId: 'site',
    buildingId: null,
    levelId: null,
    stairId: null,
    elevationM: 0,
    slope: null,
    base,
    additions: [],
    cuts: [],
    obstacles: [],
    portalCount: 0,
  }));
}
