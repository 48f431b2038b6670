/** The terms of a school as day numbers, in order; wrong ones are told and left out, overlapping ones are told. */
import { type Problem, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumberOrNull } from './civilDate.js';

/** Longest term read, days: a longer one is a slip of the pen. */
const LONGEST_TERM_DAYS = 366;

/** Most terms read: twenty years of three. */
const MOST_TERMS = 60;

export interface DatedTerm {
  readonly name: string;
  /** Its place in the school's own list. */
  readonly index: number;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

export function readTerms(school: School, problems: Problem[]): DatedTerm[] {
  const terms: DatedTerm[] = [];
  school.terms.slice(0, MOST_TERMS).forEach(({ name, from, until }, index) => {
    const first = dayNumberOrNull(from);
    const last = dayNumberOrNull(until);
    if (first === null || last === null || last < first || last - first > LONGEST_TERM_DAYS) {
      const message = `Term "${name}" runs from ${from} to ${until}, which is no stretch of a year. Correct its dates.`;
      problems.push(problem('error', 'term-dates-invalid', `terms[${index}]`, message, { values: { name } }));
      return;
    }
    const other = terms.find((term) => term.from <= last && first <= term.until);
    if (other !== undefined) {
      const message = `Terms "${other.name}" and "${name}" overlap. Their common days are counted once; correct the dates.`;
      problems.push(
        problem('warning', 'terms-overlap', `terms[${index}]`, message, { values: { name, other: other.name } }),
      );
    }
    terms.push({ name, index, from: first, until: last });
  });
  if (school.terms.length > MOST_TERMS) {
    const message = `Of the ${school.terms.length} entries of terms the first ${MOST_TERMS} are used. Take the others out.`;
    const values = { count: school.terms.length, used: MOST_TERMS, list: 'terms' };
    problems.push(problem('warning', 'calendar-list-too-long', 'terms', message, { values }));
  }
  return terms.sort((a, b) => a.from - b.from || a.until - b.until);
}
