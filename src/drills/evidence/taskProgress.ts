/** How far a task is done: what was recorded for it, what of that counts, and what is still missing. */
import type { School } from '../../scenarios/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { Duty, DutyStatus } from '../duty/duty.js';
import { EVIDENCE_KIND_OF, type Evidence } from './evidence.js';
import { type EvidenceVerdict, isMeantFor, judgeEvidence } from './judgeEvidence.js';
import { neededPlans } from './neededPlans.js';
import { type Occasion, occasionsOf } from './occasions.js';

export interface JudgedEvidence {
  readonly evidence: Evidence;
  readonly verdict: EvidenceVerdict;
}

export interface TaskProgress {
  /** All that was written down for it, what does not count included. */
  readonly judged: readonly JudgedEvidence[];
  readonly done: number;
  readonly needed: number;
  /** Weeks or days that are over without evidence. */
  readonly missed: readonly Occasion[];
}

const covers = (evidence: Evidence, { from, until }: Occasion): boolean =>
  evidence.date <= until && (evidence.until ?? evidence.date) >= from;

/** Days of training of the guard who has fewest. */
function guardDays(counting: readonly Evidence[], guards: number): number {
  let fewest = guards === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (let guard = 1; guard <= guards; guard++) {
    const days = counting.filter((each) => each.kind === 'guardTraining' && each.guards.includes(guard));
    fewest = Math.min(fewest, new Set(days.map((each) => each.date)).size);
  }
  return fewest;
}

function plansInForce(rule: string, counting: readonly Evidence[]): { done: number; needed: number } {
  const needed = neededPlans(rule);
  if (needed === null) return { done: Math.min(1, counting.length), needed: 1 };
  const inForce = needed.filter((tier) => counting.some((each) => each.kind === 'plan' && each.tier === tier));
  return { done: inForce.length, needed: needed.length };
}

function counted(
  duty: Duty,
  counting: readonly Evidence[],
  occasions: readonly Occasion[],
  guards: number,
): { done: number; needed: number } {
  if (duty.drillType === 'plan_inventory') return plansInForce(duty.rule, counting);
  const needed = duty.minimumCount ?? 1;
  if (duty.per === 'guard') return { done: Math.min(needed, guardDays(counting, guards)), needed };
  if (occasions.length > 0) {
    // so many in each week or day; more in one do not make up for none in another
    const each = Math.max(1, Math.round(needed / occasions.length));
    const done = occasions.reduce(
      (sum, occasion) => sum + Math.min(each, counting.filter((one) => covers(one, occasion)).length),
      0,
    );
    return { done, needed: each * occasions.length };
  }
  return { done: Math.min(needed, counting.length), needed };
}

/** @returns `null` for a duty that takes no evidence: a drill, or a figure that drills are measured against */
export function taskProgress(
  duty: Duty,
  evidence: readonly Evidence[],
  school: School,
  calendar: SchoolCalendar,
  today?: IsoDate,
): TaskProgress | null {
  if (duty.work === 'drill' || EVIDENCE_KIND_OF[duty.drillType] === undefined) return null;
  const occasions = occasionsOf(duty, calendar);
  const frame = {
    occasions,
    guards: school.guards,
    yearFrom: `${calendar.firstYear}-08-01`,
    yearUntil: `${calendar.firstYear + 1}-07-31`,
    today,
  };
  const judged = evidence
    .filter((each) => isMeantFor(each, duty))
    .map((each) => ({ evidence: each, verdict: judgeEvidence(each, duty, frame) }));
  const counting = judged.filter(({ verdict }) => verdict === 'counts').map((each) => each.evidence);
  const isOver = ({ until }: Occasion): boolean => today !== undefined && until < today;
  const missed = occasions.filter((each) => isOver(each) && !counting.some((one) => covers(one, each)));
  return { judged, ...counted(duty, counting, occasions, school.guards), missed };
}

/** Periods of rules that follow an event: nothing is late, and evidence is kept without closing anything. */
const FOLLOWS_EVENTS: readonly Duty['period'][] = ['event', 'per_drill', 'campaign', 'after_each_drill'];

export function taskStatus(duty: Duty, progress: TaskProgress, today?: IsoDate): DutyStatus {
  if (duty.dueUntil === null && FOLLOWS_EVENTS.includes(duty.period)) return 'standing';
  if (progress.done >= progress.needed) return 'done';
  const isLate = today !== undefined && duty.dueUntil !== null && today > duty.dueUntil;
  return isLate || progress.missed.length > 0 ? 'overdue' : 'due';
}
