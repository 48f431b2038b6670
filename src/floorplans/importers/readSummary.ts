/** What came out of a file, in one line: the first thing to hold against the drawing. */
import { type Problem, problem } from '../../model/index.js';
import type { PlanCounts } from './countPlan.js';

export function readSummary(
  label: string,
  { buildings, levels, spaces, openings, stairs, exits }: PlanCounts,
): Problem {
  const values = { format: label, buildings, levels, spaces, openings, stairs, exits };
  const text = `Read as ${label}: buildings ${buildings}, floors ${levels}, rooms ${spaces}, doors and gaps ${openings}, stairs between floors ${stairs}, exits ${exits}. Hold these against the drawing.`;
  return problem('info', 'plan-read', '', text, { values });
}
