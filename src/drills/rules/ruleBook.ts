/**
 * The rules that hold for a school: those that ship, with the packs it has changed or added itself in their place.
 *
 * A value, handed to everything that derives duties from rules; without one the shipped rules hold.
 */
import { type DrillRule, type DrillRules, drillRules, type RulePack } from './drillRules.js';
import type { OwnRulePack } from './ownRulePack.js';

export interface RuleBook extends Pick<DrillRules, 'packs' | 'sources' | 'rules' | 'staffing_rules'> {
  /** Ids of the packs the school has changed or added. */
  readonly ownPacks: readonly string[];
}

export const shippedRules: RuleBook = { ...drillRules, ownPacks: [] };

/** The shipped rules with the school's own packs; one with the id of a shipped pack replaces it whole. */
export function ruleBook(own: readonly OwnRulePack[] = []): RuleBook {
  return own.reduce(withOwnPack, shippedRules);
}

function withOwnPack(book: RuleBook, own: OwnRulePack): RuleBook {
  const { id } = own.pack;
  const others = <T extends { readonly pack: string }>(rules: readonly T[]): T[] =>
    rules.filter((rule) => rule.pack !== id);
  const isKnown = book.packs.some((pack) => pack.id === id);
  return {
    packs: isKnown ? book.packs.map((pack) => (pack.id === id ? own.pack : pack)) : [...book.packs, own.pack],
    sources: { ...book.sources, ...own.sources },
    rules: [...others(book.rules), ...own.rules],
    staffing_rules: [...others(book.staffing_rules), ...own.staffing_rules],
    ownPacks: [...book.ownPacks.filter((each) => each !== id), id],
  };
}

/** A pack as it stands in the book, as something the school may change. */
export function ownPackOf(book: RuleBook, id: string): OwnRulePack | null {
  const pack = book.packs.find((each) => each.id === id);
  if (pack === undefined) return null;
  const rules = book.rules.filter((rule) => rule.pack === id);
  const staffing = book.staffing_rules.filter((rule) => rule.pack === id);
  const named = new Set([...rules, ...staffing].map((rule) => rule.source_ref));
  const sources = Object.fromEntries(Object.entries(book.sources).filter(([source]) => named.has(source)));
  return { schema_version: '1.1', pack, sources, rules, staffing_rules: staffing };
}

/** The packs a school has chosen and those they ask for beside them, in the book's order; unknown ids apart. */
export function loadedPacks(
  chosen: readonly string[],
  book: RuleBook = shippedRules,
): { packs: RulePack[]; unknown: string[] } {
  const wanted = new Set<string>();
  const unknown: string[] = [];
  const open = [...chosen];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (wanted.has(id)) continue;
    const pack = book.packs.find((each) => each.id === id);
    if (pack === undefined) {
      if (!unknown.includes(id)) unknown.push(id);
      continue;
    }
    wanted.add(id);
    open.push(...(pack.also_load ?? []));
  }
  return { packs: book.packs.filter((pack) => wanted.has(pack.id)), unknown };
}

export function ruleById(id: string, book: RuleBook = shippedRules): DrillRule | undefined {
  return book.rules.find((rule) => rule.id === id);
}
