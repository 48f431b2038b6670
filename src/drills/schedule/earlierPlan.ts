/** An earlier proposal in terms of the acts and days of the search at hand. */
import { dayNumber } from '../calendar/civilDate.js';
import type { EarlierDrill } from './chooseActs.js';
import type { EarlierDay } from './chooseDays.js';
import type { CoverInput } from './coverModel.js';
import type { PlannedDrill } from './plannedDrill.js';
import { plannedSlot } from './variedHours.js';

/** The drills whose act is still wanted; others cannot be kept. */
export function earlierDays({ acts }: CoverInput, proposed: readonly PlannedDrill[]): EarlierDay[] {
  return proposed.flatMap(({ date, kind, slot, hazards = [] }) => {
    const act = acts.findIndex(
      (each) => each.kind === kind && each.slot === plannedSlot(slot) && each.hazards.join(' ') === hazards.join(' '),
    );
    return act < 0 ? [] : [{ act, day: dayNumber(date) }];
  });
}

export function earlierPlan(input: CoverInput, proposed: readonly PlannedDrill[]): EarlierDrill[] {
  return earlierDays(input, proposed).map(({ act, day }) => {
    const place = input.places.findIndex((each) => each.days.includes(day));
    return { act, place: place < 0 ? null : place };
  });
}
