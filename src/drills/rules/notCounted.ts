/** What a rule says that Muster does not count: shown beside the rule, so that nobody takes it for done. */
import type { DrillRule } from './drillRules.js';

/** Further numbers of a rule that are counted, as windows or demands of their own. */
const COUNTED: readonly string[] = [
  'within_first_days_of_year',
  'within_first_days_of_term',
  'within_first_weeks_of_semester',
  'must_cover',
  'per_year_each',
  'season',
];

/** Keys under `extra` that are text to the reader only, in the order of the file. */
export function notCounted(rule: DrillRule): string[] {
  return Object.keys(rule.extra ?? {}).filter((key) => !COUNTED.includes(key));
}
