/** Which facts the rules of a school ask for, and what its profile says of them. */
import { type DrillRule, loadedPacks, type RuleBook } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';

export type SchoolFact = 'mountain' | 'usesSchoolBus' | 'fireKeyUnit' | 'crowdedUrban' | 'bushfireAtRisk';
export type FactAnswer = 'unknown' | 'yes' | 'no';

export interface AskedFact {
  readonly fact: SchoolFact;
  /** Ids of the rules that ask. */
  readonly rules: readonly string[];
}

type AppliesTo = DrillRule['applies_to'];

const ASKS: Readonly<Record<SchoolFact, (applies: AppliesTo) => boolean>> = {
  mountain: ({ terrain }) => terrain === 'mountain',
  usesSchoolBus: ({ uses_school_bus }) => uses_school_bus === true,
  fireKeyUnit: ({ fire_key_unit }) => fire_key_unit === true,
  crowdedUrban: ({ any_of }) => any_of?.some((each) => each.crowded_urban === true) === true,
  bushfireAtRisk: ({ bushfire_at_risk }) => bushfire_at_risk === true,
};

/** Facts that no rule of the school's packs asks for are left out. */
export function askedFacts(school: School, book: RuleBook): AskedFact[] {
  const packs = new Set(loadedPacks(school.rulePacks, book).packs.map((pack) => pack.id));
  const rules = book.rules.filter((rule) => packs.has(rule.pack));
  return (Object.keys(ASKS) as SchoolFact[]).flatMap((fact) => {
    const asking = rules.filter((rule) => ASKS[fact](rule.applies_to)).map((rule) => rule.id);
    return asking.length === 0 ? [] : [{ fact, rules: asking }];
  });
}

export function factOf(school: School, fact: SchoolFact): FactAnswer {
  if (fact === 'mountain') return school.terrain === 'mountain' ? 'yes' : 'no';
  const stated = school[fact];
  return stated === undefined ? 'unknown' : stated ? 'yes' : 'no';
}

export function withFact(school: School, fact: SchoolFact, answer: FactAnswer): School {
  if (fact === 'mountain') return { ...school, terrain: answer === 'yes' ? 'mountain' : 'any' };
  const { [fact]: _, ...rest } = school;
  return answer === 'unknown' ? rest : { ...rest, [fact]: answer === 'yes' };
}
