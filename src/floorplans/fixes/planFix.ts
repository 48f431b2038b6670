/** A repair that a check can offer: what it does in one name, and the edits it is made of. */
import type { CampusPlan } from '../campusPlan.js';
import { applyEdit } from '../edits/applyEdit.js';
import type { EditOutcome } from '../edits/editOutcome.js';
import type { PlanEdit } from '../edits/planEdit.js';

export const PLAN_FIX_CODES = [
  'add-door',
  'add-exit',
  'align-level',
  'close-gap',
  'fit-riser',
  'join-corridors',
  'make-exit',
  'make-opening',
  'mark-as-shaft',
  'merge-corridors',
  'open-door',
  'remove-space',
  'rename-spaces',
  'scale-plan',
  'set-elevation',
  'trim-space',
  'link-stair',
  'widen-door',
] as const;

export interface PlanFix {
  /** Permanent kebab-case name, the key of the words on the button. */
  readonly code: (typeof PLAN_FIX_CODES)[number];
  /** Labels and measures for the words. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly edits: readonly PlanEdit[];
}

/** All edits of a fix in turn, or the plan as it was and the reason of the first that could not be done. */
export function applyFix(plan: CampusPlan, { edits }: PlanFix): EditOutcome {
  let made = plan;
  const touched: string[] = [];
  for (const edit of edits) {
    const outcome = applyEdit(made, edit);
    if (outcome.problems.some(({ severity }) => severity === 'error')) {
      return { plan, touched: [], problems: outcome.problems };
    }
    made = outcome.plan;
    touched.push(...outcome.touched);
  }
  return { plan: made, touched, problems: [] };
}
