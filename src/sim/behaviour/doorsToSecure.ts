/** Which doors of a room have to be locked so that nobody comes in. */
import type { Cell, Portal, WalkableCells } from '../../floorplans/index.js';

/** Floor that people pass through on their way elsewhere: whoever is there can reach any room on it. */
const PASSAGES: ReadonlySet<string | null> = new Set(['corridor', 'hall', 'stair', 'outdoor']);

function isPassage({ kind, spaceKind }: Cell): boolean {
  return kind !== 'space' || PASSAGES.has(spaceKind);
}

/** Whether someone could come in through a portal: not where it leads to side rooms without a way of their own. */
function leadsToPassage({ cells, portals }: WalkableCells, room: number, through: number): boolean {
  const seen = new Set([room]);
  const waiting = [through];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const { a, b } = portals[index] as Portal;
    if (b < 0) return true;
    for (const cell of [a, b]) {
      if (seen.has(cell)) continue;
      if (isPassage(cells[cell] as Cell)) return true;
      seen.add(cell);
      waiting.push(...(cells[cell] as Cell).portals);
    }
  }
  return false;
}

/**
 * Indexes of the portals of a room that must be locked or blocked, in rising order.
 *
 * A door to a side room that has no other way in stays as it is. Of two classrooms joined by a door both have to lock it.
 */
export function doorsToSecure(space: WalkableCells, room: number): number[] {
  const { portals } = space.cells[room] as Cell;
  return portals.filter((portal) => leadsToPassage(space, room, portal)).sort((p, q) => p - q);
}
