/** The way of every class: the one its scenario gives it, else the shortest; and the second, if that one is shut. */
import type { CampusPlan } from '../../floorplans/index.js';
import {
  type DesignRoute,
  evacuationDesign,
  type RoomWays,
  type Scenario,
  type School,
} from '../../scenarios/index.js';
import type { ClassRoute, PlanWayOut } from './exercisePlan.js';

export function wayOf(route: DesignRoute | null): PlanWayOut | null {
  return route && { stair: route.stairId, exit: route.exitId, lengthM: Math.round(route.lengthM) };
}

/** Where each class gathers: as the school says, else the place of the plan that bears its id. */
export function slotsOf(plan: CampusPlan, school: School): ReadonlyMap<string, string> {
  const slots = plan.assemblyPoints.flatMap((point) => point.slots);
  const known = new Set(slots.map((slot) => slot.id));
  const marked = slots.flatMap((slot) => (slot.classId === undefined ? [] : [[slot.classId, slot.id] as const]));
  const own = school.classes.flatMap((each) =>
    each.slot === undefined || !known.has(each.slot) ? [] : [[each.id, each.slot] as const],
  );
  return new Map([...marked, ...own]);
}

/** One for each class, in the order of the school; nobody is excused yet. */
export function classRoutes(plan: CampusPlan, school: School, scenario: Scenario | null): ClassRoute[] {
  const design = evacuationDesign(plan, school, scenario?.routes);
  const waysOf = new Map<string, RoomWays>();
  for (const room of design.rooms) for (const classId of room.classIds) waysOf.set(classId, room);
  const slots = slotsOf(plan, school);
  return school.classes.map((each): ClassRoute => {
    const ways = waysOf.get(each.id);
    return {
      class: each.id,
      name: each.name,
      ...(each.nameEn === undefined ? {} : { nameEn: each.nameEn }),
      room: each.room,
      pupils: each.number,
      needHelp: each.pupilsNeedingHelp ?? 0,
      exempt: 0,
      first: wayOf(ways?.first ?? null),
      second: wayOf(ways?.second ?? null),
      slot: slots.get(each.id) ?? null,
    };
  });
}
