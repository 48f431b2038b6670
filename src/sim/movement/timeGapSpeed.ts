/** The speed rule of the time-gap model; section 3.3 of docs/decisions/0003-movement-model.md. */
import { NEARBY } from '../space/cellSurface.js';
import { type Crowd, ROLE } from './crowd.js';
import type { Neighbourhood } from './neighbourhood.js';
import { aheadAcross, STRANGER, type WayThrough } from './rightOfWay.js';
import { OPPOSED, type TimeGapParameters } from './timeGapParameters.js';

/** Fastest speed the neighbours in front allow; see section 3.3. */
export function allowedSpeed(
  p: TimeGapParameters,
  crowd: Crowd,
  k: number,
  exk: number,
  eyk: number,
  near: Neighbourhood,
  wayThrough: WayThrough,
): number {
  const { ex, ey, radiusM, stream, phi, role } = crowd;
  const { count, inOwnCell, slot } = near;
  const x = crowd.x[k] as number;
  const y = crowd.y[k] as number;
  const free = crowd.limit[k] as number;
  const ownL = p.spacingShare * (radiusM[k] as number);
  const ownStream = stream[k] as number;
  const ownPhi = phi[k] as number;
  const levelGapS = p.timeGapS * (crowd.timeGap[k] as number);
  const ownGapS = levelGapS * (crowd.flightGap[k] as number);
  const isNarrow = ((crowd.nearby[k] as number) & NEARBY.narrow) !== 0;
  let limit = free;
  let opponentLimit = free;
  for (let n = 0; n < count; n++) {
    const j = slot[n] as number;
    const dx = (crowd.x[j] as number) - x;
    const dy = (crowd.y[j] as number) - y;
    const along = dx * exk + dy * eyk;
    if (along <= 0) continue;
    const l = ownL + p.spacingShare * (radiusM[j] as number);
    const across = dx * eyk - dy * exk;
    const strip = p.frontShare * l;
    if (across >= strip || -across >= strip || role[j] === ROLE.standing) continue;
    const isNear = n < inOwnCell;
    let ahead: number;
    if (isNear) ahead = stream[j] === ownStream ? (phi[j] as number) - ownPhi : STRANGER;
    else ahead = aheadAcross(crowd, k, j, wayThrough);
    const s = Math.sqrt(dx * dx + dy * dy);
    if (ahead === STRANGER) {
      const exj = ex[j] as number;
      const eyj = ey[j] as number;
      if (exk * exj + eyk * eyj < OPPOSED) {
        const share = across / (p.opponentFrontShare * l);
        const room = 1 - share * share;
        if (room <= 0) continue;
        const gap = s - (p.opponentSpacingShare / p.spacingShare) * l;
        const allowed = Math.max(gap / (p.opponentTimeGapS * room), p.opponentLeastShare * free);
        if (allowed < opponentLimit) opponentLimit = allowed;
        continue;
      }
      // the other one sees me more in front than I see them: they give way
      if (-(dx * exj + dy * eyj) > along) continue;
    } else if (ahead > -p.tieM) continue;
    const gapS = isNear ? ownGapS : levelGapS;
    let allowed: number;
    if (isNarrow) {
      // nobody passes here: what counts is the way along the passage, however they stagger
      allowed = (dx * (crowd.directionX[k] as number) + dy * (crowd.directionY[k] as number) - l) / gapS;
    } else {
      const share = across / strip;
      const share2 = share * share;
      allowed = (s - l) / (gapS * (1 - share2 * share2));
    }
    if (allowed < limit) limit = allowed;
  }
  if (limit < 0) limit = 0;
  return limit < opponentLimit ? limit : opponentLimit;
}
