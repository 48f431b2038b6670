/** A plan begun from nothing, in a project of its own; the one at hand is kept and can be brought back at once. */
import { createEmptyPlan } from '../../../../floorplans/index.js';
import { openNewPlan } from '../trace/openNewPlan.js';

export async function beginPlan(name: string, buildingName: string, undoText: string): Promise<void> {
  await openNewPlan(createEmptyPlan(name, { name: buildingName }), undoText);
}
