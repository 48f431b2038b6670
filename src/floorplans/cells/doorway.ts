/** Fits an opening into the walls of the one or two cells it joins. */
import { distance, midpoint, type Point, type Polygon, type Segment } from '../../model/index.js';
import { snapToGrid } from './clipping.js';
import { type CellDraft, leftNormal, pointAlong, unitVector } from './draft.js';
import { faceOffsetM, findWallFaces, type WallFace } from './wallFace.js';

/** Walls thinner than this are a line: the outline itself carries the portal, m. */
const LINE_WALL_M = 0.0002;

/** How far a doorway's rectangle reaches past the wall face, to be sure of touching the floor behind, m. */
const OVERLAP_M = 0.03;

/** A portal narrower than this is none, m. */
const MIN_PORTAL_M = 0.2;

/** What stands on one side of an opening: the parts of a space, or of the ground. */
export interface DoorwaySide {
  readonly parts: readonly CellDraft[];
  /** How far from the opening its wall may lie, m. */
  readonly reachM: number;
}

export interface Doorway {
  /** Seen along it, `a` lies on the left. */
  readonly segment: Segment;
  readonly a: CellDraft;
  readonly b: CellDraft | null;
  readonly clearWidthM: number;
}

export type DoorwayFault = 'off-wall' | 'same-side' | 'too-narrow';

interface Candidate {
  readonly cell: CellDraft;
  readonly face: WallFace;
}

function findCandidates(side: DoorwaySide, middle: Point, direction: Point | null): Candidate[] {
  const found: Candidate[] = [];
  for (const cell of side.parts) {
    for (const face of findWallFaces(cell.base, middle, direction, side.reachM)) found.push({ cell, face });
  }
  return found.sort((p, q) => p.face.distanceM - q.face.distanceM);
}

/** The nearest pair of faces that look away from each other. */
function pickPair(as: readonly Candidate[], bs: readonly Candidate[]): [Candidate, Candidate] | null {
  let best: [Candidate, Candidate] | null = null;
  let bestM = Number.POSITIVE_INFINITY;
  for (const a of as) {
    for (const b of bs) {
      const sumM = a.face.distanceM + b.face.distanceM;
      if (a.face.side !== b.face.side && sumM < bestM) {
        best = [a, b];
        bestM = sumM;
      }
    }
  }
  return best;
}

function rectangle(middle: Point, direction: Point, from: number, until: number, near: number, far: number): Polygon {
  const normal = leftNormal(direction);
  const corner = (along: number, off: number): Point => pointAlong(pointAlong(middle, direction, along), normal, off);
  return { outer: [corner(from, near), corner(until, near), corner(until, far), corner(from, far)], holes: [] };
}

/** Extends a cell up to the portal's line, or cuts it back to it. */
function reachPortal(cell: CellDraft, face: WallFace, middle: Point, direction: Point, from: number, until: number) {
  const offsets = [faceOffsetM(face, middle, direction, from), faceOffsetM(face, middle, direction, until)] as const;
  if (Math.abs(offsets[0]) <= LINE_WALL_M && Math.abs(offsets[1]) <= LINE_WALL_M) return;
  const inside = face.side * Math.max(0, face.side * offsets[0], face.side * offsets[1]);
  const outside = face.side * Math.min(0, face.side * offsets[0], face.side * offsets[1]);
  cell.additions.push(rectangle(middle, direction, from, until, 0, inside + face.side * OVERLAP_M));
  cell.cuts.push(rectangle(middle, direction, from, until, 0, outside - face.side * OVERLAP_M));
}

/**
 * Places the portal of an opening and shapes the cells on its sides to reach it.
 *
 * With two walls the portal lies half way between them; with one it stays on the opening's own line, or on the
 * wall when that is nearer than 1 cm. It takes the direction of the longer wall and gives way to corners.
 *
 * @param isLineFixed - keep the given line exactly, as at the ends of a stair flight
 */
export function fitDoorway(
  segment: Segment,
  clearWidthM: number,
  sides: readonly [DoorwaySide] | readonly [DoorwaySide, DoorwaySide],
  isLineFixed = false,
): Doorway | DoorwayFault {
  const middle = midpoint(segment);
  const own = unitVector(segment[0], segment[1]);
  const as = findCandidates(sides[0], middle, own);
  const first = as[0];
  if (!first) return 'off-wall';
  let pair: readonly [Candidate, Candidate | null] = [first, null];
  if (sides[1]) {
    const bs = findCandidates(sides[1], middle, own ?? first.face.direction);
    if (bs.length === 0) return 'off-wall';
    const found = pickPair(as, bs);
    if (!found) return 'same-side';
    pair = found;
  }
  const faces = pair.flatMap((each) => (each ? [each.face] : []));
  const longest = faces.reduce((p, q) => (q.lengthM > p.lengthM ? q : p));
  const direction = isLineFixed && own ? own : longest.direction;
  const normal = leftNormal(direction);
  const offsets = faces.map((face) => faceOffsetM(face, middle, direction, 0));
  let offsetM = 0;
  if (!isLineFixed) {
    if (offsets.length === 2) offsetM = ((offsets[0] as number) + (offsets[1] as number)) / 2;
    else if (Math.abs(offsets[0] as number) <= 0.01) offsetM = offsets[0] as number;
  }
  const centre = pointAlong(middle, normal, offsetM);

  const freeFrom = Math.max(...faces.map((face) => face.fromM));
  const freeUntil = Math.min(...faces.map((face) => face.untilM));
  // the leaf may sit anywhere in its opening: slide before trimming
  const slackM = Math.max(0, (distance(segment[0], segment[1]) - clearWidthM) / 2);
  let shiftM = 0;
  if (freeFrom > -clearWidthM / 2) shiftM = Math.min(slackM, freeFrom + clearWidthM / 2);
  else if (freeUntil < clearWidthM / 2) shiftM = Math.max(-slackM, freeUntil - clearWidthM / 2);
  const from = Math.max(freeFrom, shiftM - clearWidthM / 2);
  const until = Math.min(freeUntil, shiftM + clearWidthM / 2);
  if (until - from < MIN_PORTAL_M) return 'too-narrow';

  for (const each of pair) {
    if (each) reachPortal(each.cell, each.face, centre, direction, from, until);
  }
  const start = snapToGrid(pointAlong(centre, direction, from));
  const end = snapToGrid(pointAlong(centre, direction, until));
  const [a, b] = pair;
  return {
    segment: a.face.side === 1 ? [start, end] : [end, start],
    a: a.cell,
    b: b?.cell ?? null,
    clearWidthM: isTrimmed(clearWidthM, until - from) ? until - from : clearWidthM,
  };
}

/** Whether a width lost more than rounding, m. */
function isTrimmed(wantedM: number, gotM: number): boolean {
  return wantedM - gotM > 0.001;
}

/** Distance from the middle of an opening to the nearest wall of a side, for messages, m. */
export function wallDistanceM(segment: Segment, side: DoorwaySide): number {
  const faces = side.parts.flatMap((cell) => findWallFaces(cell.base, midpoint(segment), null, 1e6));
  return faces.reduce((nearest, face) => Math.min(nearest, face.distanceM), Number.POSITIVE_INFINITY);
}
