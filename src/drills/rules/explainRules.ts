/**
 * How the rules of a school lie over each other: which comes first, where two ask for different numbers, and what has
 * run out. Nothing is decided silently: of two duties both stay, and the one that asks for more is named.
 */
import type { School } from '../../scenarios/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import higherLawJson from '../data/higher-law.json' with { type: 'json' };
import type { DutyYear } from '../duties/deriveDuties.js';
import type { Duty } from '../duties/duty.js';
import type { RulePack } from './drillRules.js';
import { loadedPacks, type RuleBook, shippedRules } from './ruleBook.js';

/** A regulation above the packs of its region whose articles on drills were not read. */
export interface HigherLaw {
  readonly id: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly titleEn: string;
  readonly revisedOn: IsoDate;
  readonly inForceSince: IsoDate;
  readonly verification: string;
}

export const HIGHER_LAW: readonly HigherLaw[] = higherLawJson;

/** National rules first, then regions from the widest to the narrowest. */
export type PackTier = 'nation' | 'region' | 'place';

export interface RankedPack {
  readonly pack: RulePack;
  readonly tier: PackTier;
  /** Regulations above it that came into force after it; confirm with the district. */
  readonly below: readonly HigherLaw[];
  /** End of the programme in the title of one of its sources. */
  readonly programmeUntil: IsoDate | null;
}

export interface NumberConflict {
  /** What both are about, as the kind of drill. */
  readonly drillType: Duty['drillType'];
  /** Duties of the year by rule, the one that asks for most first. */
  readonly asked: readonly {
    readonly rule: string;
    readonly pack: string;
    readonly layer: Duty['layer'];
    readonly perYear: number;
    readonly isAdvice: boolean;
    readonly isOurNumber: boolean;
  }[];
}

export interface RuleOrder {
  readonly packs: readonly RankedPack[];
  readonly conflicts: readonly NumberConflict[];
}

const TIERS: readonly PackTier[] = ['nation', 'region', 'place'];

function tierOf({ jurisdiction }: RulePack): PackTier {
  const depth = jurisdiction.split('-').length;
  return TIERS[Math.min(depth, 3) - 1] as PackTier;
}

const isInside = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}-`);

function rankedPack(pack: RulePack, book: RuleBook): RankedPack {
  const refs = new Set(book.rules.filter((rule) => rule.pack === pack.id).map((rule) => rule.source_ref));
  const sources = Object.entries(book.sources).filter(([id]) => refs.has(id));
  const newest = sources.reduce((latest, [, { date }]) => (date !== undefined && date > latest ? date : latest), '');
  const ends = sources.map(([, source]) => source.programme_until).filter((end) => end !== undefined);
  return {
    pack,
    tier: tierOf(pack),
    below: HIGHER_LAW.filter(
      (law) =>
        pack.jurisdiction !== law.jurisdiction &&
        isInside(pack.jurisdiction, law.jurisdiction) &&
        newest < law.inForceSince,
    ),
    programmeUntil: ends[0] ?? null,
  };
}

/** The packs a school has loaded, the highest first. */
export function rankPacks(chosen: readonly string[], book: RuleBook = shippedRules): RankedPack[] {
  const ranked = loadedPacks(chosen, book).packs.map((pack) => rankedPack(pack, book));
  return TIERS.flatMap((tier) => ranked.filter((each) => each.tier === tier));
}

/** Rules without a hazard and an hour of their own, of one kind: only these ask for the same drills. */
function isGeneral(duty: Duty): boolean {
  return (
    duty.work === 'drill' &&
    duty.part === '' &&
    duty.timeOfDay === null &&
    duty.additionalTo.length === 0 &&
    duty.dueFrom !== null &&
    duty.minimumCount !== null
  );
}

const sharesHazard = (a: readonly string[], b: readonly string[]): boolean =>
  a.includes('any') || b.includes('any') || a.some((each) => b.includes(each));

type Asked = NumberConflict['asked'][number] & {
  readonly scenario: readonly string[];
  readonly type: Duty['drillType'];
};

function askedBy(duties: readonly Duty[]): Asked[] {
  const byRule = new Map<string, Asked>();
  for (const duty of duties.filter(isGeneral)) {
    const before = byRule.get(duty.rule)?.perYear ?? 0;
    byRule.set(duty.rule, {
      rule: duty.rule,
      pack: duty.pack,
      layer: duty.layer,
      perYear: before + (duty.minimumCount ?? 0),
      isAdvice: duty.obligationLevel === 'guidance',
      isOurNumber: duty.isCountDefault,
      scenario: duty.scenario,
      type: duty.drillType,
    });
  }
  return [...byRule.values()];
}

/** Rules of the year that ask for the same drills in different numbers. */
export function numberConflicts(year: Pick<DutyYear, 'duties' | 'advice'>): NumberConflict[] {
  const open = askedBy([...year.duties, ...year.advice]);
  const conflicts: NumberConflict[] = [];
  for (const type of new Set(open.map((each) => each.type))) {
    const left = open.filter((each) => each.type === type);
    for (let first = left.shift(); first !== undefined; first = left.shift()) {
      const group = [first];
      for (const other of [...left]) {
        if (!group.some((each) => sharesHazard(each.scenario, other.scenario))) continue;
        group.push(other);
        left.splice(left.indexOf(other), 1);
      }
      if (new Set(group.map((each) => each.perYear)).size < 2) continue;
      const asked = [...group].sort((a, b) => b.perYear - a.perYear).map(({ scenario: _, type: __, ...each }) => each);
      conflicts.push({ drillType: type, asked });
    }
  }
  return conflicts;
}

export function explainRules(
  school: Pick<School, 'rulePacks'>,
  year: Pick<DutyYear, 'duties' | 'advice'>,
  book: RuleBook = shippedRules,
): RuleOrder {
  return { packs: rankPacks(school.rulePacks, book), conflicts: numberConflicts(year) };
}
