/** Links that stand above each other → shafts, whose stairs share one footprint. */
import type { StairEnclosure, StairLink } from './stackEnclosures.js';

export interface StairShaft {
  /** From the lowest to the highest; a wrapped link comes last, since it follows what the others leave free. */
  readonly links: readonly StairLink[];
  /** Every enclosure once, in the order of the links. */
  readonly enclosures: readonly StairEnclosure[];
}

/** Joins links that have an enclosure in common, in the order of their first link. */
export function groupIntoShafts(links: readonly StairLink[]): StairShaft[] {
  const groups: StairLink[][] = [];
  for (const link of links) {
    const ids = new Set([link.lower.spaceId, link.upper.spaceId]);
    const meets = (other: StairLink) => ids.has(other.lower.spaceId) || ids.has(other.upper.spaceId);
    const joined = groups.filter((group) => group.some(meets));
    const first = joined[0];
    if (!first) {
      groups.push([link]);
      continue;
    }
    first.push(...joined.slice(1).flat(), link);
    for (const group of joined.slice(1)) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => {
    const rank = (link: StairLink) => (link.isWrapped ? 1000 : 0) + link.lower.ordinal;
    const ordered = group.map((link, index) => ({ link, index }));
    ordered.sort((a, b) => rank(a.link) - rank(b.link) || a.index - b.index);
    const sorted = ordered.map((each) => each.link);
    return { links: sorted, enclosures: [...new Set(sorted.flatMap((link) => [link.lower, link.upper]))] };
  });
}

/** Whether no enclosure has two stairs up or two stairs down. */
export function isChain(links: readonly StairLink[]): boolean {
  const lowers = new Set(links.map((link) => link.lower));
  const uppers = new Set(links.map((link) => link.upper));
  return lowers.size === links.length && uppers.size === links.length;
}

/** "A" to "Z", then "AA". */
function shaftLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${shaftLetters(Math.floor(index / 26) - 1)}${letter}`;
}

export interface NamedShaft extends StairShaft {
  /** Distinct within its building. */
  readonly letters: string;
}

/** Shafts with letters that start from A in every building. */
export function nameShafts(shafts: readonly StairShaft[]): NamedShaft[] {
  const counts = new Map<string, number>();
  return shafts.map((shaft) => {
    const buildingId = shaft.enclosures[0]?.buildingId ?? '';
    const number = counts.get(buildingId) ?? 0;
    counts.set(buildingId, number + 1);
    return { ...shaft, letters: shaftLetters(number) };
  });
}
