/** What a report covers: one term of the school, or a school year. */
import type { School } from '../../scenarios/index.js';
import { dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duty/duty.js';
import { schoolYearOf } from '../ledger/schoolYearOf.js';

export interface ReportPeriod {
  /** No other year has it too: as `2026-2027.1` for a first term, `2026-2027.year` for the year. */
  readonly id: string;
  readonly kind: 'year' | 'term';
  /** As `2026-2027`. */
  readonly year: string;
  /** Name of the term; empty for a year. */
  readonly name: string;
  readonly nameEn: string;
  readonly from: IsoDate;
  /** The day before the next term begins: the holiday belongs to the term before it. */
  readonly until: IsoDate;
}

/** The school year in the id of a period. */
export const yearOfPeriod = (id: string): string => id.split('.')[0] as string;

const dayBefore = (day: IsoDate): IsoDate => isoDate(dayNumber(day) - 1);

/** The terms of a school year in their order, then the year; the year alone for a school without terms in it. */
export function reportPeriods(school: Pick<School, 'terms'>, year: string): ReportPeriod[] {
  const [first, second] = year.split('-') as [string, string];
  const whole: ReportPeriod = {
    ...{ id: `${year}.year`, kind: 'year', year, name: '', nameEn: '' },
    ...{ from: `${first}-08-01`, until: `${second}-07-31` },
  };
  const terms = school.terms
    .filter((term) => schoolYearOf(term.from) === year && term.from <= term.until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return [
    ...terms.map(({ name, nameEn = name, from }, i): ReportPeriod => {
      const next = terms[i + 1];
      const until = next === undefined ? whole.until : dayBefore(next.from);
      return { id: `${year}.${i + 1}`, kind: 'term', year, name, nameEn, from, until };
    }),
    whole,
  ];
}

/** The term a day lies in; before the first term of the year that one, without terms the year. */
export function periodAtHand(periods: readonly ReportPeriod[], today: IsoDate): ReportPeriod {
  const terms = periods.filter(({ kind }) => kind === 'term');
  const known = terms.filter(({ from }) => from <= today).at(-1) ?? terms[0] ?? periods.at(-1);
  if (known === undefined) throw new Error('a school year has at least one period');
  return known;
}

export const isInPeriod = (day: IsoDate | undefined, { from, until }: Pick<ReportPeriod, 'from' | 'until'>): boolean =>
  day !== undefined && day >= from && day <= until;

/** Whether the window of a duty reaches into a period; one without dates belongs to every period of its year. */
export function reachesInto({ dueFrom, dueUntil }: Duty, { from, until }: ReportPeriod): boolean {
  return (dueFrom === null || dueFrom <= until) && (dueUntil === null || dueUntil >= from);
}
