/** Who passed a portal, when, and which way. */

/** One portal crossed by one person. */
export interface Passage {
  readonly timeS: number;
  readonly occupant: number;
  readonly toCell: number;
}

/**
 * Takes a crossing into the passages of its portal, net: someone jostled back over the line takes back their passage,
 * so that each person who ends up on the far side counts once, when they crossed for good.
 *
 * @param passages - of one portal, in the order of time; changed in place
 */
export function addPassage(passages: Passage[], passage: Passage): void {
  for (let k = passages.length - 1; k >= 0; k--) {
    const earlier = passages[k] as Passage;
    if (earlier.occupant !== passage.occupant) continue;
    if (earlier.toCell === passage.toCell) break;
    passages.splice(k, 1);
    return;
  }
  passages.push(passage);
}
