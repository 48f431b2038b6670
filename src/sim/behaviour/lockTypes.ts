/**
 * How doors are locked, how long it takes, and how often a try fails.
 *
 * Martaindale, Sandel & Duron, Journal of Mass Violence Research 2023 (95 people, by lot): push-button locks are secured
 * faster and with fewer errors than keyed ones. The order of the types is theirs; the numbers are judgement inside
 * the 5 to 20 s for closing and locking a door of the project's collection of empirical pedestrian parameters,
 * version 1.1 (2026-11-21), `intruder.lockdown_steps`.
 */
import type { Opening } from '../../floorplans/index.js';
import type { Distribution } from './distribution.js';
import type { SourcedValue } from './sourcedValue.js';

/** `latch`: locked as soon as it is shut, as a push bar from outside. `none`: a leaf without a lock, or no leaf. */
export const LOCK_TYPES = ['latch', 'electric', 'pushButton', 'thumbturn', 'key', 'none'] as const;
export type LockType = (typeof LOCK_TYPES)[number];

export interface LockHandling {
  /** One try, from standing at the door to shut and tried, s. */
  readonly timeS: SourcedValue<Distribution>;
  /** Share of tries that leave the door unlocked, 0 to 1. */
  readonly errorShare: SourcedValue<number>;
}

const ORDER = 'Order after Martaindale, Sandel & Duron 2023, numbers judgement';
const OURS = 'Judgement: no measurement found';

function handling(fromS: number, toS: number, errorShare: number, source: string): LockHandling {
  return {
    timeS: { value: { uniform: [fromS, toS] }, unit: 's', source, status: 'judgement', confidence: 'low' },
    errorShare: { value: errorShare, unit: '-', source, status: 'judgement', confidence: 'low' },
  };
}

export const LOCK_HANDLING: Readonly<Record<Exclude<LockType, 'none'>, LockHandling>> = {
  latch: handling(2, 5, 0.01, OURS),
  electric: handling(3, 8, 0.02, OURS),
  pushButton: handling(5, 10, 0.02, ORDER),
  thumbturn: handling(5, 12, 0.05, OURS),
  key: handling(10, 25, 0.15, ORDER),
};

/** Tries before a lock is given up. Judgement. */
export const LOCK_TRIES = 3;

/** Desks pushed in front of a door that has no lock or would not lock, s. */
export const BLOCKING_S: SourcedValue<Distribution> = {
  value: { uniform: [20, 60] },
  unit: 's',
  source: OURS,
  status: 'judgement',
  confidence: 'low',
};

/** Widest opening that desks block, m. Judgement: two double desks of 1.2 m on end. */
export const BLOCKABLE_WIDTH_M = 2.4;

/**
 * How an opening of a plan is locked.
 *
 * @param unstated - taken for a door of which the plan says nothing
 */
export function lockTypeOf({ kind, lock }: Pick<Opening, 'kind' | 'lock'>, unstated: LockType): LockType {
  if (kind === 'opening') return 'none';
  if (lock === undefined) return unstated;
  return lock === 'pushBar' ? 'latch' : lock;
}
