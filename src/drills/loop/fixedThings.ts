/** The five things fixed (五落实) before a finding leaves its assessment, and which of them the rules of a school ask for. */
import { loadedPacks, type RuleBook, shippedRules } from '../rules/ruleBook.js';
import type { Finding } from './finding.js';

export const FIXED_THINGS = ['person', 'measure', 'money', 'deadline', 'plan'] as const;
export type FixedThing = (typeof FIXED_THINGS)[number];

/** Without a rule that says more: nothing is fixed by nobody and never. Ours; 渠县 二(二)8 asks for the same two. */
export const LEAST_FIXED: readonly FixedThing[] = ['person', 'deadline'];

/** 景政办发〔2019〕161号 二(六) and 渝府办发〔2017〕193号 二(七) name all five; 渠县 二(二)8 a person and a deadline. */
const ASKED: Readonly<Record<string, readonly FixedThing[]>> = {
  'JH-05': FIXED_THINGS,
  'CQ-03': FIXED_THINGS,
  'QX-05': LEAST_FIXED,
};

/** @param chosen - ids of the packs the school has chosen */
export function fixedThingsOf(chosen: readonly string[], book: RuleBook = shippedRules): readonly FixedThing[] {
  const packs = new Set(loadedPacks(chosen, book).packs.map(({ id }) => id));
  const asked = book.rules.filter(({ pack }) => packs.has(pack)).flatMap(({ id }) => ASKED[id] ?? []);
  return FIXED_THINGS.filter((thing) => LEAST_FIXED.includes(thing) || asked.includes(thing));
}

/** Those still open, in the order in which they are asked for. */
export function missingThings(finding: Pick<Finding, FixedThing>, needed: readonly FixedThing[]): FixedThing[] {
  return needed.filter((thing) => (finding[thing] ?? '').trim() === '');
}
