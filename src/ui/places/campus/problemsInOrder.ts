/** The problems of a plan as they are numbered: the gravest first, each with its repairs and its place. */
import type { CampusPlan, PlanFix } from '../../../floorplans/index.js';
import type { Place, Problem } from '../../../model/index.js';
import { placeOfPath } from '../../plan/placeOfPath.js';
import type { PlanFindings } from '../../worker/checkClient.js';

export const SEVERITY_ORDER: readonly Problem['severity'][] = ['error', 'warning', 'info'];

/** How many problems are listed and marked; the rest is counted. */
export const LISTED = 40;

export interface NumberedProblem {
  readonly problem: Problem;
  readonly fixes: readonly PlanFix[];
  readonly place: Place | null;
}

export function problemsInOrder(plan: CampusPlan, { problems, fixes }: PlanFindings): NumberedProblem[] {
  const all = problems.map((problem, index) => ({
    problem,
    fixes: fixes[index] ?? [],
    place: problem.place ?? placeOfPath(plan, problem.path),
  }));
  return SEVERITY_ORDER.flatMap((severity) => all.filter(({ problem }) => problem.severity === severity));
}
