/** Where the name of a stair or exit stands: outside the wall that is nearest to it, clear of its neighbours. */
import type { Bounds, Point } from '../../../model/index.js';

export interface TagPlace {
  /** Middle of the tag, campus m. */
  readonly at: Point;
}

interface Tagged {
  readonly id: string;
  /** What it names, campus m. */
  readonly at: Point;
  readonly widthM: number;
  readonly heightM: number;
  /** Unit vector to the side its name stands on; the nearer of above and below where it says none. */
  readonly towards?: Point;
}

/** Deeper inside than this a stair has its name on itself, m. */
const DEEPEST_M = 12;

function overlap(a: Tagged & { readonly spot: Point }, b: Tagged & { readonly spot: Point }): boolean {
  return (
    Math.abs(a.spot[0] - b.spot[0]) < (a.widthM + b.widthM) / 2 &&
    Math.abs(a.spot[1] - b.spot[1]) < (a.heightM + b.heightM) / 2
  );
}

/** @param airM - between wall and tag */
export function tagPlaces(tags: readonly Tagged[], bounds: Bounds, airM: number): ReadonlyMap<string, TagPlace> {
  const placed: (Tagged & { spot: Point })[] = [];
  for (const tag of tags) {
    const [x, y] = tag.at;
    const toTopM = bounds.maxY - y;
    const toFootM = y - bounds.minY;
    const outM = airM + tag.heightM / 2;
    const isBelow = toFootM < toTopM;
    const isInside = Math.min(toTopM, toFootM) > DEEPEST_M;
    const [dx, dy] = tag.towards ?? [0, isBelow ? -1 : 1];
    const besideM = airM + (Math.abs(dx) * tag.widthM + Math.abs(dy) * tag.heightM) / 2;
    let [spotX, spotY]: Point =
      tag.towards !== undefined
        ? [x + dx * besideM, y + dy * besideM]
        : isInside
          ? tag.at
          : [x, isBelow ? bounds.minY - outM : bounds.maxY + outM];
    const half = tag.widthM / 2;
    spotX = Math.min(Math.max(spotX, bounds.minX + half), bounds.maxX - half);
    if (half * 2 > bounds.maxX - bounds.minX) spotX = (bounds.minX + bounds.maxX) / 2;
    // one row further out for each that is in the way
    const step = (dy < 0 ? -1 : 1) * tag.heightM * 1.15;
    while (placed.some((other) => overlap({ ...tag, spot: [spotX, spotY] }, other))) spotY += step;
    placed.push({ ...tag, spot: [spotX, spotY] });
  }
  return new Map(placed.map(({ id, spot }) => [id, { at: spot }]));
}
