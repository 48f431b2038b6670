/** Where the classes of one room gather: each at the place of its own. */
import type { CampusPlan } from '../../floorplans/index.js';
import type { RouteSheet, SheetPlace } from './routeSheets.js';

export interface Gathering {
  readonly place: SheetPlace;
  /** In the order of the school; none where the room is no class's own. */
  readonly classIds: readonly string[];
}

/** One for each place, in the order of the classes; none where the plan has no assembly point. */
export function gatherings(plan: CampusPlan, { classes, place }: RouteSheet): Gathering[] {
  if (place === null) return [];
  if (classes.length === 0) return [{ place, classIds: [] }];
  const pointOf = (slotId: string | null) =>
    plan.assemblyPoints.find(({ slots }) => slots.some(({ id }) => id === slotId))?.id ?? place.pointId;
  return [...new Set(classes.map(({ slotId }) => slotId))].map((slotId) => ({
    place: { pointId: pointOf(slotId), slotId },
    classIds: classes.flatMap((each) => (each.slotId === slotId ? [each.classId] : [])),
  }));
}
