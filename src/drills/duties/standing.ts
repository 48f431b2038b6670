/** Where a duty stands: by the drills that were held or planned, or by the evidence kept of a task. */
import type { School } from '../../scenarios/index.js';
import { dayNumberOrNull, type IsoDate } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import { missingCount } from '../duty/closesDuty.js';
import type { Duty, DutyStatus } from '../duty/duty.js';
import { taskProgress, taskStatus } from '../evidence/taskProgress.js';
import type { Finding } from '../loop/finding.js';
import { isOpenFinding, isOverdueFinding } from '../loop/findingStanding.js';
import type { DutyContext } from './dutyContext.js';

type Standing = Pick<Duty, 'status' | 'done' | 'planned'>;

/** @param context - with the drills that may count towards this duty */
export function drillStanding(duty: Duty, { held = [], planned = [], today }: DutyContext): Standing {
  if (duty.minimumCount === null || duty.dueUntil === null) return { status: 'due', done: 0, planned: 0 };
  const missingAfterHeld = missingCount(duty, held);
  const missingAfterAll = missingCount(duty, [...held, ...planned]);
  const isLate = today !== undefined && dayNumberOrNull(today) !== null && today > duty.dueUntil;
  let status: DutyStatus = isLate ? 'overdue' : 'due';
  if (missingAfterHeld === 0) status = 'done';
  else if (missingAfterAll === 0 && !isLate) status = 'planned';
  return {
    status,
    done: duty.minimumCount - Math.min(duty.minimumCount, missingAfterHeld),
    planned: missingAfterHeld - missingAfterAll,
  };
}

/** A closed loop is met while every finding is closed, and late when one is open past its day. */
function loopStanding(findings: readonly Finding[], today: IsoDate | undefined): Standing {
  const open = findings.filter(isOpenFinding);
  const isLate = today !== undefined && open.some((each) => isOverdueFinding(each, today));
  const done = findings.length - open.length;
  if (findings.length === 0) return { status: 'standing', done, planned: 0 };
  if (open.length === 0) return { status: 'done', done, planned: 0 };
  return { status: isLate ? 'overdue' : 'due', done, planned: 0 };
}

/** Without any evidence at hand a task is never called done or overdue. */
export function taskStanding(duty: Duty, school: School, calendar: SchoolCalendar, context: DutyContext): Standing {
  const status = duty.dueUntil === null ? 'standing' : 'due';
  const { evidence, today, findings } = context;
  if (duty.drillType === 'rectification' && duty.period === 'event' && findings !== undefined) {
    return loopStanding(findings, today);
  }
  const progress = evidence === undefined ? null : taskProgress(duty, evidence, school, calendar, today);
  if (progress === null) return { status, done: 0, planned: 0 };
  return { status: taskStatus(duty, progress, today), done: progress.done, planned: 0 };
}
