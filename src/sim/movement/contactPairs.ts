/** Who may touch whom between two decisions. */
import { type Crowd, ROLE } from './crowd.js';
import { BODY_NUMBERS, type Deliberation } from './deliberation.js';
import type { TimeGapParameters } from './timeGapParameters.js';

/** Room for what contact itself moves a body in the interval, m. */
const PUSHED_M = 0.05;

/** For each owner, the slots from where the owner before ends. */
export interface ContactPairs {
  count: number;
  readonly owner: Int32Array;
  readonly until: Int32Array;
  other: Int32Array;
}

/** What is noted, and what was noted the time before. */
export interface ContactMemory {
  pairs: ContactPairs;
  before: ContactPairs;
  /** Occupant of each slot when the pairs before were noted, and slot of each occupant now. */
  readonly occupantBefore: Int32Array;
  readonly slotOf: Int32Array;
  /** Farthest each slot comes within one interval, m. */
  readonly stepM: Float64Array;
}

const createPairs = (capacity: number): ContactPairs => ({
  count: 0,
  owner: new Int32Array(capacity),
  until: new Int32Array(capacity),
  other: new Int32Array(0),
});

/** Memory for so many slots, nothing noted. */
export function createContactMemory(capacity: number): ContactMemory {
  return {
    pairs: createPairs(capacity),
    before: createPairs(capacity),
    occupantBefore: new Int32Array(capacity),
    slotOf: new Int32Array(capacity),
    stepM: new Float64Array(capacity),
  };
}

/** How far each slot comes within one of two intervals. */
function measureSteps(
  { accelerationS }: TimeGapParameters,
  { count, speed, limit, role }: Crowd,
  stepM: Float64Array,
  intervalS: number,
): void {
  for (let k = 0; k < count; k++) {
    const free = limit[k] as number;
    const most = Math.min(free, (speed[k] as number) + (free * 2 * intervalS) / accelerationS);
    // contact may push a body on besides
    stepM[k] = role[k] === ROLE.standing ? 0 : most * intervalS + PUSHED_M;
  }
}

/** Adds, to so many neighbours noted already, those of people who move on without deciding. */
function keepPairs(
  { count, role, decides, occupant }: Crowd,
  { pairs, before, occupantBefore, slotOf }: ContactMemory,
  already: number,
): void {
  slotOf.fill(-1);
  for (let k = 0; k < count; k++) if (role[k] !== ROLE.image) slotOf[occupant[k] as number] = k;
  const { owner, until, other } = pairs;
  let pairCount = already;
  let c = 0;
  for (let m = 0; m < before.count; m++) {
    const end = before.until[m] as number;
    const k = slotOf[occupantBefore[before.owner[m] as number] as number] as number;
    if (k >= 0 && role[k] === ROLE.moving && decides[k] === 0) {
      for (let n = c; n < end; n++) {
        const j = slotOf[occupantBefore[before.other[n] as number] as number] as number;
        if (j >= 0) other[pairCount++] = j;
      }
      owner[pairs.count] = k;
      until[pairs.count++] = pairCount;
    }
    c = end;
  }
}

/** Notes who could touch whom until they decide again: in one interval, s, or in two for those who keep on. */
export function notePairs(
  p: TimeGapParameters,
  crowd: Crowd,
  { bodies, close, keepsOn }: Deliberation,
  memory: ContactMemory,
  intervalS: number,
): void {
  const { contactShare } = p;
  const { stepM, pairs: before, before: pairs } = memory;
  memory.pairs = pairs;
  memory.before = before;
  measureSteps(p, crowd, stepM, intervalS);
  const { count, decides, radiusM } = crowd;
  const { from, until: ownUntil, acrossFrom, acrossUntil, slot } = close;
  // nobody is noted more often than listed or noted before
  const most = close.count + (before.count > 0 ? (before.until[before.count - 1] as number) : 0);
  if (pairs.other.length <= most) pairs.other = new Int32Array(most + (most >> 1) + 1);
  pairs.count = 0;
  let pairCount = 0;
  const { other, owner, until } = pairs;
  for (let k = 0; k < count; k++) {
    if (decides[k] === 0) continue;
    const x = bodies[BODY_NUMBERS * k] as number;
    const y = bodies[BODY_NUMBERS * k + 1] as number;
    const times = 1 + (keepsOn[k] as number);
    const reachOfK = contactShare * (radiusM[k] as number) + times * (stepM[k] as number);
    const toOwn = from[k] as number;
    const own = (ownUntil[k] as number) - toOwn;
    const toAcross = (acrossFrom[k] as number) - own;
    const near = own + (acrossUntil[k] as number) - (acrossFrom[k] as number);
    for (let n = 0; n < near; n++) {
      const j = slot[(n < own ? toOwn : toAcross) + n] as number;
      const at = BODY_NUMBERS * j;
      const dx = (bodies[at] as number) - x;
      const dy = (bodies[at + 1] as number) - y;
      const reach = reachOfK + contactShare * (radiusM[j] as number) + times * (stepM[j] as number);
      other[pairCount] = j;
      pairCount += +(dx * dx + dy * dy < reach * reach);
    }
    owner[pairs.count] = k;
    until[pairs.count++] = pairCount;
  }
  keepPairs(crowd, memory, pairCount);
  memory.occupantBefore.set(crowd.occupant.subarray(0, count));
}
