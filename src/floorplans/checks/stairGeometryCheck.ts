/** Stairs with steps no one would build. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import type { PlanContext } from './planContext.js';

/** Believable measures of a stair, m (stair.geometry). */
const LIKELY_M = { width: [0.9, 20], tread: [0.2, 0.36], riser: [0.12, 0.22] } as const;

/** How far the heights of a stair's ends may lie from its levels, m. */
const LEVEL_TOLERANCE_M = 0.1;

export function checkStairGeometry({ plan }: PlanContext): Problem[] {
  const elevations = new Map(
    plan.buildings.flatMap((b) => b.levels.map((level) => [level.id, level.elevationM] as const)),
  );
  return plan.stairs.flatMap((stair, s) => {
    const faults: string[] = [];
    const test = (name: keyof typeof LIKELY_M, measuredM: number) => {
      const [from, until] = LIKELY_M[name];
      if (measuredM < from || measuredM > until) faults.push(`${name} ${measuredM.toFixed(2)} m`);
    };
    test('width', stair.widthM);
    if (stair.kind !== 'ramp') {
      test('tread', stair.treadM);
      test('riser', stair.riserM);
    }
    const first = stair.flights[0];
    const last = stair.flights[stair.flights.length - 1];
    const footOffM = Math.abs((first?.fromElevationM ?? 0) - (elevations.get(stair.lower.levelId) ?? 0));
    const headOffM = Math.abs((last?.toElevationM ?? 0) - (elevations.get(stair.upper.levelId) ?? 0));
    if (Math.max(footOffM, headOffM) > LEVEL_TOLERANCE_M) faults.push('ends that are not at the height of its floors');
    if (faults.length === 0 || !first) return [];
    const name = labelOf(stair);
    return [
      problem(
        'warning',
        'stair-geometry',
        `stairs[${s}]`,
        `Stair ${name} has unlikely measures: ${faults.join(', ')}. Measure it.`,
        {
          values: { stair: name, faults: faults.join(', ') },
          place: { levelId: stair.lower.levelId, at: midpoint(first.foot) },
        },
      ),
    ];
  });
}
