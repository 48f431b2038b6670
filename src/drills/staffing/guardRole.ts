/** Guards of one rule with every reading of its text, and the sums written out. */
import type { School } from '../../scenarios/index.js';
import type { StaffingRule } from '../rules/drillRules.js';
import type { RuleBook } from '../rules/ruleBook.js';
import { countGuards, type GuardCount, ladderBase } from './guardLadders.js';
import { emptyRole, type StaffingReading, type StaffingRole } from './staffingRole.js';

interface Sum {
  readonly rule: string;
  readonly people: number;
  readonly boarders: number;
  /** The head count the increment above 1000 is taken of. */
  readonly above: number;
  readonly round: 'floor' | 'ceil';
}

/** The sum of a ladder as a reader can check it: `T = 1468: 2 + floor((1468 − 1000)/500) = 2; B = 600: …`. */
function sum(letter: 'T' | 'N', { rule, people, boarders, above, round }: Sum): string {
  const step = round === 'floor' ? Math.floor : Math.ceil;
  const isAbove = letter === 'N' ? people >= 1000 : people > 1000;
  const first = letter === 'N' ? 3 : 2;
  const more = step(Math.max(0, above - 1000) / 500);
  const of = above === people ? `${people}` : `pupils ${above}`;
  const base = countGuards(rule, people, 0, people)?.required ?? 0;
  const day = isAbove ? `${first} + ${round}((${of} − 1000)/500) = ${first + more}` : `${base}`;
  const ladder = `${letter} = ${people}: ${day}`;
  if (boarders === 0) return ladder;
  const least = letter === 'T' && base < 2 ? ', with boarders at least 2' : '';
  return `${ladder}${least}; B = ${boarders}: + ${round}(${boarders}/300) = ${step(boarders / 300)}`;
}

/** Readings of the text that come to another number. */
function otherReadings(letter: 'T' | 'N', sums: Sum, guards: GuardCount, pupils: number): StaffingReading[] {
  const { rule, people, boarders } = sums;
  const isHundred = rule === 'ST-003-GUARD' && people === 100 && guards.recommended > guards.required;
  const cautious: StaffingReading =
    isHundred && boarders === 0
      ? { reading: 'bothClauses', count: guards.recommended, arithmetic: `${letter} = 100: 1 (<= 100), 2 (>= 100)` }
      : { reading: 'cautious', count: guards.recommended, arithmetic: sum(letter, { ...sums, round: 'ceil' }) };
  const day = sum(letter, { ...sums, boarders: 0 });
  const steps = Math.floor(boarders / 300);
  const all: StaffingReading[] = [
    cautious,
    { reading: 'lower', count: guards.lowerReading, arithmetic: sum(letter, { ...sums, above: pupils }) },
    {
      reading: 'alternative',
      count: guards.alternative,
      arithmetic: `max(${day}; 2 + floor(${boarders}/300) = ${2 + steps})`,
    },
  ];
  return all
    .filter((each) => each.count !== guards.required)
    .map((each) => ({ ...each, arithmetic: `${each.arithmetic} → ${each.count}` }));
}

export function guardRole(rule: StaffingRule, school: School, book: RuleBook): StaffingRole {
  const role = { ...emptyRole(rule, 'guards', book), has: school.guards };
  const base = ladderBase(rule.id, school);
  const boarders = school.boarding ? school.boarders : 0;
  const guards = base === null ? null : countGuards(rule.id, base.people, boarders, school.pupils);
  if (base === null || guards === null) return role;
  const { letter, people } = base;
  const sums: Sum = { rule: rule.id, people, boarders, above: people, round: 'floor' };
  return {
    ...role,
    required: guards.required,
    recommended: guards.recommended,
    lowerReading: guards.lowerReading,
    arithmetic: `${sum(letter, sums)} → ${guards.required}`,
    readings: otherReadings(letter, sums, guards, school.pupils),
  };
}
