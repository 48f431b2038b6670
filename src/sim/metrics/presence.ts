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
