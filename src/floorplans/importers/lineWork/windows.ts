/** Windows: symbols on window and door layers without a swinging leaf. They close the wall. */
import type { Polygon, Segment } from '../../../model/index.js';
import type { LinePiece } from './segmentIndex.js';
import { boxMiddle, inFrame, solidBox, wallFrame } from './wallFrame.js';

export interface WallWindow {
  /** Fills the wall; `null` for one that is too deep to lie in a wall, whose lines alone close it. */
  readonly body: Polygon | null;
  readonly segment: Segment;
}

/** Deeper symbols are bay windows or furniture on the wrong layer, m. */
const MAX_DEPTH_M = 0.7;

/** A symbol shorter than this is a handle, longer than that a facade, m. */
const LENGTH_M = { min: 0.3, max: 30 };

/** How far a window's body reaches into the wall on both sides, m. */
const INTO_WALL_M = 0.06;

/** The rectangle round the pieces of a symbol, along its longest piece. */
export function fitWindow(pieces: readonly LinePiece[]): WallWindow | null {
  let longest: LinePiece | null = null;
  for (const piece of pieces) if (!longest || piece.length > longest.length + 1e-9) longest = piece;
  const frame = longest && wallFrame(longest.a, longest.b);
  if (!frame) return null;
  const box = { from: 0, until: frame.lengthM, near: 0, far: 0 };
  for (const { a, b } of pieces) {
    for (const at of [a, b]) {
      const { along, across } = inFrame(frame, at);
      box.from = Math.min(box.from, along);
      box.until = Math.max(box.until, along);
      box.near = Math.min(box.near, across);
      box.far = Math.max(box.far, across);
    }
  }
  const lengthM = box.until - box.from;
  if (lengthM < LENGTH_M.min || lengthM > LENGTH_M.max) return null;
  const segment = boxMiddle(frame, box, box.from, box.until);
  if (box.far - box.near > MAX_DEPTH_M) return { body: null, segment };
  const wide = { ...box, from: box.from - INTO_WALL_M, until: box.until + INTO_WALL_M };
  // a window that is one line is a thin pane
  const isThin = box.far - box.near < 0.04;
  return { body: solidBox(frame, isThin ? { ...wide, near: box.near - 0.02, far: box.far + 0.02 } : wide), segment };
}
