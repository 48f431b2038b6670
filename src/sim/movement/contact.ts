/** Bodies that would overlap after a step move apart; see section 3.4 of docs/decisions/0003-movement-model.md. */
import { pow } from '../../model/index.js';
import { type Crowd, ROLE } from './crowd.js';
import type { NeighbourLists } from './neighbourLists.js';
import { areStrangers } from './rightOfWay.js';
import { OPPOSED, type TimeGapParameters } from './timeGapParameters.js';

/** Room for what contact itself moves a body in the interval, m. */
const PUSHED_M = 0.05;

export interface Contacts {
  /**
   * Keeps those of the neighbours who could touch each slot that decides, until it decides again: in one interval, s, or
   * in two for those who keep on. Whoever does not decide keeps the neighbours noted before, wherever they are sorted now.
   */
  note(crowd: Crowd, close: NeighbourLists, intervalS: number, keepsOn: Uint8Array): void;
  /** One Jacobi pass over the tentative positions of all noted slots. */
  separate(crowd: Crowd, dtS: number): void;
}

/** Who may touch whom: for each owner, the slots from where the owner before ends. */
interface Pairs {
  count: number;
  owner: Int32Array;
  until: Int32Array;
  other: Int32Array;
}

const createPairs = (): Pairs => ({
  count: 0,
  owner: new Int32Array(0),
  until: new Int32Array(0),
  other: new Int32Array(0),
});

export function createContacts(p: TimeGapParameters): Contacts {
  let pairs = createPairs();
  let before = createPairs();
  /** Occupant of each slot when the pairs were noted, and slot of each occupant now. */
  let occupantBefore = new Int32Array(0);
  let slotOf = new Int32Array(0);
  let shiftX = new Float64Array(0);
  let shiftY = new Float64Array(0);
  /** Farthest each slot comes within one interval, m. */
  let stepM = new Float64Array(0);

  function reserve(capacity: number): void {
    if (stepM.length >= capacity) return;
    for (const each of [pairs, before]) {
      each.owner = new Int32Array(capacity);
      each.until = new Int32Array(capacity);
    }
    occupantBefore = new Int32Array(capacity);
    slotOf = new Int32Array(capacity);
    shiftX = new Float64Array(capacity);
    shiftY = new Float64Array(capacity);
    stepM = new Float64Array(capacity);
  }

  /** How far each slot comes within one of two intervals. */
  function measureSteps({ count, speed, limit, role }: Crowd, intervalS: number): void {
    for (let k = 0; k < count; k++) {
      const free = limit[k] as number;
      const most = Math.min(free, (speed[k] as number) + (free * 2 * intervalS) / p.accelerationS);
      // contact may push a body on besides
      stepM[k] = role[k] === ROLE.standing ? 0 : most * intervalS + PUSHED_M;
    }
  }

  /** Adds, to so many neighbours noted already, those of people who move on without deciding. */
  function keepPairs({ count, role, decides, occupant }: Crowd, already: number): void {
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

  function note(crowd: Crowd, close: NeighbourLists, intervalS: number, keepsOn: Uint8Array): void {
    reserve(crowd.x.length);
    measureSteps(crowd, intervalS);
    [pairs, before] = [before, pairs];
    const { count, decides, x: xs, y: ys, radiusM } = crowd;
    const { from, until: ownUntil, acrossFrom, acrossUntil, slot } = close;
    // nobody is noted more often than listed or noted before
    const most = close.count + (before.count > 0 ? (before.until[before.count - 1] as number) : 0);
    if (pairs.other.length <= most) pairs.other = new Int32Array(most + (most >> 1) + 1);
    pairs.count = 0;
    let pairCount = 0;
    const { other, owner, until } = pairs;
    for (let k = 0; k < count; k++) {
      if (decides[k] === 0) continue;
      const x = xs[k] as number;
      const y = ys[k] as number;
      const times = 1 + (keepsOn[k] as number);
      const reachOfK = p.contactShare * (radiusM[k] as number) + times * (stepM[k] as number);
      const toOwn = from[k] as number;
      const own = (ownUntil[k] as number) - toOwn;
      const toAcross = (acrossFrom[k] as number) - own;
      const near = own + (acrossUntil[k] as number) - (acrossFrom[k] as number);
      for (let n = 0; n < near; n++) {
        const j = slot[(n < own ? toOwn : toAcross) + n] as number;
        const dx = (xs[j] as number) - x;
        const dy = (ys[j] as number) - y;
        const reach = reachOfK + p.contactShare * (radiusM[j] as number) + times * (stepM[j] as number);
        other[pairCount] = j;
        pairCount += +(dx * dx + dy * dy < reach * reach);
      }
      owner[pairs.count] = k;
      until[pairs.count++] = pairCount;
    }
    keepPairs(crowd, pairCount);
    occupantBefore.set(crowd.occupant.subarray(0, count));
  }

  function separate(crowd: Crowd, dtS: number): void {
    const { x, y, nextX, nextY, role, original, shiftX: imageShiftX, radiusM, ex, ey } = crowd;
    // the overlap left after 0.05 s does not depend on the step
    const relaxation = 1 - pow(1 - p.contactRelaxation, dtS / 0.05);
    const most = p.contactSpeedMPerS * dtS;
    const { count: noted, owner, until, other } = pairs;
    let c = 0;
    for (let m = 0; m < noted; m++) {
      const k = owner[m] as number;
      const xk = nextX[k] as number;
      const yk = nextY[k] as number;
      const own = p.contactShare * (radiusM[k] as number);
      const end = until[m] as number;
      let sx = 0;
      let sy = 0;
      for (; c < end; c++) {
        const j = other[c] as number;
        const roleOfJ = role[j] as number;
        let dx: number;
        let dy: number;
        if (roleOfJ === ROLE.moving) {
          dx = xk - (nextX[j] as number);
          dy = yk - (nextY[j] as number);
        } else if (roleOfJ === ROLE.image) {
          // the picture moves as its original does
          const o = original[j] as number;
          dx = xk - ((nextX[o] as number) + (imageShiftX[j] as number));
          dy = yk - (nextY[o] as number);
        } else {
          dx = xk - (x[j] as number);
          dy = yk - (y[j] as number);
        }
        const d2 = dx * dx + dy * dy;
        let least = own + p.contactShare * (radiusM[j] as number);
        if (d2 >= least * least || d2 < 1e-12) continue;
        if (
          areStrangers(crowd, k, j) &&
          (ex[k] as number) * (ex[j] as number) + (ey[k] as number) * (ey[j] as number) < OPPOSED
        ) {
          // opponents turn their shoulders
          least *= p.opponentContactShare;
          if (d2 >= least * least) continue;
        }
        const d = Math.sqrt(d2);
        // a standing person does not give way: the whole overlap is the walker's
        const push = ((roleOfJ === ROLE.standing ? relaxation : relaxation / 2) * (least - d)) / d;
        sx += push * dx;
        sy += push * dy;
      }
      const length = Math.sqrt(sx * sx + sy * sy);
      const factor = length > most ? most / length : 1;
      shiftX[m] = sx * factor;
      shiftY[m] = sy * factor;
    }
    for (let m = 0; m < noted; m++) {
      const k = owner[m] as number;
      nextX[k] = (nextX[k] as number) + (shiftX[m] as number);
      nextY[k] = (nextY[k] as number) + (shiftY[m] as number);
    }
  }

  return { note, separate };
}
