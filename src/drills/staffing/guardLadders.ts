/**
 * Guards by the ladders of the notices.
 *
 * T is the head count the text names, B the boarding pupils (0 in a day school). Increments count completed
 * steps; the cautious reading rounds each of them up and is recommended, never required.
 *
 * Source: `drill-rules.json`, `staffing_rules` and `staffing_notation`; boundary cases in its worked examples.
 */
import type { School } from '../../scenarios/index.js';

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

/** The head count a ladder is read with, and its letter in the formula. */
export function ladderBase(rule: string, school: School): { letter: 'T' | 'N'; people: number } | null {
  const ladder = LADDERS[rule];
  if (ladder === undefined) return null;
  return { letter: rule === 'ST-GBT29315' ? 'N' : 'T', people: ladder.countsPeople(school) };
}
