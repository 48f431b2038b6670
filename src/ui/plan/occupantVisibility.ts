/** Who is seen in a view: everyone is seen on exactly one level, so that nobody stands on a flight another one walks on. */
import type { CampusPlan, Cell, WalkableCells } from '../../floorplans/index.js';
import { CAMPUS_VIEW, groundLevelOf } from './planViews.js';

/**
 * The level each cell is seen on; null outdoors.
 *
 * A plan shows the flight that goes up from a level as far as the cut, and the one that arrives from below. So the
 * upper half of a staircase is seen on its upper level, the lower half with the landing on its lower one.
 */
export function levelsSeenOn(plan: CampusPlan, cells: WalkableCells): (string | null)[] {
  const elevationM = new Map<string, number>();
  for (const building of plan.buildings) {
    for (const level of building.levels) elevationM.set(level.id, level.elevationM);
  }
  const stairs = new Map(plan.stairs.map((stair) => [stair.id, stair]));
  const middleOf = ({ slope, elevationM: floorM }: Cell) =>
    slope === null ? floorM : (slope.fromElevationM + slope.toElevationM) / 2;
  return cells.cells.map((cell) => {
    const stair = stairs.get(cell.stairId ?? '');
    if (stair === undefined) return cell.levelId;
    const lowerM = elevationM.get(stair.lower.levelId) ?? 0;
    const upperM = elevationM.get(stair.upper.levelId) ?? lowerM;
    const isUpper = middleOf(cell) - lowerM > (upperM - lowerM) * 0.5 + 1e-6;
    return isUpper ? stair.upper.levelId : stair.lower.levelId;
  });
}

/**
 * Opacity by cell for a view, 0 where people are not seen.
 *
 * @param showsGroundFloors - in the campus view, whether the ground floors are drawn instead of roofs
 */
export function cellVisibility(
  plan: CampusPlan,
  cells: WalkableCells,
  viewId: string,
  showsGroundFloors: boolean,
): Float32Array {
  const seenOn = levelsSeenOn(plan, cells);
  if (viewId !== CAMPUS_VIEW) return Float32Array.from(seenOn, (levelId) => (levelId === viewId ? 1 : 0));
  const groundLevels = new Set(plan.buildings.map((building) => groundLevelOf(building)?.id));
  return Float32Array.from(cells.cells, (cell, index) => {
    if (cell.kind === 'ground') return 1;
    return showsGroundFloors && groundLevels.has(seenOn[index] ?? '') ? 1 : 0;
  });
}
