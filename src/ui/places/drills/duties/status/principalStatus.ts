/** What a principal asks of the year: are we in order, what is the worst gap, what comes next, are there enough people. */
import { computeStaffing, type Duty, type StaffingRole } from '../../../../../drills/index.js';
import { type DrillYear, drillDuties, drillFor } from '../../../../duties/drillYear.js';
import { type NextDrill, nextDrills } from '../../../../duties/nextDrills.js';
import { daysBetween } from '../../../../i18n/format.js';

/** The gravest gap: a duty that is late, one no drill can be found for, or the next that is not fixed yet. */
export interface WorstGap {
  readonly kind: 'late' | 'noDrill' | 'toFix';
  readonly duty: Duty;
  /** Days it is late, or days left. */
  readonly days: number;
}

export interface PrincipalStatus {
  readonly headline: 'late' | 'noDrill' | 'toFix' | 'inOrder' | 'noDuties';
  /** Duties the headline counts. */
  readonly count: number;
  readonly worst: WorstGap | null;
  readonly next: readonly NextDrill[];
  readonly local: readonly Duty[];
  readonly national: readonly Duty[];
  /** Official advice: how many of its dates a drill was held for. */
  readonly advice: { readonly held: number; readonly of: number };
  readonly guards: { readonly role: StaffingRole; readonly present: number } | null;
}

/** How many coming dates are named. */
const NEXT = 3;

function worstOf(kind: WorstGap['kind'], duties: readonly Duty[], today: string): WorstGap | null {
  const first = [...duties].sort((a, b) => ((a.dueUntil ?? '9999') < (b.dueUntil ?? '9999') ? -1 : 1))[0];
  if (first === undefined || first.dueUntil === null) return null;
  return { kind, duty: first, days: Math.abs(daysBetween(today, first.dueUntil)) };
}

export function principalStatus(year: DrillYear): PrincipalStatus {
  const duties = drillDuties(year.schedule.duties);
  const late = duties.filter((duty) => duty.status === 'overdue');
  const due = duties.filter((duty) => duty.status === 'due' && duty.dueUntil !== null);
  // before the planner has answered nobody can say that a duty does not fit
  const isAnswered = year.planning === 'ready';
  const noDrill = due.filter((duty) => isAnswered && drillFor(duty, year.schedule.drills) === null);
  const toFix = due.filter((duty) => !noDrill.includes(duty));
  const gaps = [
    ['late', late],
    ['noDrill', noDrill],
    ['toFix', toFix],
  ] as const;
  const gravest = gaps.find(([, found]) => found.length > 0);
  const advice = drillDuties(year.advice).filter((duty) => duty.dueUntil !== null);
  // several standards may speak of guards; the strictest is the one to meet
  const roles = computeStaffing(year.school, year.rules).roles.filter(
    ({ post, required }) => post === 'guards' && required !== null,
  );
  const [role] = roles.sort((a, b) => Number(b.required) - Number(a.required));
  return {
    headline: gravest?.[0] ?? (duties.length === 0 ? 'noDuties' : 'inOrder'),
    count: gravest?.[1].length ?? 0,
    worst: gravest === undefined ? null : worstOf(gravest[0], gravest[1], year.today),
    next: nextDrills(year, duties.length)
      .filter((each) => each.date >= year.today)
      .slice(0, NEXT),
    local: duties.filter((duty) => duty.layer !== 'national'),
    national: duties.filter((duty) => duty.layer === 'national'),
    advice: { held: advice.filter((duty) => duty.status === 'done').length, of: advice.length },
    guards: role === undefined ? null : { role, present: role.has ?? year.school.guards },
  };
}
