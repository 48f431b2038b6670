/**
 * Names by which a calendar program knows a drill again, so that a second import moves it instead of adding it.
 *
 * A drill is known by the school, its kind, and the narrowest duty it counts towards, whose id holds the year's window but
 * no day. Two drills of a kind for the same duty are told apart by their order. A drill moved out of the window of its duty
 * is another drill.
 */
import { hashText } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { dayNumber } from '../calendar/civilDate.js';
import { countsTowards } from '../duty/closesDuty.js';
import type { Duty } from '../duty/duty.js';
import { eventOfPlanned, type PlannedDrill } from '../schedule/plannedDrill.js';

const hex = (text: string): string => hashText(text).toString(16).padStart(8, '0');

/** Days of a duty's window; without dates it is no use as a name. */
function windowDays({ dueFrom, dueUntil }: Duty): number {
  return dueFrom === null || dueUntil === null ? Number.POSITIVE_INFINITY : dayNumber(dueUntil) - dayNumber(dueFrom);
}

/** The duties a drill counts towards, the narrowest window first. */
export function dutiesOfDrill(drill: PlannedDrill, duties: readonly Duty[]): Duty[] {
  const event = eventOfPlanned(drill);
  return duties
    .filter((duty) => duty.work === 'drill' && countsTowards(event, duty))
    .sort((a, b) => windowDays(a) - windowDays(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** One UID a drill, in the order of the drills. */
export function drillUids(
  school: Pick<School, 'name' | 'region'>,
  year: string,
  drills: readonly PlannedDrill[],
  duties: readonly Duty[],
): string[] {
  const schoolKey = `${hex(school.name)}${hex(`${school.region}/${school.name}`)}`;
  const names = drills.map((drill) => {
    // what counts towards no duty has been put there by hand and keeps the id it was given
    const known = dutiesOfDrill(drill, duties)[0]?.id ?? drill.id;
    return `${year}-${drill.kind}-${hex(known)}`;
  });
  const order = drills
    .map((_, i) => i)
    .sort((a, b) => {
      const [first, second] = [drills[a] as PlannedDrill, drills[b] as PlannedDrill];
      return first.date < second.date ? -1 : first.date > second.date ? 1 : first.id < second.id ? -1 : 1;
    });
  const used = new Map<string, number>();
  const uids: string[] = [];
  for (const i of order) {
    const name = names[i] as string;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    uids[i] = `${name}${count === 1 ? '' : `-${count}`}@${schoolKey}.muster`;
  }
  return uids;
}
