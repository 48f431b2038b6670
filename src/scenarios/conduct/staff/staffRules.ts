/** How a kind of drill uses its staff, where that differs from a fire drill by day. */
import type { DrillClock } from '../../machines/drillClock.js';
import type { DrillSetting, DrillStage } from '../drillConduct.js';
import type { DrillPost } from './posts.js';
import type { RollCall } from './rollCall.js';

/** A count whose phase ends by its own time, that of the last report; the drill is told of the missing before it. */
export interface TimedCount extends RollCall {
  /** People who are not in place now. */
  readonly missing: number;
}

export interface StaffRules {
  /** Whether people go up inside the buildings: then nobody stands on the stairs or goes back. */
  findsRefugeInside?(setting: DrillSetting): boolean;
  /** Whether a post is manned where the scenario says nothing; by default as others do. */
  usuallyMans?(post: DrillPost): boolean;
  /** Members of staff who have another task when the signal comes, or cannot hear it, by index: they go to no post. */
  haveOtherTasks?(setting: DrillSetting): ReadonlySet<number>;
  /** Cells people may be missed in beside those the scenario leaves them in. */
  mayBeMissedIn?(setting: DrillSetting): Iterable<number>;
  /** Another count than class by class. */
  startCount?(stage: DrillStage, clock: DrillClock): TimedCount;
}
