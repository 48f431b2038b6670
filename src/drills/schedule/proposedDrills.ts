/** Placed acts as drills of the plan: with id, time, the rules they count towards. */
import { isoDate } from '../calendar/civilDate.js';
import { isProvisionalDay } from '../calendar/publicHolidays.js';
import { slotTime } from '../calendar/slotTime.js';
import { countsTowards } from '../duty/closesDuty.js';
import type { PlacedAct } from './chooseDays.js';
import { eventOfPlanned, type PlannedDrill } from './plannedDrill.js';
import type { PlanningBoard } from './planningBoard.js';
import { plannedSlot, variedSlot } from './variedHours.js';

/** The id of the earlier drill that stands behind this one: the same day, else one of the same kind that has moved. */
function takeEarlier(
  earlier: PlannedDrill[],
  drill: Omit<PlannedDrill, 'id'>,
  isSameDay: boolean,
): PlannedDrill | null {
  const at = earlier.findIndex(
    ({ kind, date, hazards }) =>
      kind === drill.kind &&
      (hazards ?? []).join() === (drill.hazards ?? []).join() &&
      (date === drill.date || !isSameDay),
  );
  return at < 0 ? null : (earlier.splice(at, 1)[0] ?? null);
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/**
 * @param placed - in the order of days
 * @param planned - drills that stay as they are
 * @param proposed - an earlier proposal: a drill that stays or moves keeps its id, so that calendars follow it
 */
export function proposedDrills(
  placed: readonly PlacedAct[],
  board: PlanningBoard,
  planned: readonly PlannedDrill[],
  proposed: readonly PlannedDrill[],
): PlannedDrill[] {
  const earlier = [...proposed];
  const drafts = placed.flatMap(({ act, day }): Omit<PlannedDrill, 'id'>[] => {
    const drill = board.acts[act];
    if (drill === undefined) return [];
    const { kind, hazards } = drill;
    const date = isoDate(day);
    const isBefore = (each: PlacedAct): boolean => each.day < day && board.acts[each.act]?.kind === kind;
    const before =
      placed.filter(isBefore).length + planned.filter((each) => each.kind === kind && each.date < date).length;
    const kept = proposed.find(
      (each) => each.kind === kind && each.date === date && plannedSlot(each.slot) === drill.slot,
    );
    const slot = kept?.slot ?? variedSlot(kind, drill.slot, before);
    return [
      {
        date,
        time: slotTime(board.school, kind, slot),
        kind,
        slot,
        closes: [],
        provisional: isProvisionalDay(board.school, day),
        ...(hazards.length === 0 ? {} : { hazards }),
      },
    ];
  });
  const sameDay = drafts.map((draft) => takeEarlier(earlier, draft, true));
  const moved = drafts.map((draft, i) => sameDay[i] ?? takeEarlier(earlier, draft, false));
  const taken = new Set(planned.map((each) => each.id));
  return drafts.map((draft, i) => {
    const event = eventOfPlanned({ ...draft, id: '' });
    const closes = board.duties.filter((duty) => countsTowards(event, duty)).map((duty) => duty.rule);
    const id = freeId(moved[i]?.id ?? `${draft.date}-${draft.kind}`, taken);
    return { ...draft, id, closes: [...new Set(closes)] };
  });
}
