/** What an edit comes to: a changed plan, or the same one and the reason why. */
import { type Place, type Problem, problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';

export interface EditOutcome {
  /** The very plan that was given where the edit was refused. */
  readonly plan: CampusPlan;
  readonly problems: readonly Problem[];
  /** Ids made or changed, the most important first. */
  readonly touched: readonly string[];
}

export function changed(plan: CampusPlan, touched: readonly string[], problems: readonly Problem[] = []): EditOutcome {
  return { plan, touched, problems };
}

export function refused(
  plan: CampusPlan,
  code: string,
  text: string,
  values: Readonly<Record<string, string | number>> = {},
  place?: Place,
): EditOutcome {
  const more = { values, ...(place === undefined ? {} : { place }) };
  return { plan, touched: [], problems: [problem('error', code, '', text, more)] };
}

/** An element the edit names is not in the plan: it was removed meanwhile. */
export function notThere(plan: CampusPlan, id: string): EditOutcome {
  const text = `There is no “${id}” in the plan any more. Choose what to change again.`;
  return refused(plan, 'edit-element-missing', text, { id });
}

/** A drawn outline that has no area. */
export function enclosesNothing(plan: CampusPlan): EditOutcome {
  const text = 'These corners enclose no ground. Set at least three that do not lie in a line.';
  return refused(plan, 'edit-outline-empty', text);
}
