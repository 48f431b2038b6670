/** What a project knows beside its school, as the derivation of duties wants it. */
import { type DutyContext, type RuleBook, ruleBook } from '../../drills/index.js';
import type { Project } from '../../project/index.js';

type Kept = Pick<Project, 'rulePacks' | 'evidence' | 'waivers' | 'closedDuties'>;

/** The same packs make the same book, so that nothing is planned again for it. */
const books = new WeakMap<Project['rulePacks'], RuleBook>();

function bookOf(rulePacks: Project['rulePacks']): RuleBook {
  const known = books.get(rulePacks) ?? ruleBook(rulePacks);
  books.set(rulePacks, known);
  return known;
}

export function projectContext({ rulePacks, evidence, waivers, closedDuties }: Kept): DutyContext {
  return { rules: bookOf(rulePacks), evidence, waivers, closedDuties };
}
