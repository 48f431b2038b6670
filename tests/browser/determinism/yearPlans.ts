/** Year plans that differ where the solver differs: fewest drills, days of an even spread, limits, a conflict. */
import { type ScheduleOptions, type Solver, scheduleDrills } from '../../../src/drills/index.js';
import { qingshanSchool, type School } from '../../../src/scenarios/index.js';

const YEARS: readonly [packs: readonly string[], options: ScheduleOptions][] = [
  [['cn-mengzi-2023'], {}],
  [['us-nj', 'kr'], { staff: { mostPerMonth: 3 } }],
  [['us-model-codes'], { spacingDays: 25, isSpacingFixed: true }],
];

/** Every plan as text: its drills, and what it says of itself. */
export async function yearPlans(solver: Solver): Promise<string[]> {
  const plans: string[] = [];
  for (const [rulePacks, options] of YEARS) {
    const school: School = { ...qingshanSchool(), rulePacks };
    const { drills, optimal, gap, conflicts } = await scheduleDrills(school, '2026-2027', [], { ...options, solver });
    plans.push(JSON.stringify({ drills, optimal, gap, conflicts }));
  }
  return plans;
}
