/** The node of the network under a place of a view. */
import type { EgressOverview } from '../../../../floorplans/index.js';
import { distance, type Point } from '../../../../model/index.js';
import { isInView } from '../../../plan/planViews.js';

/** @returns the id of the part of the plan it stands for; `null` where none is within reach */
export function nodeAt({ nodes }: EgressOverview, viewId: string, at: Point, reachM: number): string | null {
  let found: string | null = null;
  let nearestM = reachM;
  for (const node of nodes) {
    if (!node.levelIds.some((levelId) => isInView(levelId, viewId))) continue;
    const awayM = distance(node.at, at);
    if (awayM <= nearestM) [found, nearestM] = [node.partId, awayM];
  }
  return found;
}
