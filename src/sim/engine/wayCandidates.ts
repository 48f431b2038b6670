/** The targets one person may choose among, the least they can cost first. */

export interface WayCandidates {
  count: number;
  readonly target: Int32Array;
  /** What the way by each target costs at the least, m-equivalents. */
  readonly least: Float64Array;
}

/** An empty list for so many targets; one is filled over and over, since people choose all the time. */
export function createWayCandidates(capacity: number): WayCandidates {
  return { count: 0, target: new Int32Array(capacity), least: new Float64Array(capacity) };
}

/** Takes a target in where it belongs; of those that cost the same, the one with the smaller index comes first. */
export function addCandidate(candidates: WayCandidates, newTarget: number, cost: number): void {
  const { target, least } = candidates;
  let at = candidates.count++;
  for (; at > 0; at--) {
    const before = least[at - 1] as number;
    if (before < cost || (before === cost && (target[at - 1] as number) < newTarget)) break;
    target[at] = target[at - 1] as number;
    least[at] = before;
  }
  target[at] = newTarget;
  least[at] = cost;
}
