/** Who is on the floor in a frame, and how fast they go. */
import { type Frame, OCCUPANT_STATE } from '../record/runRecord.js';

/** Whether they are in the simulation at all. */
export function isPresent(frame: Frame, occupant: number): boolean {
  const state = frame.state[occupant];
  return state !== undefined && state !== OCCUPANT_STATE.absent && state !== OCCUPANT_STATE.out;
}

/** Whether they are on their way: present, and neither still at their place nor in their slot. */
export function isUnderWay(frame: Frame, occupant: number): boolean {
  const state = frame.state[occupant];
  return state === OCCUPANT_STATE.walking || state === OCCUPANT_STATE.waiting;
}

/**
 * Speed on the ground between two frames, m/s; null when they were not present in both.
 *
 * Positions are whole centimetres, so over 0.8 s a speed is good to about 0.02 m/s.
 */
export function speedBetween(before: Frame, after: Frame, occupant: number): number | null {
  if (!isPresent(before, occupant) || !isPresent(after, occupant)) return null;
  const elapsedS = after.timeS - before.timeS;
  if (!(elapsedS > 0)) return null;
  const dx = ((after.xCm[occupant] as number) - (before.xCm[occupant] as number)) / 100;
  const dy = ((after.yCm[occupant] as number) - (before.yCm[occupant] as number)) / 100;
  return Math.sqrt(dx * dx + dy * dy) / elapsedS;
}

/** A speed is taken over two frames before and two after, 0.8 s. */
const SPEED_REACH_FRAMES = 2;

/**
 * Speed at a frame, m/s, over as many frames before as after: two of each, or fewer where the person is not there that
 * long (PedPy's adaptive border). At the first and last frame of a person, where that leaves none, over the two frames
 * that follow or came before.
 *
 * @returns null for someone who was there in one frame only
 */
export function speedAround(frames: readonly Frame[], index: number, occupant: number): number | null {
  for (let reach = SPEED_REACH_FRAMES; reach > 0; reach--) {
    const speed = speedOver(frames, index - reach, index + reach, occupant);
    if (speed !== null) return speed;
  }
  for (let reach = SPEED_REACH_FRAMES; reach > 0; reach--) {
    const speed =
      speedOver(frames, index, index + reach, occupant) ?? speedOver(frames, index - reach, index, occupant);
    if (speed !== null) return speed;
  }
  return null;
}

function speedOver(frames: readonly Frame[], from: number, until: number, occupant: number): number | null {
  const before = frames[from];
  const after = frames[until];
  return before === undefined || after === undefined ? null : speedBetween(before, after, occupant);
}
