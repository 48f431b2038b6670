/** How the rules of a school lie over each other: which comes first, and where two ask for different numbers. */
import type { School } from '../../scenarios/index.js';
import { type RankedPack, rankPacks } from '../rules/rankPacks.js';
import { type RuleBook, shippedRules } from '../rules/ruleBook.js';
import type { DutyYear } from './deriveDuties.js';
import { type NumberConflict, numberConflicts } from './numberConflicts.js';

export interface RuleOrder {
  readonly packs: readonly RankedPack[];
  readonly conflicts: readonly NumberConflict[];
}

export function explainRules(
  school: Pick<School, 'rulePacks'>,
  year: Pick<DutyYear, 'duties' | 'advice'>,
  book: RuleBook = shippedRules,
): RuleOrder {
  return { packs: rankPacks(school.rulePacks, book), conflicts: numberConflicts(year) };
}
