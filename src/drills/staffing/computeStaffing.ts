/**
 * How many guards and health staff the notices ask for, with the arithmetic.
 *
 * T is the head count the text names, B the boarding pupils (0 in a day school). Increments count completed
 * steps; the cautious reading rounds each of them up and is recommended, never required.
 *
 * Source: `drill-rules.json`, `staffing_rules` and `staffing_notation`; boundary cases in its worked examples.
 */
import type { School } from '../../scenarios/index.js';
import type { StaffingRule } from '../rules/drillRules.js';
import { loadedPacks, type RuleBook, shippedRules } from '../rules/ruleBook.js';
import type { Confidence, Verification } from '../rules/ruleVocabulary.js';

export interface StaffingRole {
  readonly rule: string;
  readonly role: string;
  /** `null` where the text gives no number. */
  readonly required: number | null;
  readonly recommended: number | null;
  /** The requirement when the increment above 1000 counts pupils only. */
  readonly lowerReading: number | null;
  readonly arithmetic: string;
  readonly clause: {
    readonly article: string;
    readonly formula: string;
    readonly ambiguity: readonly string[];
    readonly sourceTitle: string;
    readonly docNo: string | null;
    readonly verification: Verification;
  };
  readonly confidence: Confidence;
}

interface Ladder {
  /** Guards of a day school of T people, in completed steps, rounded up, or counted on pupils only. */
  readonly steps: (people: number, round: (x: number) => number, pupils: number) => number;
  readonly countsPeople: (school: School) => number;
}

const seedLadder =
  (isOneAtHundred: boolean) =>
  (people: number, round: (x: number) => number, above: number): number => {
    if (people === 0) return 0;
    if (people < 100 || (isOneAtHundred && people === 100)) return 1;
    return people <= 1000 ? 2 : 2 + round(Math.max(0, above - 1000) / 500);
  };

const everyone = (school: School): number => school.pupils + school.teachers + school.otherStaff;

const LADDERS: Readonly<Record<string, Ladder>> = {
  'ST-000-GUARD': { steps: seedLadder(false), countsPeople: (school) => school.pupils + school.teachers },
  'ST-002-GUARD': { steps: seedLadder(false), countsPeople: everyone },
  'ST-003-GUARD': { steps: seedLadder(true), countsPeople: everyone },
  'ST-GBT29315': {
    steps: (people, round, above) => {
      if (people === 0) return 0;
      if (people < 100) return 1;
      return people < 1000 ? 2 : 3 + round(Math.max(0, above - 1000) / 500);
    },
    countsPeople: (school) => Math.max(0, school.pupils - school.boarders),
  },
};

export interface GuardCount {
  readonly required: number;
  readonly recommended: number;
  readonly lowerReading: number;
  /** Jinghong's other reading, where boarders are not counted on top; equal to `required` elsewhere. */
  readonly alternative: number;
}

/**
 * Guards by one of the four ladders.
 *
 * @param people - T, or for GB/T 29315 the pupils who do not board
 * @param boarders - B; 0 for a day school
 * @param pupils - all pupils, for the lower reading
 * @returns `null` for a rule without a ladder, and for nobody at all
 */
export function countGuards(rule: string, people: number, boarders: number, pupils: number): GuardCount | null {
  const ladder = LADDERS[rule];
  if (ladder === undefined || people + boarders === 0) return null;
  const isBoarding = boarders > 0;
  const isStandard = rule === 'ST-GBT29315';
  const total = (day: number, round: (x: number) => number): number =>
    isBoarding ? (isStandard ? day : Math.max(2, day)) + round(boarders / 300) : day;
  const required = total(ladder.steps(people, Math.floor, people), Math.floor);
  // exactly 100 people: both clauses of the ladder match, and the second asks for two
  const bothClauses = rule === 'ST-003-GUARD' && people === 100 ? 2 : 0;
  const cautious = total(Math.max(bothClauses, ladder.steps(people, Math.ceil, people)), Math.ceil);
  const day = ladder.steps(people, Math.floor, people);
  const isEither = rule === 'ST-000-GUARD' && isBoarding;
  return {
    required,
    recommended: Math.max(required, cautious),
    lowerReading: total(ladder.steps(people, Math.floor, isStandard ? people : pupils), Math.floor),
    alternative: isEither ? Math.max(day, 2 + Math.floor(boarders / 300)) : required,
  };
}

function clauseOf(rule: StaffingRule, book: RuleBook): StaffingRole['clause'] {
  const source = book.sources[rule.source_ref];
  return {
    article: rule.article,
    formula: rule.formula,
    ambiguity: rule.ambiguity,
    sourceTitle: source?.title ?? rule.source_document ?? rule.source_ref,
    docNo: source?.doc_no ?? null,
    verification: rule.verification,
  };
}

function staffingRole(rule: StaffingRule, school: School, book: RuleBook): StaffingRole {
  const role = {
    rule: rule.id,
    role: rule.what,
    required: null,
    recommended: null,
    lowerReading: null,
    arithmetic: rule.formula,
    clause: clauseOf(rule, book),
    confidence: rule.confidence ?? 'high',
  } as const;
  const ladder = LADDERS[rule.id];
  if (ladder !== undefined) {
    const people = ladder.countsPeople(school);
    const boarders = school.boarding ? school.boarders : 0;
    const guards = countGuards(rule.id, people, boarders, school.pupils);
    if (guards === null) return role;
    const { required, recommended, lowerReading } = guards;
    const boarding = boarders > 0 ? ` + floor(${boarders}/300) = ${Math.floor(boarders / 300)}` : '';
    return { ...role, required, recommended, lowerReading, arithmetic: `T = ${people}${boarding}: ${required}` };
  }
  if (rule.id === 'ST-003-HEALTH' && school.pupils > 0) {
    const count = Math.ceil(school.pupils / 600);
    return {
      ...role,
      required: count,
      recommended: count,
      lowerReading: count,
      arithmetic: `ceil(${school.pupils}/600) = ${count}`,
    };
  }
  if (rule.id === 'ST-003-LEGAL' || rule.id === 'ST-004-SAFETY') {
    return { ...role, required: 1, recommended: 1, lowerReading: 1, arithmetic: 'at least 1 per school' };
  }
  return role;
}

/** Every staffing rule of the school's packs; a rule without a number is listed without one. */
export function computeStaffing(
  school: School,
  book: RuleBook = shippedRules,
): { readonly roles: readonly StaffingRole[] } {
  const packs = loadedPacks(school.rulePacks, book).packs.map((pack) => pack.id);
  const rules = book.staffing_rules.filter((rule) => packs.includes(rule.pack));
  return { roles: rules.map((rule) => staffingRole(rule, school, book)) };
}
