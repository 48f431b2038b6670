/** Where most people are. */
import { CAMPUS_VIEW } from '../../plan/planViews.js';

/**
 * The floor with most people; the campus where all are outdoors.
 *
 * @param counts - people by level id; those outdoors under the empty id
 */
export function fullestView(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [levelId, count] of counts) {
    if (levelId === '' || count <= most) continue;
    best = levelId;
    most = count;
  }
  return best === '' ? CAMPUS_VIEW : best;
}
