/** The view in which the place of a worst moment is seen: for a staircase the level its flight is drawn on. */
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Bottleneck } from '../../../sim/index.js';
import { levelsSeenOn } from '../../plan/occupantVisibility.js';
import { CAMPUS_VIEW } from '../../plan/planViews.js';
import type { RunSetup } from '../../worker/protocol.js';

export function viewOfMoment(plan: CampusPlan | null, setup: RunSetup | null, moment: Bottleneck): string {
  const seenOn = plan === null || setup === null ? undefined : levelsSeenOn(plan, setup.cells)[moment.cell];
  return seenOn ?? moment.levelId ?? CAMPUS_VIEW;
}
