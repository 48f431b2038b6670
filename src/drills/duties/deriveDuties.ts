/**
 * The duties of a school in one school year: every rule of its packs, in every window.
 *
 * Only mandatory rules are duties. Advice, standing demands on quality and what an authority owes are lists of
 * their own, so that none of them is ever counted as a failing of the school.
 */
import { type Problem, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { buildSchoolCalendar, type SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { Duty } from '../duty/duty.js';
import { loadedPacks, shippedRules } from '../rules/ruleBook.js';
import { dutiesOfRule } from './dutiesOfRule.js';
import type { DutyContext } from './dutyContext.js';
import { keepHistory } from './keepHistory.js';
import { drillStanding } from './standing.js';
import { surplusDrills } from './surplus.js';

export interface DutyYear {
  readonly duties: readonly Duty[];
  /** Official advice: its own bar, never merged with a duty. */
  readonly advice: readonly Duty[];
  /** Standing demands on the quality of drills and plans. */
  readonly quality: readonly Duty[];
  /** What police, education department or government owe; outside events. */
  readonly outsideEvents: readonly Duty[];
  readonly calendar: SchoolCalendar | null;
  readonly problems: readonly Problem[];
}

/** What is owed on top of other rules counts only the drills that those leave over. */
function withSurplus(duties: readonly Duty[], context: DutyContext): Duty[] {
  return duties.map((duty) => {
    if (duty.additionalTo.length === 0 || duty.dueFrom === null) return duty;
    const bases = duties.filter((each) => duty.additionalTo.includes(each.rule) && each.dueFrom !== null);
    const held = surplusDrills(context.held ?? [], bases);
    const all = surplusDrills([...(context.held ?? []), ...(context.planned ?? [])], bases);
    const planned = all.filter((event) => !held.includes(event));
    return { ...duty, ...drillStanding(duty, { ...context, held, planned }) };
  });
}

/** Everything the rules of the school's packs say about one school year, in the order of the file. */
export function deriveDutyYear(school: School, year: string, context: DutyContext = {}): DutyYear {
  const built = buildSchoolCalendar(school, year);
  const book = context.rules ?? shippedRules;
  const { packs, unknown } = loadedPacks(school.rulePacks, book);
  const problems = [...built.problems];
  for (const id of unknown) {
    const message = `There is no rule pack "${id}". Choose one of ${book.packs.map((pack) => pack.id).join(', ')}.`;
    problems.push(problem('warning', 'unknown-rule-pack', 'rulePacks', message, { values: { id } }));
  }
  const calendar = built.value;
  const all: Duty[] = [];
  for (const pack of calendar === null ? [] : packs) {
    for (const rule of book.rules) {
      if (rule.pack === pack.id && calendar !== null) all.push(...dutiesOfRule(rule, pack, school, calendar, context));
    }
  }
  const kept = keepHistory(withSurplus(all, context), year, context);
  const level = (wanted: Duty['obligationLevel']): Duty[] => kept.filter((duty) => duty.obligationLevel === wanted);
  return {
    duties: level('mandatory'),
    advice: level('guidance'),
    quality: level('quality'),
    outsideEvents: level('authority_duty'),
    calendar,
    problems,
  };
}

/** The mandatory duties alone. */
export function deriveDuties(school: School, year: string, context: DutyContext = {}): readonly Duty[] {
  return deriveDutyYear(school, year, context).duties;
}
