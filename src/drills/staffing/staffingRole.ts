/** One line of the staffing: what a rule asks for, how it was worked out, and what the school has. */
import type { StaffingRule } from '../rules/drillRules.js';
import type { RuleBook } from '../rules/ruleBook.js';
import type { Confidence, Verification } from '../vocabulary/ruleVocabulary.js';

/** Who is counted. */
export const STAFF_POSTS = [
  'guards',
  'guardQuality',
  'dormitoryManagers',
  'femaleDormitoryManagers',
  'healthStaff',
  'safetyManagers',
  'safetyTeachers',
  'legalVicePrincipals',
  'other',
] as const;
export type StaffPost = (typeof STAFF_POSTS)[number];

/** What stands in the place of a sum where nothing is reckoned. */
export const STAFFING_NOTES = [
  'perSchool',
  'inPrinciple',
  'girlsBoard',
  'noGirlsBoard',
  'roomsNotListed',
  'asNeeded',
  'boardingNoNumber',
  'noPupils',
] as const;
export type StaffingNote = (typeof STAFFING_NOTES)[number];

/** Another way to read the same text. */
export interface StaffingReading {
  /**
   * `lower`: the increment above 1000 counts pupils only. `alternative`: boarders are not counted on top. `cautious`:
   * steps rounded up. `bothClauses`: exactly a hundred people, for whom the text says one and two.
   */
  readonly reading: 'lower' | 'alternative' | 'cautious' | 'bothClauses';
  readonly count: number;
  readonly arithmetic: string;
}

export interface StaffingRole {
  readonly rule: string;
  readonly pack: string;
  readonly post: StaffPost;
  readonly role: string;
  /** `null` where the text gives no number. */
  readonly required: number | null;
  readonly recommended: number | null;
  /** The requirement when the increment above 1000 counts pupils only. */
  readonly lowerReading: number | null;
  /** The sum, or in words what stands for it; the formula of the text where there is no number. */
  readonly arithmetic: string;
  readonly note: StaffingNote | null;
  /** Readings that come to another number than `required`. */
  readonly readings: readonly StaffingReading[];
  /** What the school has; `null` while its profile does not say. */
  readonly has: number | null;
  readonly clause: {
    readonly article: string;
    readonly formula: string;
    readonly ambiguity: readonly string[];
    readonly sourceTitle: string;
    readonly docNo: string | null;
    readonly jurisdiction: string;
    readonly checkedOn: string;
    readonly verification: Verification;
  };
  readonly confidence: Confidence;
}

/** The line of a rule without any number yet. */
export function emptyRole(rule: StaffingRule, post: StaffPost, book: RuleBook): StaffingRole {
  const source = book.sources[rule.source_ref];
  const pack = book.packs.find((each) => each.id === rule.pack);
  return {
    rule: rule.id,
    pack: rule.pack,
    post,
    role: rule.what,
    required: null,
    recommended: null,
    lowerReading: null,
    arithmetic: rule.formula,
    note: null,
    readings: [],
    has: null,
    clause: {
      article: rule.article,
      formula: rule.formula,
      ambiguity: rule.ambiguity,
      sourceTitle: source?.title ?? rule.source_document ?? rule.source_ref,
      docNo: source?.doc_no ?? null,
      jurisdiction: source?.jurisdiction ?? pack?.jurisdiction ?? '',
      checkedOn: pack?.checked_on ?? '',
      verification: rule.verification,
    },
    confidence: rule.confidence ?? 'high',
  };
}
