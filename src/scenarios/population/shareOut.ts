/** Whole numbers in proportion to the weights that add up to the count (largest remainders, ties by order). */
export function shareOut(count: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return weights.map(() => 0);
  const exact = weights.map((weight) => (count * weight) / total);
  const shares = exact.map((each) => Math.floor(each));
  const order = exact.map((_, i) => i);
  order.sort((a, b) => {
    const remainder = (i: number) => (exact[i] as number) - (shares[i] as number);
    return remainder(b) - remainder(a) || a - b;
  });
  let missing = count - shares.reduce((sum, share) => sum + share, 0);
  for (const i of order) {
    if (missing-- <= 0) break;
    shares[i] = (shares[i] as number) + 1;
  }
  return shares;
}

/** A list dealt out one by one to so many parts. */
export function sharesOf<T>(list: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) => list.filter((_each, i) => i % parts === part));
}
