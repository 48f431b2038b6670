/** Who gathers where: every place of every assembly point by its number, with its class and the exit it comes from. */
import type { CampusPlan } from '../../floorplans/index.js';
import type { School } from '../../scenarios/index.js';
import { slotsOf } from '../exercisePlan/classRoutes.js';
import type { RouteSheet } from './routeSheets.js';

export interface AssemblyRow {
  /** As it is written on the map, from 1; `null` for a class without a place. */
  readonly number: number | null;
  readonly pointId: string | null;
  readonly slotId: string | null;
  /** More than one where two share a place; none where it is free. */
  readonly classIds: readonly string[];
  readonly pupils: number;
  /** The exits of their first routes. */
  readonly exitIds: readonly string[];
}

/** Places in the order of the plan, free ones too, then classes that have none. */
export function assemblyList(plan: CampusPlan, school: School | null, sheets: readonly RouteSheet[]): AssemblyRow[] {
  const slotOf = school === null ? new Map<string, string>() : slotsOf(plan, school);
  const exitOf = new Map(
    sheets.flatMap(({ first, classes }) => classes.map(({ classId }) => [classId, first?.exitId] as const)),
  );
  const row = (
    classIds: readonly string[],
    place: Pick<AssemblyRow, 'number' | 'pointId' | 'slotId'>,
  ): AssemblyRow => ({
    ...place,
    classIds,
    pupils: (school?.classes ?? []).reduce((sum, { id, number }) => sum + (classIds.includes(id) ? number : 0), 0),
    exitIds: [...new Set(classIds.flatMap((id) => exitOf.get(id) ?? []))],
  });
  const classes = (school?.classes ?? []).map(({ id }) => id);
  const slots = plan.assemblyPoints.flatMap((point) => point.slots.map((slot) => ({ pointId: point.id, slot })));
  const placed = slots.map(({ pointId, slot }, index) =>
    row(
      classes.filter((id) => slotOf.get(id) === slot.id),
      { number: index + 1, pointId, slotId: slot.id },
    ),
  );
  const without = classes
    .filter((id) => !slotOf.has(id))
    .map((id) => row([id], { number: null, pointId: null, slotId: null }));
  return [...placed, ...without];
}
