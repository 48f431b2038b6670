/** A horizontal cut through a shape → the rings it leaves in the plane. */
import type { Point } from '../../../model/index.js';
import type { Shape } from './ifcModel.js';

/** Height of a cut above the floor, m: above thresholds and below lintels. Not whole, so that it meets no corner. */
export const CUT_M = 1.0013;

/** Ends of cuts nearer than this are one corner, m. */
const JOIN_M = 0.002;

const keyOf = ([x, y]: Point) => `${Math.round(x / JOIN_M)},${Math.round(y / JOIN_M)}`;

export function heightsOf({ cornersM }: Shape): { readonly lowM: number; readonly highM: number } {
  let lowM = Number.POSITIVE_INFINITY;
  let highM = Number.NEGATIVE_INFINITY;
  for (let k = 2; k < cornersM.length; k += 3) {
    lowM = Math.min(lowM, cornersM[k] as number);
    highM = Math.max(highM, cornersM[k] as number);
  }
  return { lowM, highM };
}

/** Where each triangle that crosses the plane is cut, as the two ends of the cut. */
function cutsAt({ cornersM, triangles }: Shape, zM: number): (readonly [Point, Point])[] {
  const cuts: (readonly [Point, Point])[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const ends: Point[] = [];
    for (let side = 0; side < 3; side++) {
      const p = 3 * (triangles[t + side] as number);
      const q = 3 * (triangles[t + ((side + 1) % 3)] as number);
      const [pz, qz] = [cornersM[p + 2] as number, cornersM[q + 2] as number];
      if (pz >= zM === qz >= zM) continue;
      const share = (zM - pz) / (qz - pz);
      const along = (k: number) =>
        (cornersM[p + k] as number) + share * ((cornersM[q + k] as number) - (cornersM[p + k] as number));
      ends.push([along(0), along(1)]);
    }
    if (ends.length === 2 && keyOf(ends[0] as Point) !== keyOf(ends[1] as Point))
      cuts.push(ends as [Point, Point] & Point[]);
  }
  return cuts;
}

/** Every closed ring of the cut at a height, in the order of its first triangle; what does not close is left out. */
export function sectionOf(shape: Shape, zM: number): Point[][] {
  const cuts = cutsAt(shape, zM);
  const touching = new Map<string, number[]>();
  cuts.forEach((cut, index) => {
    for (const end of cut) {
      const key = keyOf(end);
      touching.set(key, [...(touching.get(key) ?? []), index]);
    }
  });
  const isUsed = new Uint8Array(cuts.length);
  const rings: Point[][] = [];
  cuts.forEach(([start, next], index) => {
    if (isUsed[index] === 1) return;
    isUsed[index] = 1;
    const ring: Point[] = [start];
    let at = next;
    while (keyOf(at) !== keyOf(start)) {
      ring.push(at);
      const following = touching.get(keyOf(at))?.find((each) => isUsed[each] === 0);
      if (following === undefined) return;
      isUsed[following] = 1;
      const [a, b] = cuts[following] as readonly [Point, Point];
      at = keyOf(a) === keyOf(at) ? b : a;
    }
    rings.push(ring);
  });
  return rings;
}
