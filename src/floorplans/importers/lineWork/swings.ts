/**
 * Doors by the arcs their leaves draw: the surest mark, whatever layers and blocks are called.
 *
 * One end of the arc is the leaf open, the other the leaf closed: the closed one ends at the other jamb.
 */
import { distance, midpoint, type Point } from '../../../model/index.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import type { DrawnArc, LineDrawing } from './lineDrawing.js';
import { crossOf, type PieceIndex } from './segmentIndex.js';
import { LEAF_M, SWING_DEG } from './swingSizes.js';

export interface LeafSwing {
  readonly hinge: Point;
  /** Where the leaf's edge is when it is shut. */
  readonly closed: Point;
  /** Where it is when it stands open. */
  readonly open: Point;
  readonly radiusM: number;
  /** Placed block it belongs to; -1 for a loose arc. */
  readonly symbol: number;
  readonly layer: string;
}

export interface SwingDoor {
  /** One leaf, or two that meet. */
  readonly leaves: readonly LeafSwing[];
  readonly from: Point;
  readonly to: Point;
  readonly widthM: number;
}

/** How near the other jamb a closed leaf ends, m. */
const JAMB_M = 0.3;

/** A leaf this near a wall that runs along it stands open against it, m. */
const AGAINST_WALL_M = 0.1;

/** How far behind a closed leaf's edge the wall is looked for, m. */
const BEHIND_M = 0.12;

/** Edges of two leaves that are nearer than this when shut belong to one door, m. */
const MEET_M = 0.15;

/** How near a wall or a partition a loose arc's hinge must be, m. */
const LOOSE_REACH_M = 0.35;

/** Leaves of one floor; furniture taken for leaves has more, and each is compared with each. */
const MAX_LEAVES = 3_000;

/** Arcs on these layers are never doors. */
const NEVER = new Set(['ignore', 'sanitary', 'wall', 'column', 'stair', 'lift']);

/** Where walls and doors are on one layer that was known by its walls, the walls' layer has the doors too. */
function isNeverDoor({ layer }: DrawnArc, layers: LayerMap): boolean {
  const known = layers.get(layer);
  return NEVER.has(meaningOf(layers, layer)) && (known?.by !== 'shape' || known.part !== undefined);
}

/** A leaf was drawn by itself, or is known for one by its shape: it may hang on a line that is not known for a wall. */
const mayHangLoose = ({ symbol, layer }: DrawnArc, layers: LayerMap) =>
  symbol < 0 || layers.get(layer)?.part?.kind === 'door';

function isSwing({ radius, sweepDeg }: DrawnArc): boolean {
  return radius >= LEAF_M.min && radius <= LEAF_M.max && sweepDeg >= SWING_DEG.min && sweepDeg <= SWING_DEG.max;
}

/**
 * How unlikely it is that the leaf is shut in this position: 0 is a leaf between two jambs.
 *
 * Its edge reaches a wall, the wall goes on behind it, and no wall runs along it: that would be a leaf standing open.
 */
function doubtAbout(hinge: Point, end: Point, walls: PieceIndex): number {
  const length = distance(hinge, end);
  const u: Point = [(end[0] - hinge[0]) / length, (end[1] - hinge[1]) / length];
  const middle = midpoint([hinge, end]);
  const isAlong = walls
    .near(middle, AGAINST_WALL_M)
    .some((piece) => Math.abs(crossOf(u, piece.u)) < 0.17 && piece.length > length / 2);
  const behind: Point = [end[0] + u[0] * BEHIND_M, end[1] + u[1] * BEHIND_M];
  const goesOn = walls.distanceTo(behind, BEHIND_M) < BEHIND_M;
  return walls.distanceTo(end, JAMB_M) / JAMB_M + (isAlong ? 0.6 : 0) + (goesOn ? 0 : 0.7);
}

/** @param loose - also lines of unknown meaning, for leaves that hang on no known wall */
function toLeaf(arc: DrawnArc, walls: PieceIndex, loose: PieceIndex): LeafSwing {
  const { centre: hinge, from, to, radius: radiusM, symbol, layer } = arc;
  const hasJamb = [from, to].some((end) => walls.distanceTo(end, JAMB_M) < JAMB_M);
  const known = symbol >= 0 && hasJamb ? walls : loose;
  const isFromClosed = doubtAbout(hinge, from, known) <= doubtAbout(hinge, to, known);
  const [closed, open] = isFromClosed ? [from, to] : [to, from];
  return { hinge, closed, open, radiusM, symbol, layer };
}

const isSame = (p: LeafSwing, q: LeafSwing) => distance(p.hinge, q.hinge) < 0.02 && distance(p.closed, q.closed) < 0.02;

/** The leaf as it is, or read the other way round. */
const shutAt = (leaf: LeafSwing, closed: Point): LeafSwing =>
  closed === leaf.closed ? leaf : { ...leaf, closed, open: leaf.closed };

/**
 * Two leaves that shut against each other in one line. Both leaves of a block may have been read the wrong way: then the
 * other ends of their arcs meet.
 */
function pairUp(p: LeafSwing, q: LeafSwing): readonly [LeafSwing, LeafSwing] | null {
  if (Math.abs(distance(p.hinge, q.hinge) - p.radiusM - q.radiusM) > MEET_M) return null;
  for (const a of [p.closed, p.open]) {
    for (const b of [q.closed, q.open]) if (distance(a, b) <= MEET_M) return [shutAt(p, a), shutAt(q, b)];
  }
  return null;
}

export interface FoundSwings {
  readonly doors: readonly SwingDoor[];
  /** Arcs that could be leaves too, but are more than a floor has. */
  readonly lostArcs: number;
}

/**
 * @param drawing - in metres
 * @param walls - what doors stand in: walls, columns, and lines of unknown meaning for loose arcs
 */
export function findSwingDoors(
  drawing: LineDrawing,
  layers: LayerMap,
  walls: PieceIndex,
  loose: PieceIndex,
): FoundSwings {
  const leaves: LeafSwing[] = [];
  let lostArcs = 0;
  for (const arc of drawing.arcs) {
    if (!isSwing(arc) || isNeverDoor(arc, layers)) continue;
    // a million arcs are not held against the walls one by one
    if (leaves.length >= MAX_LEAVES) {
      lostArcs++;
      continue;
    }
    const isNear = walls.distanceTo(arc.centre, LOOSE_REACH_M) < LOOSE_REACH_M;
    const isNearLoose = mayHangLoose(arc, layers) && loose.distanceTo(arc.centre, LOOSE_REACH_M) < LOOSE_REACH_M;
    if (!isNear && !isNearLoose) continue;
    const leaf = toLeaf(arc, walls, loose);
    if (!leaves.some((other) => isSame(other, leaf))) leaves.push(leaf);
  }
  const doors: SwingDoor[] = [];
  const taken = new Set<LeafSwing>();
  for (const leaf of leaves) {
    if (taken.has(leaf)) continue;
    taken.add(leaf);
    let pair: readonly [LeafSwing, LeafSwing] | null = null;
    for (const other of leaves) {
      if (taken.has(other) || distance(leaf.hinge, other.hinge) > 2 * LEAF_M.max + MEET_M) continue;
      pair = pairUp(leaf, other);
      if (!pair) continue;
      taken.add(other);
      break;
    }
    const [a, b] = pair ?? [leaf, null];
    const widthM = a.radiusM + (b?.radiusM ?? 0);
    doors.push({ leaves: b ? [a, b] : [a], from: a.hinge, to: b ? b.hinge : a.closed, widthM });
  }
  return { doors, lostArcs };
}
