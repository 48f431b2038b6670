/** Bodies that would overlap after a step move apart; see section 3.4 of docs/decisions/0003-movement-model.md. */
import { pow } from '../../model/index.js';
import { type Crowd, ROLE } from './crowd.js';
import type { NeighbourLists } from './neighbourLists.js';
import { areStrangers } from './rightOfWay.js';
import { OPPOSED, type TimeGapParameters } from './timeGapParameters.js';

/** Room for what contact itself moves a body in the interval, m. */
const PUSHED_M = 0.05;

export interface Contacts {
  /** Keeps those of the neighbours who could touch each slot that moves within the interval, s. */
  note(crowd: Crowd, close: NeighbourLists, intervalS: number): void;
  /** One Jacobi pass over the tentative positions of all noted slots. */
  separate(crowd: Crowd, dtS: number): void;
}

export function createContacts(p: TimeGapParameters): Contacts {
  let other = new Int32Array(0);
  let noted = 0;
  let owner = new Int32Array(0);
  let until = new Int32Array(0);
  let shiftX = new Float64Array(0);
  let shiftY = new Float64Array(0);
  /** Farthest each slot comes within the interval, m. */
  let stepM = new Float64Array(0);

  /** How far each slot comes within the interval. */
  function measureSteps(crowd: Crowd, intervalS: number): void {
    const { count, speed, limit, role } = crowd;
    if (owner.length < count) {
      const capacity = crowd.x.length;
      owner = new Int32Array(capacity);
      until = new Int32Array(capacity);
      shiftX = new Float64Array(capacity);
      shiftY = new Float64Array(capacity);
      stepM = new Float64Array(capacity);
    }
    for (let k = 0; k < count; k++) {
      const free = limit[k] as number;
      const most = Math.min(free, (speed[k] as number) + (free * intervalS) / p.accelerationS);
      // contact may push a body on besides
      stepM[k] = role[k] === ROLE.standing ? 0 : most * intervalS + PUSHED_M;
    }
  }

  function note(crowd: Crowd, close: NeighbourLists, intervalS: number): void {
    measureSteps(crowd, intervalS);
    const { count, role, x: xs, y: ys, radiusM } = crowd;
    const { from, until: ownUntil, acrossFrom, acrossUntil, slot } = close;
    // nobody is noted more often than listed
    if (other.length < slot.length) other = new Int32Array(slot.length);
    let pairCount = 0;
    noted = 0;
    for (let k = 0; k < count; k++) {
      if (role[k] !== ROLE.moving) continue;
      const x = xs[k] as number;
      const y = ys[k] as number;
      const reachOfK = p.contactShare * (radiusM[k] as number) + (stepM[k] as number);
      const toOwn = from[k] as number;
      const own = (ownUntil[k] as number) - toOwn;
      const toAcross = (acrossFrom[k] as number) - own;
      const near = own + (acrossUntil[k] as number) - (acrossFrom[k] as number);
      for (let n = 0; n < near; n++) {
        const j = slot[(n < own ? toOwn : toAcross) + n] as number;
        const dx = (xs[j] as number) - x;
        const dy = (ys[j] as number) - y;
        const reach = reachOfK + p.contactShare * (radiusM[j] as number) + (stepM[j] as number);
        other[pairCount] = j;
        pairCount += +(dx * dx + dy * dy < reach * reach);
      }
      owner[noted] = k;
      until[noted++] = pairCount;
    }
  }

  function separate(crowd: Crowd, dtS: number): void {
    const { x, y, nextX, nextY, role, original, shiftX: imageShiftX, radiusM, ex, ey } = crowd;
    // the overlap left after 0.05 s does not depend on the step
    const relaxation = 1 - pow(1 - p.contactRelaxation, dtS / 0.05);
    const most = p.contactSpeedMPerS * dtS;
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
