/** Conflicts of a year plan as problems with their own codes, so that they are told in the reader's language. */
import { type Problem, problem } from '../../model/index.js';
import { dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { Duty } from '../duty/duty.js';
import { type BothLanguages, dutiesWords, dutyWords, obstacleWords } from './conflictWords.js';
import type { ScheduleConflict } from './drillSchedule.js';
import type { PlannedDrill } from './plannedDrill.js';
import type { PlanningBoard } from './planningBoard.js';
import type { ConflictSet } from './smallestConflict.js';

/** A problem of calendar or rules: it belongs to no duty. */
export const problemConflict = (found: Problem): ScheduleConflict => ({ ...found, rules: [], duty: null, days: [] });

const daysOf = ({ dueFrom, dueUntil }: Duty): string[] => [dueFrom, dueUntil].filter((day) => day !== null);

/** A duty that no kind of drill meets. */
export function unplannable(duty: Duty): ScheduleConflict {
  const words = dutyWords(duty);
  const message = `${words.en}: no kind of drill that can be planned here meets it; plan it by hand.`;
  const found = problem('warning', 'drill-duty-without-kind', 'rulePacks', message, {
    values: { duty: words.en, dutyZh: words.zh },
  });
  return { ...found, rules: [duty.rule], duty: duty.id, days: daysOf(duty) };
}

const NOTHING_MORE: BothLanguages = { en: '', zh: '' };
const PERHAPS_MORE: BothLanguages = {
  en: ' Not every part of this was looked at by itself: some of these duties may not be in the way.',
  zh: '没有逐项核对，其中有的职责可能并不妨碍。',
};

const WINDOWS_ALONE: BothLanguages = { en: 'their windows alone', zh: '期限本身太短' };

/** Duties that cannot be met, or not together, and what stands in their way. */
export function conflictOf(conflict: ConflictSet, board: PlanningBoard): ScheduleConflict {
  const duties = conflict.duties.flatMap((i) => board.duties[i] ?? []);
  const words = dutiesWords(conflict, board);
  const obstacles = obstacleWords(conflict, board);
  const isAlone = duties.length === 1;
  const inTheWay = obstacles.en === '' ? WINDOWS_ALONE : obstacles;
  const rest = conflict.isIrreducible ? NOTHING_MORE : PERHAPS_MORE;
  const values = {
    duties: words.en,
    dutiesZh: words.zh,
    obstacles: inTheWay.en,
    obstaclesZh: inTheWay.zh,
    remark: rest.en,
    remarkZh: rest.zh,
  };
  const message = isAlone
    ? `${words.en}: no school day is left for it (${inTheWay.en}). Free one of these days or plan it by hand.${rest.en}`
    : `These cannot all be met: ${words.en}. In the way: ${inTheWay.en}. Give up one of these limits, or waive one of the duties in writing.${rest.en}`;
  const code = isAlone ? 'drill-duty-without-day' : 'drill-duties-in-conflict';
  const closed = conflict.closed.flat();
  const days = closed.length === 0 || isAlone ? duties.flatMap(daysOf) : closed.map(isoDate);
  const sorted = [...days].sort();
  return {
    ...problem('warning', code, 'terms', message, { values }),
    rules: [...new Set(duties.map((duty) => duty.rule))],
    duty: duties[0]?.id ?? null,
    days: [...new Set([sorted[0], sorted.at(-1)])].filter((day) => day !== undefined),
  };
}

/** Drills of this school year fixed by hand on days without drills: they stay, and are told while they are to come. */
export function fixedOnFreeDays(
  planned: readonly PlannedDrill[],
  { firstYear, drillDays }: SchoolCalendar,
  today: IsoDate | undefined,
): ScheduleConflict[] {
  const isOpen = new Set(drillDays);
  const from = today ?? `${firstYear}-08-01`;
  return planned
    .filter(({ date }) => date >= from && date >= `${firstYear}-08-01` && date <= `${firstYear + 1}-07-31`)
    .filter(({ date }) => !isOpen.has(dayNumber(date)))
    .map(({ id, date, closes }) => {
      const message = `The drill fixed on ${date} lies on a day without drills. Move it, or open the day in the calendar.`;
      const found = problem('warning', 'fixed-drill-on-free-day', 'plannedDrills', message, { values: { date, id } });
      return { ...found, rules: closes, duty: null, days: [date] };
    });
}

/** The search came back with nothing, which no input should bring about. */
export function planNotFound(): ScheduleConflict {
  const message =
    'No dates could be proposed for this year. Set them by hand, and please report it with the school file.';
  return problemConflict(problem('error', 'drill-plan-not-found', '', message));
}
