/** What is known beside the school and its rules when the duties of a year are derived; all of it may be missing. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { ClosedDuty } from '../duty/closedDuty.js';
import type { DrillEvent } from '../duty/drillEvent.js';
import type { Waiver } from '../duty/waiver.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Finding } from '../loop/finding.js';
import type { RuleBook } from '../rules/ruleBook.js';

export interface DutyContext {
  /** The rules that hold; the shipped ones without it. */
  readonly rules?: RuleBook;
  /** Decides what is overdue; nothing is without it. */
  readonly today?: IsoDate;
  /** Drills that were held. */
  readonly held?: readonly DrillEvent[];
  /** Drills that are fixed in the plan. */
  readonly planned?: readonly DrillEvent[];
  /** The records and findings themselves, for what follows each drill. */
  readonly records?: readonly DrillRecord[];
  readonly findings?: readonly Finding[];
  /** What shows that tasks were done. Without it no task is called done or overdue. */
  readonly evidence?: readonly Evidence[];
  readonly waivers?: readonly Waiver[];
  /** Duties that were met, as they stood then; they hold whatever the rules have become. */
  readonly closedDuties?: readonly ClosedDuty[];
}
