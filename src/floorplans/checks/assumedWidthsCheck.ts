/** How many widths were not in the file. */
import { type Problem, problem } from '../../model/index.js';
import { listOpenings } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

export function checkAssumedWidths({ plan }: PlanContext): Problem[] {
  const assumed = listOpenings(plan).filter(({ opening }) => opening.origin?.clearWidthM === 'assumed');
  if (assumed.length === 0) return [];
  const widths = assumed.map(({ opening }) => opening.clearWidthM);
  const low = widths.reduce((p, q) => Math.min(p, q));
  const high = widths.reduce((p, q) => Math.max(p, q));
  const range = low === high ? `${low.toFixed(2)} m` : `${low.toFixed(2)}–${high.toFixed(2)} m`;
  const count = assumed.length;
  return [
    problem(
      'info',
      'widths-assumed',
      '',
      `${count === 1 ? 'One door has' : `${count} doors have`} no width in the file; ${range} ${low === high ? 'is' : 'are'} assumed. Measure those on the main ways out.`,
      { values: { count, fromM: low, untilM: high } },
    ),
  ];
}
