/** How a semester stands: what is done, planned and open, what to plan first, and which evenings a night drill may take. */
import {
  countsTowards,
  type Duty,
  dayNumber,
  eventOfPlanned,
  goodDays,
  type IsoDate,
  isoDate,
  moveConsequences,
  type PlannedDrill,
} from '../../../../../drills/index.js';
import { type DrillYear, drillDuties, moveInputOf } from '../../../../duties/drillYear.js';
import type { SemesterGrid } from './semesterGrid.js';

export interface SemesterStanding {
  /** Local duties that touch the semester. */
  readonly duties: readonly Duty[];
  readonly done: number;
  /** Neither done nor fixed in the plan, and not late. */
  readonly open: number;
  readonly late: number;
  /** Drills proposed in this semester, and how many of the open duties they meet. */
  readonly toHold: { readonly drills: number; readonly duties: number };
  /** Proposals to fix, the nearest first, with the open duties each would meet. */
  readonly proposals: readonly { readonly drill: PlannedDrill; readonly duties: readonly Duty[] }[];
}

function isInside({ dueFrom, dueUntil }: Duty, from: IsoDate, until: IsoDate): boolean {
  return dueFrom !== null && dueUntil !== null && dueFrom <= until && dueUntil >= from;
}

export function semesterStanding(year: DrillYear, grid: SemesterGrid): SemesterStanding {
  const from = isoDate(grid.first);
  const until = isoDate(grid.last);
  const owed = drillDuties(year.schedule.duties);
  const duties = owed.filter((duty) => duty.layer !== 'national' && isInside(duty, from, until));
  const open = duties.filter((duty) => duty.status === 'due');
  const proposals = year.schedule.drills
    .filter(({ id, date }) => !year.fixed.has(id) && date >= from && date <= until && date >= year.today)
    .map((drill) => {
      const event = eventOfPlanned(drill);
      const met = owed.filter((duty) => duty.status !== 'done' && countsTowards(event, duty));
      return { drill, duties: met.sort((a, b) => Number(a.layer === 'national') - Number(b.layer === 'national')) };
    });
  return {
    duties,
    done: duties.filter((duty) => duty.status === 'done').length,
    open: open.length,
    late: duties.filter((duty) => duty.status === 'overdue').length,
    toHold: {
      drills: proposals.length,
      duties: open.filter((duty) => proposals.some((each) => each.duties.includes(duty))).length,
    },
    proposals,
  };
}

export interface NightWindow {
  readonly date: IsoDate;
  readonly isPlanned: boolean;
}

/** How many evenings are offered. */
const NIGHTS = 3;

/** Least distance between two evenings offered, days. */
const NIGHT_DISTANCE_DAYS = 2;

/** The next night drill of the semester with the good evenings around it; `null` where none is to come. */
export function nightWindows(
  year: DrillYear,
  grid: SemesterGrid,
): { readonly drill: PlannedDrill; readonly nights: readonly NightWindow[] } | null {
  const input = moveInputOf(year);
  const drill = year.schedule.drills.find(
    ({ slot, date }) =>
      slot === 'night' && date >= year.today && date <= isoDate(grid.last) && date >= isoDate(grid.first),
  );
  if (input === null || drill === undefined) return null;
  const planned = dayNumber(drill.date);
  const near = goodDays(input, drill)
    .filter((day) => day >= grid.first && day <= grid.last)
    .sort((a, b) => Math.abs(a - planned) - Math.abs(b - planned) || a - b);
  const chosen: number[] = [];
  for (const day of near) {
    if (chosen.length === NIGHTS) break;
    if (chosen.some((other) => Math.abs(other - day) < NIGHT_DISTANCE_DAYS)) continue;
    const { problems } = moveConsequences(input, drill, isoDate(day));
    if (day === planned || !problems.some((each) => each.severity === 'warning')) chosen.push(day);
  }
  const nights = chosen.sort((a, b) => a - b).map((day) => ({ date: isoDate(day), isPlanned: day === planned }));
  return { drill, nights };
}
