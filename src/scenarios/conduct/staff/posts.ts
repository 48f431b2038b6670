/** The posts of a plan as places in a run: where they stand, what they watch, and for whom. */
import type { Cell, Post, WalkableCells } from '../../../floorplans/index.js';
import { isInsidePolygon, nearestOnSegment, type Point } from '../../../model/index.js';

export type PostRole = 'guide' | 'gate' | 'headcount' | 'commander' | 'medic' | 'communications' | 'logistics';

/** Words of plans for the roles; any other word, or none, is a guide. */
const ROLE_WORDS: Readonly<Record<string, PostRole>> = {
  gate: 'gate',
  gateGuard: 'gate',
  headcount: 'headcount',
  commander: 'commander',
  medic: 'medic',
  firstAid: 'medic',
  communications: 'communications',
  broadcast: 'communications',
  logistics: 'logistics',
};

export function postRoleOf(word: string | undefined): PostRole {
  return word !== undefined && Object.hasOwn(ROLE_WORDS, word) ? (ROLE_WORDS[word] as PostRole) : 'guide';
}

/** A guide watches a doorway, stair or gallery mouth no farther away than this, m. */
const WATCHES_WITHIN_M = 6;
/** Heights that differ by less are one floor, m. */
const SAME_FLOOR_M = 0.05;

export interface DrillPost {
  readonly post: Post;
  readonly role: PostRole;
  /** Index of the cell they stand in. */
  readonly cell: number;
  readonly at: Point;
  readonly isOutdoors: boolean;
  /** Portal a guide watches: the mouth of the stair, or the opening at the corner; -1 for none. */
  readonly mouth: number;
  /** Cell beyond the mouth where people from the floor meet those from above; -1 where no streams meet. */
  readonly merge: number;
  /** Indoors: 1 for the cells of that floor of the building and of those above. */
  readonly floorAndAbove: Uint8Array | null;
}

/** Null for a post that stands on no floor. */
export function locatePost({ cells, portals }: WalkableCells, post: Post): DrillPost | null {
  const { levelId, at } = post;
  const index = cells.findIndex((each) => {
    const isLevel = levelId === undefined ? each.kind === 'ground' : each.kind === 'space' && each.levelId === levelId;
    return isLevel && isInsidePolygon(at, each.polygon);
  });
  const cell = cells[index];
  if (!cell) return null;
  const role = postRoleOf(post.role);
  const isOutdoors = cell.kind === 'ground';
  const mouth = role === 'guide' ? mouthOf({ cells, portals }, index, at, post.role !== 'routeGuide') : -1;
  const ends = portals[mouth];
  const beyond = ends ? (ends.a === index ? ends.b : ends.a) : -1;
  const isMerge = isOnStair(cells[beyond]) && (cells[beyond]?.portals.length ?? 0) > 2;
  const floorAndAbove = isOutdoors
    ? null
    : Uint8Array.from(cells, ({ buildingId, elevationM }) =>
        buildingId === cell.buildingId && elevationM > cell.elevationM - SAME_FLOOR_M ? 1 : 0,
      );
  return { post, role, cell: index, at, isOutdoors, mouth, merge: isMerge ? beyond : -1, floorAndAbove };
}

/** The nearest stair, unless the post is one of a corner; else the nearest way into another corridor, hall or outdoors. */
function mouthOf({ cells, portals }: WalkableCells, index: number, at: Point, prefersStair: boolean): number {
  let best = -1;
  let nearestM = WATCHES_WITHIN_M;
  let hasStair = false;
  for (const p of cells[index]?.portals ?? []) {
    const portal = portals[p];
    if (!portal) continue;
    const beyond = cells[portal.a === index ? portal.b : portal.a];
    const isStair = prefersStair && isOnStair(beyond);
    if (!isStair && (hasStair || !isThoroughfare(beyond))) continue;
    const awayM = nearestOnSegment(at, portal.segment).distanceM;
    if (awayM >= nearestM && hasStair === isStair) continue;
    if (awayM >= WATCHES_WITHIN_M) continue;
    best = p;
    nearestM = awayM;
    hasStair = isStair;
  }
  return best;
}

function isOnStair(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.kind === 'flight' || cell.kind === 'landing' || cell.spaceKind === 'stair');
}

function isThoroughfare(cell: Cell | undefined): boolean {
  return cell === undefined || cell.kind === 'ground' || ['corridor', 'hall'].includes(cell.spaceKind ?? '');
}
