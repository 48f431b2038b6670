/** Openings too narrow or too wide to be true. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listOpenings, type OpeningPlace } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Narrower openings are rarely doors people use, m (docs of the import checks, portal.width). */
export const NARROW_M = 0.6;

/** Width of a body with clothes, m; nobody fits through less (portal.body). */
const BODY_M = 0.5;

/** Wider doors are mostly a gap or a wrong unit, m (portal.width). */
const WIDE_DOOR_M = 3;

function tell(place: OpeningPlace, code: string, words: string): Problem {
  const { opening, level, path } = place;
  const name = labelOf(opening);
  return problem(
    'warning',
    code,
    `${path}.clearWidthM`,
    `Opening ${name} (${opening.clearWidthM.toFixed(2)} m) ${words}`,
    {
      values: { opening: name, widthM: opening.clearWidthM },
      place: { levelId: level.id, at: midpoint(opening.segment) },
    },
  );
}

export function checkOpeningWidths({ plan }: PlanContext): Problem[] {
  return listOpenings(plan).flatMap((place) => {
    const { clearWidthM, kind } = place.opening;
    // a crack between wall ends, not a way: told by the check for gaps
    if (kind === 'opening' && clearWidthM < NARROW_M) return [];
    if (clearWidthM < BODY_M)
      return [tell(place, 'opening-narrower-than-a-body', 'lets nobody through. Check its width.')];
    if (clearWidthM < NARROW_M) return [tell(place, 'opening-narrow', 'is very narrow. Check its width.')];
    if (kind === 'door' && clearWidthM > WIDE_DOOR_M) {
      return [tell(place, 'door-wide', 'is very wide for a door. Check its width, or make it an opening.')];
    }
    return [];
  });
}
