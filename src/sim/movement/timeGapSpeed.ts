/** The speed rule of the time-gap model; section 3.3 of docs/decisions/0003-movement-model.md. */
import { NEARBY } from '../space/cellSurface.js';
import { type Crowd, ROLE } from './crowd.js';
import { BODY_NUMBERS, type Deliberation } from './deliberation.js';
import { aheadAcross, STRANGER, type WayThrough } from './rightOfWay.js';
import { OPPOSED, type TimeGapParameters } from './timeGapParameters.js';

/**
 * Slows everyone who moves down to what the neighbours in front allow, along the headings just decided on.
 *
 * Expects in `nextSpeed` the most each could reach.
 */
export function slowDown(
  p: TimeGapParameters,
  crowd: Crowd,
  { bodies, close }: Deliberation,
  wayThrough: WayThrough,
): void {
  const { spacingShare, timeGapS, frontShare, tieM, opponentFrontShare, opponentTimeGapS, opponentLeastShare } = p;
  const opponentSpacing = p.opponentSpacingShare / spacingShare;
  const { count: slots, decides, role, ex, ey, nextEx, nextEy, nextSpeed, stream, phi } = crowd;
  const { from, until, acrossFrom, acrossUntil, slot } = close;
  for (let k = 0; k < slots; k++) {
    if (decides[k] === 0) continue;
    const self = BODY_NUMBERS * k;
    const x = bodies[self] as number;
    const y = bodies[self + 1] as number;
    const exk = nextEx[k] as number;
    const eyk = nextEy[k] as number;
    const free = crowd.limit[k] as number;
    const ownL = bodies[self + 4] as number;
    const ownStream = stream[k] as number;
    const ownPhi = phi[k] as number;
    const levelGapS = timeGapS * (crowd.timeGap[k] as number);
    const ownGapS = levelGapS * (crowd.flightGap[k] as number);
    const isNarrow = ((crowd.nearby[k] as number) & NEARBY.narrow) !== 0;
    // one loop over both lists: first those of the own cell, then those seen through portals
    const toOwn = from[k] as number;
    const own = (until[k] as number) - toOwn;
    const toAcross = (acrossFrom[k] as number) - own;
    const near = own + (acrossUntil[k] as number) - (acrossFrom[k] as number);
    let limit = free;
    let opponentLimit = free;
    for (let n = 0; n < near; n++) {
      const isNear = n < own;
      const j = slot[(isNear ? toOwn : toAcross) + n] as number;
      const at = BODY_NUMBERS * j;
      const dx = (bodies[at] as number) - x;
      const dy = (bodies[at + 1] as number) - y;
      const along = dx * exk + dy * eyk;
      if (along <= 0) continue;
      const l = ownL + (bodies[at + 4] as number);
      const across = dx * eyk - dy * exk;
      const strip = frontShare * l;
      if (across >= strip || -across >= strip || role[j] === ROLE.standing) continue;
      let ahead: number;
      if (isNear) ahead = stream[j] === ownStream ? (phi[j] as number) - ownPhi : STRANGER;
      else ahead = aheadAcross(crowd, k, j, wayThrough);
      const s = Math.sqrt(dx * dx + dy * dy);
      if (ahead === STRANGER) {
        const exj = ex[j] as number;
        const eyj = ey[j] as number;
        if (exk * exj + eyk * eyj < OPPOSED) {
          const share = across / (opponentFrontShare * l);
          const room = 1 - share * share;
          if (room <= 0) continue;
          const gap = s - opponentSpacing * l;
          const allowed = Math.max(gap / (opponentTimeGapS * room), opponentLeastShare * free);
          if (allowed < opponentLimit) opponentLimit = allowed;
          continue;
        }
        // the other one sees me more in front than I see them: they give way
        if (-(dx * exj + dy * eyj) > along) continue;
      } else if (ahead > -tieM) continue;
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
    const allowed = limit < opponentLimit ? limit : opponentLimit;
    if (allowed < (nextSpeed[k] as number)) nextSpeed[k] = allowed;
  }
}
