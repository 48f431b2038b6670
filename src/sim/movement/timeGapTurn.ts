/** What those in front ask a person to turn; section 3.1 of docs/decisions/0003-movement-model.md. */
import { type Crowd, ROLE } from './crowd.js';
import { BODY_NUMBERS } from './deliberation.js';
import type { TimeGapParameters } from './timeGapParameters.js';

/** Those in front who may ask for a turn: who, how much farther off than they keep, m, and whether a stranger. */
export interface Asking {
  readonly slot: Int32Array;
  readonly excessM: Float64Array;
  readonly isStranger: Uint8Array;
}

export function createAsking(capacity: number): Asking {
  return {
    slot: new Int32Array(capacity),
    excessM: new Float64Array(capacity),
    isStranger: new Uint8Array(capacity),
  };
}

/**
 * Adds to the turn of a slot what the first so many who ask want, positive to the left.
 *
 * @param bodies - see the deliberation
 */
export function addTurn(
  p: TimeGapParameters,
  crowd: Crowd,
  bodies: Float64Array,
  asking: Asking,
  k: number,
  count: number,
  turns: Float64Array,
): void {
  const { anticipationS, steeringRangeM, steeringSideM, rightPreferenceM, steering, opponentSteering } = p;
  const { ex, ey, role } = crowd;
  const { slot, excessM, isStranger } = asking;
  const own = BODY_NUMBERS * k;
  const x = bodies[own] as number;
  const y = bodies[own + 1] as number;
  const vxk = bodies[own + 2] as number;
  const vyk = bodies[own + 3] as number;
  const e0x = crowd.directionX[k] as number;
  const e0y = crowd.directionY[k] as number;
  let turn = 0;
  for (let n = 0; n < count; n++) {
    const j = slot[n] as number;
    const at = BODY_NUMBERS * j;
    const dx = (bodies[at] as number) - x;
    const dy = (bodies[at + 1] as number) - y;
    const s = Math.sqrt(dx * dx + dy * dy);
    if (s < 1e-6) continue;
    const excess = excessM[n] as number;
    const vxj = bodies[at + 2] as number;
    const vyj = bodies[at + 3] as number;
    const closing = ((vxk - vxj) * dx + (vyk - vyj) * dy) / s;
    const left = 1 - (excess - (closing > 0 ? anticipationS * closing : 0)) / steeringRangeM;
    if (left <= 0) continue;
    const strength = left > 1 ? 1 : left;
    let meetingS = 0;
    if (closing > 0.05 && excess > 0) {
      meetingS = excess / closing;
      if (meetingS > anticipationS) meetingS = anticipationS;
    }
    const side = (dy + vyj * meetingS) * e0x - (dx + vxj * meetingS) * e0y;
    const sideShare = side / steeringSideM;
    const reach = 1 - sideShare * sideShare;
    if (reach <= 0) continue;
    let opposition = 0;
    // those who stand come towards nobody
    if (isStranger[n] === 1 && role[j] !== ROLE.standing) {
      opposition = (1 - (e0x * (ex[j] as number) + e0y * (ey[j] as number))) / 2;
    }
    let direction = (side + rightPreferenceM * opposition) * 10;
    direction = direction > 1 ? 1 : direction < -1 ? -1 : direction;
    turn -= steering * (1 + opponentSteering * opposition) * strength * strength * reach * direction;
  }
  turns[k] = (turns[k] as number) + turn;
}
