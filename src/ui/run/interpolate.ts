/** Positions between two stored frames. Drawing only: the run itself knows nothing of it. */
import { type Frame, OCCUPANT_STATE } from '../../sim/index.js';

/** The frame at or before a time and how far the next one is, 0 to below 1. */
export interface Moment {
  readonly before: Frame;
  /** The same frame as `before` at the end of what is stored. */
  readonly after: Frame;
  readonly share: number;
}

/** Longest way between two frames still drawn as a walk, cm; anything longer is a change of place. */
const LONGEST_STEP_CM = 120;

/** Index of the last frame at or before the time; 0 when the time lies before all. Frames are in order of time. */
export function frameIndexAt(frames: readonly Frame[], timeS: number): number {
  let low = 0;
  let high = frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((frames[middle] as Frame).timeS <= timeS) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The moment at a time; null while there are no frames. Times outside are held at the ends. */
export function momentAt(frames: readonly Frame[], timeS: number): Moment | null {
  const index = frameIndexAt(frames, timeS);
  const before = frames[index];
  if (before === undefined) return null;
  const after = frames[index + 1] ?? before;
  const span = after.timeS - before.timeS;
  const share = span > 0 ? Math.min(1, Math.max(0, (timeS - before.timeS) / span)) : 0;
  return { before, after, share };
}

/** Where an occupant is at a moment, campus m. Who is not on the floor in both frames stays at the earlier place. */
export function positionAt(moment: Moment, occupant: number, into: { xM: number; yM: number }): void {
  const { before, after, share } = moment;
  const x = before.xCm[occupant] as number;
  const y = before.yCm[occupant] as number;
  const dx = (after.xCm[occupant] as number) - x;
  const dy = (after.yCm[occupant] as number) - y;
  const isWalk =
    Math.abs(dx) <= LONGEST_STEP_CM &&
    Math.abs(dy) <= LONGEST_STEP_CM &&
    before.state[occupant] !== OCCUPANT_STATE.absent &&
    after.state[occupant] !== OCCUPANT_STATE.absent;
  into.xM = (isWalk ? x + dx * share : x) / 100;
  into.yM = (isWalk ? y + dy * share : y) / 100;
}
