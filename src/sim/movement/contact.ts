/** Bodies that would overlap after a step move apart; see section 3.4 of docs/decisions/0003-movement-model.md. */
import { pow } from '../../model/index.js';
import { type ContactPairs, createContactMemory, notePairs } from './contactPairs.js';
import { type Crowd, ROLE } from './crowd.js';
import type { Deliberation } from './deliberation.js';
import { areStrangers } from './rightOfWay.js';
import { OPPOSED, type TimeGapParameters } from './timeGapParameters.js';

/** How far contact moves each of those noted, m. */
interface Shifts {
  readonly shiftX: Float64Array;
  readonly shiftY: Float64Array;
}

const createShifts = (capacity: number): Shifts => ({
  shiftX: new Float64Array(capacity),
  shiftY: new Float64Array(capacity),
});

/** One Jacobi pass over the tentative positions of everyone noted. */
function separate(
  p: TimeGapParameters,
  crowd: Crowd,
  pairs: ContactPairs,
  { shiftX, shiftY }: Shifts,
  dtS: number,
): void {
  const { contactShare, opponentContactShare } = p;
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
    const own = contactShare * (radiusM[k] as number);
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
      let least = own + contactShare * (radiusM[j] as number);
      if (d2 >= least * least || d2 < 1e-12) continue;
      if (
        areStrangers(crowd, k, j) &&
        (ex[k] as number) * (ex[j] as number) + (ey[k] as number) * (ey[j] as number) < OPPOSED
      ) {
        // opponents turn their shoulders
        least *= opponentContactShare;
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

export interface Contacts {
  /**
   * Keeps those of the neighbours who could touch each slot that decides, until it decides again: in one interval, s, or
   * in two for those who keep on. Whoever does not decide keeps the neighbours noted before, wherever they are sorted now.
   */
  note(crowd: Crowd, deliberation: Deliberation, intervalS: number): void;
  /** One Jacobi pass over the tentative positions of all noted slots. */
  separate(crowd: Crowd, dtS: number): void;
}

export function createContacts(p: TimeGapParameters): Contacts {
  let memory = createContactMemory(0);
  let shifts = createShifts(0);
  return {
    note(crowd, deliberation, intervalS) {
      const capacity = crowd.x.length;
      if (shifts.shiftX.length < capacity) {
        memory = createContactMemory(capacity);
        shifts = createShifts(capacity);
      }
      notePairs(p, crowd, deliberation, memory, intervalS);
    },
    separate: (crowd, dtS) => separate(p, crowd, memory.pairs, shifts, dtS),
  };
}
