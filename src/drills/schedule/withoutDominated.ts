/** The same needs with fewer acts: what is possible at all is as possible without acts that another one outdoes. */
import type { CoverInput } from './coverModel.js';

/**
 * Leaves out every act that counts for nothing another act does not count for as well. Only where it matters what can be
 * met, not how well. Needs on top of others tell drills apart, so that nothing is left out beside them.
 */
export function withoutDominated(input: CoverInput): CoverInput {
  const { needs, acts } = input;
  if (needs.some((need) => need.additionalTo.length > 0)) return input;
  const alternatives = needs.flatMap((need) => need.alternatives);
  const counts = acts.map((_, act) => alternatives.flatMap((each, i) => (each.acts.has(act) ? [i] : [])));
  const isWithin = (a: readonly number[], b: readonly number[]): boolean => a.every((each) => b.includes(each));
  const isOutdone = (act: number): boolean => {
    const own = counts[act] ?? [];
    return counts.some((other, i) => i !== act && isWithin(own, other) && (other.length > own.length || i < act));
  };
  return { ...input, acts: acts.map((act, i) => (isOutdone(i) ? { ...act, duties: [] } : act)) };
}
