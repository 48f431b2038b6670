/** How a lockdown and its milder forms differ: who moves, what is locked, whether there is a threat on the campus. */
import type { ScenarioKind } from '../../scenario.js';

export interface LockdownVariant {
  /** Who goes into a room: all who are outside one, those of them indoors, or those outdoors. */
  readonly moves: 'outsideRooms' | 'inPassages' | 'outdoors';
  /** What is locked: every room, the doors that lead outside, or nothing. */
  readonly locks: 'rooms' | 'buildings' | 'nothing';
  readonly hasThreat: boolean;
}

/**
 * After the Standard Response Protocol: hold clears the halls, secure brings everyone in and locks the outer doors,
 * shelter brings everyone into a room; lessons or care go on inside. In a lockdown every room locks.
 */
export const LOCKDOWN_VARIANTS = {
  intruder: { moves: 'outsideRooms', locks: 'rooms', hasThreat: true },
  hold: { moves: 'inPassages', locks: 'nothing', hasThreat: false },
  secure: { moves: 'outdoors', locks: 'buildings', hasThreat: false },
  shelter: { moves: 'outsideRooms', locks: 'nothing', hasThreat: false },
} as const satisfies Partial<Record<ScenarioKind, LockdownVariant>>;

export type LockdownName = keyof typeof LOCKDOWN_VARIANTS;
