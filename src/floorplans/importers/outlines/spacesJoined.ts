/** Which spaces a drawn opening joins. */
import { distanceToOutline, isInsidePolygon, midpoint, type Point, type Segment } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { spacesBeside } from '../countPlan.js';

/** How far to the side of an opening one looks for the space that lies there, m. */
const SIDE_STEP_M = 0.25;

/** How near its outline must run to count as lying along an opening, m. */
const ALONG_M = 0.05;

/** A point on either side of the middle of a segment: to the left for 1, to the right for -1. */
export function pointBeside([a, b]: Segment, side: 1 | -1, stepM: number): Point {
  const [x, y] = midpoint([a, b]);
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [x - (side * stepM * dy) / length, y + (side * stepM * dx) / length];
}

/** Of nine points along the opening, those on the space's outline. */
function contactOf([a, b]: Segment, space: Space): number {
  let contact = 0;
  for (let i = 1; i <= 9; i++) {
    const at: Point = [a[0] + ((b[0] - a[0]) * i) / 10, a[1] + ((b[1] - a[1]) * i) / 10];
    if (distanceToOutline(at, space.polygon) <= ALONG_M) contact++;
  }
  return contact;
}

/** How well a space fits one side of an opening. */
function rank(segment: Segment, beside: Point, space: Space): number {
  const isThere = isInsidePolygon(beside, space.polygon) ? 10 : 0;
  return isThere + contactOf(segment, space) + (space.kind === 'corridor' ? 0.5 : 0);
}

/** On each side the one that the opening runs along farthest; a corridor before a room where two are equal. */
function pickTwo(segment: Segment, spaces: readonly Space[]): Space[] {
  const picked: Space[] = [];
  for (const side of [1, -1] as const) {
    const at = pointBeside(segment, side, SIDE_STEP_M);
    const contacts = spaces.map((space) => (picked.includes(space) ? -1 : rank(segment, at, space)));
    const best = contacts.indexOf(Math.max(...contacts));
    picked.push(spaces[best] as Space);
  }
  return picked;
}

/** The spaces on the two sides of an opening; at most two. */
export function findJoinedSpaces(segment: Segment, spaces: readonly Space[]): readonly Space[] {
  const beside = spacesBeside(midpoint(segment), spaces).map((index) => spaces[index] as Space);
  return beside.length > 2 ? pickTwo(segment, beside) : beside;
}
