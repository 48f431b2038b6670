/** Who gathers where: every place of every assembly point by its mark, with its class and the exit it comes from. */
import type { AssemblyPoint, CampusPlan } from '../../floorplans/index.js';
import type { School } from '../../scenarios/index.js';
import { slotsOf } from '../exercisePlan/classRoutes.js';
import type { Both } from '../exports/planWords.js';
import { bothOf } from './bothNames.js';
import type { RouteSheet } from './routeSheets.js';

export interface AssemblyRow {
  /** As it is written on the map and on the ground of its point; `null` for a class without a place. */
  readonly mark: Both | null;
  readonly pointId: string | null;
  readonly slotId: string | null;
  /** More than one where two share a place; none where it is free. */
  readonly classIds: readonly string[];
  readonly pupils: number;
  /** The exits of their first routes. */
  readonly exitIds: readonly string[];
}

/** The one number a place bears in its name, the same in both languages. */
function numberOf(slot: AssemblyPoint['slots'][number]): string | null {
  const { 'zh-CN': zh, en } = bothOf(slot);
  const [numbers, others] = [zh.match(/\d+/g) ?? [], en.match(/\d+/g) ?? []];
  return numbers.length === 1 && others.join(' ') === numbers[0] ? numbers[0] : null;
}

/** The numbers of the places where each has one that no other of the point has, else their whole names: what a route sheet says too. */
function marksOf({ slots }: AssemblyPoint): ReadonlyMap<string, Both> {
  const numbers = slots.map(numberOf);
  const areTold = numbers.every((each) => each !== null) && new Set(numbers).size === numbers.length;
  return new Map(
    slots.map((slot, i) => {
      const number = numbers[i] ?? '';
      return [slot.id, areTold ? { 'zh-CN': number, en: number } : bothOf(slot)];
    }),
  );
}

/** Places in the order of the plan, free ones too, then classes that have none. */
export function assemblyList(plan: CampusPlan, school: School | null, sheets: readonly RouteSheet[]): AssemblyRow[] {
  const slotOf = school === null ? new Map<string, string>() : slotsOf(plan, school);
  const exitOf = new Map(
    sheets.flatMap(({ first, classes }) => classes.map(({ classId }) => [classId, first?.exitId] as const)),
  );
  const row = (classIds: readonly string[], place: Pick<AssemblyRow, 'mark' | 'pointId' | 'slotId'>): AssemblyRow => ({
    ...place,
    classIds,
    pupils: (school?.classes ?? []).reduce((sum, { id, number }) => sum + (classIds.includes(id) ? number : 0), 0),
    exitIds: [...new Set(classIds.flatMap((id) => exitOf.get(id) ?? []))],
  });
  const classes = (school?.classes ?? []).map(({ id }) => id);
  const placed = plan.assemblyPoints.flatMap((point) => {
    const marks = marksOf(point);
    return point.slots.map((slot) =>
      row(
        classes.filter((id) => slotOf.get(id) === slot.id),
        { mark: marks.get(slot.id) ?? null, pointId: point.id, slotId: slot.id },
      ),
    );
  });
  const without = classes
    .filter((id) => !slotOf.has(id))
    .map((id) => row([id], { mark: null, pointId: null, slotId: null }));
  return [...placed, ...without];
}
