/** Of all ways between the places of one floor, those that no other place lies on: what a reader can take in. */

export interface PlainLink {
  readonly from: number;
  readonly to: number;
  readonly lengthM: number;
}

/** A detour by another place up to this much longer is the same way, as a share and in m. */
const SAME_WAY = { share: 0.1, lengthM: 0.1 } as const;

/**
 * @param lengthsM - of the walks between every two places, one row a place; `Infinity` where there is none
 * @returns links with from < to; places that a walk joins stay joined by them
 */
export function plainLinks(lengthsM: readonly ArrayLike<number>[]): PlainLink[] {
  const links: PlainLink[] = [];
  const length = (p: number, q: number) => lengthsM[p]?.[q] ?? Number.POSITIVE_INFINITY;
  for (let from = 0; from < lengthsM.length; from++) {
    for (let to = from + 1; to < lengthsM.length; to++) {
      const lengthM = length(from, to);
      if (lengthM === Number.POSITIVE_INFINITY) continue;
      const mostM = lengthM * (1 + SAME_WAY.share) + SAME_WAY.lengthM;
      // both parts are shorter than the whole, so that what is left out is always led round
      const isPassing = lengthsM.some((_, by) => {
        if (by === from || by === to) return false;
        const [firstM, secondM] = [length(from, by), length(by, to)];
        return firstM < lengthM && secondM < lengthM && firstM + secondM <= mostM;
      });
      if (!isPassing) links.push({ from, to, lengthM });
    }
  }
  return links;
}
