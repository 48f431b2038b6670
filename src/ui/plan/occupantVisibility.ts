/** Who is seen in a view: the level people stand on decides, and people on a flight show on the lower level. */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import { CAMPUS_VIEW, groundLevelOf } from './planViews.js';

/** Opacity of people on a flight or landing: between this level and the next. */
const ON_STAIRS_ALPHA = 0.72;

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
  const groundLevels = new Set(plan.buildings.map((building) => groundLevelOf(building)?.id));
  return Float32Array.from(cells.cells, (cell) => {
    if (viewId !== CAMPUS_VIEW) {
      if (cell.levelId !== viewId) return 0;
      return cell.kind === 'flight' || cell.kind === 'landing' ? ON_STAIRS_ALPHA : 1;
    }
    if (cell.kind === 'ground') return 1;
    return showsGroundFloors && cell.kind === 'space' && groundLevels.has(cell.levelId ?? '') ? 1 : 0;
  });
}
