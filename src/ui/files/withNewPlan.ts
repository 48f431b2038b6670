/** The project after a plan was imported: a new version of the same campus keeps everything else of its school. */
import type { Project } from '../../project/index.js';

/** Whether both are about the same campus, by the name the campus has in its plan. */
export function isSameCampus(before: Project | null, imported: Project): boolean {
  return before?.plan != null && before.plan.name !== '' && before.plan.name === imported.plan?.name;
}

/** @param imported - made from the plan alone */
export function withNewPlan(before: Project | null, imported: Project): Project {
  if (before === null || before.plan === null || !isSameCampus(before, imported)) return imported;
  return { ...before, plan: imported.plan, earlierPlans: [...before.earlierPlans, before.plan] };
}
