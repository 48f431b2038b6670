/** Which rule packs fit a school, by the region it lies in and by its stages. A proposal: the school chooses. */
import type { School } from '../../scenarios/index.js';
import type { RulePack } from './drillRules.js';
import { type RuleBook, shippedRules } from './ruleBook.js';

/**
 * `own` is the school's region itself, `wider` a region it lies in, `narrower` one inside the region it has stated,
 * and `elsewhere` any other.
 */
export type PackReach = 'own' | 'wider' | 'narrower' | 'elsewhere';

export interface PackProposal {
  readonly pack: RulePack;
  readonly reach: PackReach;
  /** Rules of the pack that are for one of the school's stages. */
  readonly rules: number;
  /** Worth choosing: it holds where the school lies, and has rules for it. */
  readonly isProposed: boolean;
}

const isWithin = (region: string, wider: string): boolean => region === wider || region.startsWith(`${wider}-`);

/** How a pack's jurisdiction lies to a region, both as `CN-YN-Mengzi`. */
export function packReach(jurisdiction: string, region: string): PackReach {
  if (jurisdiction === region) return 'own';
  if (isWithin(region, jurisdiction)) return 'wider';
  return isWithin(jurisdiction, region) ? 'narrower' : 'elsewhere';
}

const ORDER: readonly PackReach[] = ['own', 'wider', 'narrower', 'elsewhere'];

/** Every pack, nearest first; within the same reach the smaller region first. */
export function proposePacks(
  school: Pick<School, 'region' | 'stages'>,
  book: RuleBook = shippedRules,
): readonly PackProposal[] {
  const proposals = book.packs.map((pack): PackProposal => {
    const reach = packReach(pack.jurisdiction, school.region);
    const rules = book.rules.filter(
      (rule) =>
        rule.pack === pack.id &&
        rule.applies_to.school_types.some((stage) => school.stages.some((own) => own === stage)),
    ).length;
    return { pack, reach, rules, isProposed: rules > 0 && (reach === 'own' || reach === 'wider') };
  });
  const size = ({ pack }: PackProposal): number => pack.jurisdiction.split('-').length;
  return proposals
    .map((each, i) => ({ each, i }))
    .sort(
      (a, b) => ORDER.indexOf(a.each.reach) - ORDER.indexOf(b.each.reach) || size(b.each) - size(a.each) || a.i - b.i,
    )
    .map(({ each }) => each);
}

/**
 * The choice without one pack. What it brought along stays chosen, so that switching a town's programme off leaves the
 * nation's law in force.
 */
export function withoutPack(chosen: readonly string[], id: string, book: RuleBook = shippedRules): string[] {
  const left = chosen.filter((each) => each !== id);
  const brought = chosen.includes(id) ? (book.packs.find((pack) => pack.id === id)?.also_load ?? []) : [];
  return [...left, ...brought.filter((each) => !left.includes(each))];
}
