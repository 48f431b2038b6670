/** A duty: one rule in one window of one school year, with the clause it comes from and where it stands. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillSlot } from '../vocabulary/drillKinds.js';
import type {
  Confidence,
  ObligationLevel,
  PackLayer,
  ProductClass,
  RuleDrillType,
  RulePeriod,
  RuleScenario,
  Verification,
} from '../vocabulary/ruleVocabulary.js';

/**
 * `standing` duties have no date: they hold all the time, or follow each drill or event. `awaitingDates` means
 * that the school's calendar does not reach that far yet. `waived` is the school's own word, with its reason.
 */
export type DutyStatus =
  | 'due'
  | 'overdue'
  | 'done'
  | 'planned'
  | 'waived'
  | 'awaitingDates'
  | 'notRequired'
  | 'standing';

/** Why a duty is not required, waits, or is settled without evidence; words for each are in the app. */
export const DUTY_REASONS = [
  'otherStages',
  'boardingOnly',
  'mountainOnly',
  'boardingSpecialUrban',
  'schoolBusOnly',
  'schoolBusUnknown',
  'fireKeyUnitOnly',
  'fireKeyUnitUnknown',
  'bushfireOnly',
  'bushfireUnknown',
  'ended',
  'noDates',
  'nothingFound',
  'findingsClosed',
] as const;
export type DutyReason = (typeof DUTY_REASONS)[number];

/** Where a duty comes from, and how sure we are of it. */
export interface DutyClause {
  /** The words of the clause, in the language of the source; `null` where they were not seen. */
  readonly quote: string | null;
  /** The paragraphs the quote stands in, where we have them. */
  readonly fullText: string | null;
  readonly sourceTitle: string;
  readonly docNo: string | null;
  readonly article: string;
  /** Date of the document, as precise as known. */
  readonly date: string | null;
  readonly jurisdiction: string;
  readonly url: string | null;
  /** How the rule was read: anything but `seed_text` and `official_page` is second-hand. */
  readonly verification: Verification;
  readonly confidence: Confidence;
  /** The rule was not compared with its source: recalled from memory, or read with low confidence. */
  readonly isUnconfirmed: boolean;
  /** Day on which the pack was last compared with its sources. */
  readonly checkedOn: IsoDate;
  /** Our reading of the clause in words. */
  readonly notes: string;
  /** End of the programme named in the title, when it is over: confirm with the district. */
  readonly programmeOverSince: IsoDate | null;
}

export interface DutyAlternative {
  readonly drillType: RuleDrillType;
  readonly minimumCount: number;
}

export interface Duty {
  /** Stable within a school year, as `MZ-11:s1`. */
  readonly id: string;
  readonly rule: string;
  /** Names the demand within its rule, as `also1` or `fire`; empty for the rule's own. */
  readonly part: string;
  readonly pack: string;
  /** Local duty and national layer are shown apart, never as one tick. */
  readonly layer: PackLayer;
  readonly title: string;
  readonly titleZh: string;
  /** A task is not a drill: a training, a check, a lesson, a plan to keep. */
  readonly work: 'drill' | 'task';
  readonly drillType: RuleDrillType;
  /** Alternatives: a drill on any one of them counts. */
  readonly scenario: readonly RuleScenario[];
  /** The time of day that is part of the requirement. */
  readonly timeOfDay: DrillSlot | null;
  /** One alternative in full is enough; empty for all other duties. */
  readonly anyOf: readonly DutyAlternative[];
  readonly period: RulePeriod;
  /** How many in the window; `null` where the text gives no number and nothing is counted. */
  readonly minimumCount: number | null;
  readonly unit: 'drills' | 'times' | 'days' | 'class_period';
  /** The count is owed by each of these. */
  readonly per: 'guard' | null;
  /** The number is ours, not the text's, and is shown as such. */
  readonly isCountDefault: boolean;
  readonly done: number;
  readonly planned: number;
  readonly dueFrom: IsoDate | null;
  readonly dueUntil: IsoDate | null;
  /** Stretches within the window in which a drill does not count. */
  readonly exceptDays: readonly { readonly from: IsoDate; readonly until: IsoDate }[];
  /** Where in the window it does most good, as before the rains. */
  readonly preferred: { readonly from: IsoDate; readonly until: IsoDate } | null;
  readonly status: DutyStatus;
  /** Why it is not required, waived, or waits for dates; what the demand asks for; `null` otherwise. */
  readonly reason: string | null;
  readonly why: DutyReason | null;
  /** Its dates may still move: a semester without dates, or a year without an official holiday notice. */
  readonly provisional: boolean;
  readonly obligationLevel: ObligationLevel;
  readonly productClass: ProductClass;
  readonly countsUnplannedAlarm: boolean;
  /** Rules whose own minimum comes first. */
  readonly additionalTo: readonly string[];
  /** The authority that owes it, where it is not the school. */
  readonly authority: string | null;
  readonly clause: DutyClause;
}
