/** Which of a school's rules comes first, what lies above it unread, and what has run out. */
import type { IsoDate } from '../calendar/civilDate.js';
import higherLawJson from '../data/higher-law.json' with { type: 'json' };
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

const HIGHER_LAW: readonly HigherLaw[] = higherLawJson;

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
