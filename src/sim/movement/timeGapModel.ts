/**
 * The default movement model: a time-gap speed model with an order of right of way.
 *
 * Four additions to a collision-free speed model: the person nearer to the goal is held by nobody of the same
 * stream, anticipating sideways steering, a rule of its own for people who come towards one, and contact.
 * Equations, symbols and what else was tried: docs/decisions/0003-movement-model.md. Uses + - * / sqrt only.
 * Not modelled: pushing waves, falls, individual differences in the time gap.
 */
import { NEARBY } from '../space/cellSurface.js';
import { BUCKET_M, type CrowdGrid } from '../space/crowdGrid.js';
import { createContacts } from './contact.js';
import { type Crowd, ROLE } from './crowd.js';
import type { MovementModel, Surroundings } from './movementModel.js';
import { collectSeen, createNeighbourhood, type Neighbourhood } from './neighbourhood.js';
import { aheadAcross, areStrangers, STRANGER } from './rightOfWay.js';
import { TIME_GAP_PARAMETERS, type TimeGapParameters } from './timeGapParameters.js';

/** Nobody is noticed from farther away than this, m. */
const FARTHEST_M = 2.6;
/** Approach speed of others that the reach allows for, m/s. */
const APPROACH_MPER_S = 0.6;
/** A direction this near to a row of buckets lies along it. */
const LEVEL = 1e-3;
/** Two headings with a smaller product than this are opposed. */
export const OPPOSED = -0.2;

export function createTimeGapModel(parameters: TimeGapParameters = TIME_GAP_PARAMETERS): MovementModel {
  const p = parameters;
  const { spacingShare, steeringRangeM, anticipationS } = p;
  /** Those near enough to hold the body at hand back or to touch it. */
  let near: Neighbourhood = createNeighbourhood(0);
  /** Everyone seen through a portal from where the body stands. */
  let across: Neighbourhood = createNeighbourhood(0);
  const contacts = createContacts(p);
  const wish = { x: 0, y: 0 };
  let largestRadius = 0;

  /** What one neighbour ahead asks a person to turn, positive to the left; see section 3.1. */
  function turnFor(
    crowd: Crowd,
    k: number,
    j: number,
    dx: number,
    dy: number,
    s: number,
    excess: number,
    closing: number,
    isStranger: boolean,
  ): number {
    const left = 1 - (excess - (closing > 0 ? anticipationS * closing : 0)) / steeringRangeM;
    if (left <= 0 || s < 1e-6) return 0;
    const strength = left > 1 ? 1 : left;
    const e0x = crowd.directionX[k] as number;
    const e0y = crowd.directionY[k] as number;
    let meetingS = 0;
    if (closing > 0.05 && excess > 0) {
      meetingS = excess / closing;
      if (meetingS > anticipationS) meetingS = anticipationS;
    }
    const side = (dy + (crowd.vy[j] as number) * meetingS) * e0x - (dx + (crowd.vx[j] as number) * meetingS) * e0y;
    const sideShare = side / p.steeringSideM;
    const reach = 1 - sideShare * sideShare;
    if (reach <= 0) return 0;
    let opposition = 0;
    // those who stand come towards nobody
    if (isStranger && crowd.role[j] !== ROLE.standing) {
      opposition = (1 - (e0x * (crowd.ex[j] as number) + e0y * (crowd.ey[j] as number))) / 2;
    }
    let direction = (side + p.rightPreferenceM * opposition) * 10;
    direction = direction > 1 ? 1 : direction < -1 ? -1 : direction;
    return -p.steering * (1 + p.opponentSteering * opposition) * strength * strength * reach * direction;
  }

  let spanFrom = 0;
  let spanTo = 0;

  /**
   * The stretch of a row of buckets in which somebody can matter: close by, or in front within reach.
   *
   * @param low - lower edge of the row, from the body, m
   */
  function span(e0x: number, e0y: number, low: number, reach2: number, close2: number): void {
    const high = low + BUCKET_M;
    const offRow = low > 0 ? low : high < 0 ? high : 0;
    const off2 = offRow * offRow;
    spanTo = reach2 > off2 ? Math.sqrt(reach2 - off2) : 0;
    spanFrom = -spanTo;
    // in front means dx e0x + dy e0y > 0; most for the edge of the row that lies farther ahead
    const ahead = e0y > 0 ? high * e0y : low * e0y;
    if (e0x > LEVEL) {
      const edge = -ahead / e0x;
      if (edge > spanFrom) spanFrom = edge;
    } else if (e0x < -LEVEL) {
      const edge = -ahead / e0x;
      if (edge < spanTo) spanTo = edge;
    } else if (ahead <= -LEVEL) {
      spanTo = spanFrom - 1;
    }
    if (close2 <= off2) return;
    const close = Math.sqrt(close2 - off2);
    if (spanFrom > spanTo) {
      spanFrom = -close;
      spanTo = close;
      return;
    }
    if (spanFrom > -close) spanFrom = -close;
    if (spanTo < close) spanTo = close;
  }

  /** Looks over everyone of the own cell within reach: returns the turn they ask for, and keeps those close by. */
  function lookAround(crowd: Crowd, grid: CrowdGrid, k: number, reachM: number, closeM: number): number {
    const { x: xs, y: ys, vx, vy, radiusM, stream } = crowd;
    const { slot } = near;
    const { start } = grid;
    const x = xs[k] as number;
    const y = ys[k] as number;
    const e0x = crowd.directionX[k] as number;
    const e0y = crowd.directionY[k] as number;
    const vxk = vx[k] as number;
    const vyk = vy[k] as number;
    const ownL = spacingShare * (radiusM[k] as number);
    const ownStream = stream[k] as number;
    const reach2 = reachM * reachM;
    const close2 = closeM * closeM;
    const c = crowd.cell[k] as number;
    const firstColumn = grid.firstColumn[c] as number;
    const lastColumn = (grid.lastColumn[c] as number) - firstColumn;
    const columns = lastColumn + 1;
    const firstRow = grid.firstRow[c] as number;
    const lastRow = grid.lastRow[c] as number;
    const low = Math.floor((y - reachM) / BUCKET_M);
    const high = Math.floor((y + reachM) / BUCKET_M);
    const toRow = high > lastRow ? lastRow : high;
    const offset = grid.offset[c] as number;
    let turn = 0;
    let count = 0;
    for (let row = low < firstRow ? firstRow : low; row <= toRow; row++) {
      span(e0x, e0y, row * BUCKET_M - y, reach2, close2);
      const left = Math.floor((x + spanFrom) / BUCKET_M) - firstColumn;
      const right = Math.floor((x + spanTo) / BUCKET_M) - firstColumn;
      const fromColumn = left < 0 ? 0 : left;
      const toColumn = right > lastColumn ? lastColumn : right;
      if (fromColumn > toColumn) continue;
      const base = offset + (row - firstRow) * columns;
      const until = start[base + toColumn + 1] as number;
      for (let j = start[base + fromColumn] as number; j < until; j++) {
        const dx = (xs[j] as number) - x;
        const dy = (ys[j] as number) - y;
        const d2 = dx * dx + dy * dy;
        const s = Math.sqrt(d2);
        // no branches but the last: which way they go cannot be foreseen, and a wrong guess costs more than the sums
        slot[count] = j;
        count += +(d2 < close2);
        const approach = (vxk - (vx[j] as number)) * dx + (vyk - (vy[j] as number)) * dy;
        const excess = s - ownL - spacingShare * (radiusM[j] as number);
        // steering needs s - t_a max(c, 0) < l + h
        const isSteering = +(excess < steeringRangeM) | +((excess - steeringRangeM) * s < anticipationS * approach);
        if ((isSteering & +(dx * e0x + dy * e0y > 0) & +(d2 < reach2)) === 0) continue;
        turn += turnFor(crowd, k, j, dx, dy, s, excess, approach / s, stream[j] !== ownStream);
      }
    }
    near.count = count;
    near.inOwnCell = count;
    return turn;
  }

  /** The same for people seen through a portal. */
  function lookAcross(
    crowd: Crowd,
    grid: CrowdGrid,
    k: number,
    reachM: number,
    closeM: number,
    surroundings: Surroundings,
  ): number {
    collectSeen(crowd, grid, k, reachM, surroundings.viewsFrom, across);
    let turn = 0;
    for (let n = 0; n < across.count; n++) {
      const j = across.slot[n] as number;
      const dx = across.dx[n] as number;
      const dy = across.dy[n] as number;
      const s = across.distance[n] as number;
      if (s < closeM) near.slot[near.count++] = j;
      if (dx * (crowd.directionX[k] as number) + dy * (crowd.directionY[k] as number) <= 0) continue;
      const approachX = (crowd.vx[k] as number) - (crowd.vx[j] as number);
      const approachY = (crowd.vy[k] as number) - (crowd.vy[j] as number);
      const excess = s - spacingShare * ((crowd.radiusM[k] as number) + (crowd.radiusM[j] as number));
      const closing = (approachX * dx + approachY * dy) / s;
      turn += turnFor(crowd, k, j, dx, dy, s, excess, closing, areStrangers(crowd, k, j));
    }
    return turn;
  }

  /** Turns the heading towards the wished direction; see section 3.1. */
  function head(crowd: Crowd, k: number, asked: number, surroundings: Surroundings, share: number): void {
    const e0x = crowd.directionX[k] as number;
    const e0y = crowd.directionY[k] as number;
    const turn = asked > 2 ? 2 : asked < -2 ? -2 : asked;
    wish.x = e0x - turn * e0y;
    wish.y = e0y + turn * e0x;
    normalise(wish);
    if (((crowd.nearby[k] as number) & NEARBY.wall) !== 0) {
      surroundings.turnFromWalls(k, wish);
      normalise(wish);
    }
    const exk = crowd.ex[k] as number;
    const eyk = crowd.ey[k] as number;
    wish.x = exk + (wish.x - exk) * share;
    wish.y = eyk + (wish.y - eyk) * share;
    normalise(wish);
    crowd.nextEx[k] = wish.x;
    crowd.nextEy[k] = wish.y;
  }

  /** Fastest speed the neighbours in front allow; see section 3.3. */
  function allowedSpeed(crowd: Crowd, k: number, exk: number, eyk: number, surroundings: Surroundings): number {
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
      else ahead = aheadAcross(crowd, k, j, surroundings.wayThrough);
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
      const share = across / strip;
      const share2 = share * share;
      const allowed = (s - l) / ((isNear ? ownGapS : levelGapS) * (1 - share2 * share2));
      if (allowed < limit) limit = allowed;
    }
    if (limit < 0) limit = 0;
    return limit < opponentLimit ? limit : opponentLimit;
  }

  /** Makes the decided headings and speeds the current ones. */
  function adopt(crowd: Crowd): void {
    const { count, role, ex, ey, speed, nextEx, nextEy, nextSpeed } = crowd;
    for (let k = 0; k < count; k++) {
      if (role[k] !== ROLE.moving) continue;
      ex[k] = nextEx[k] as number;
      ey[k] = nextEy[k] as number;
      speed[k] = nextSpeed[k] as number;
    }
  }

  return {
    name: 'time-gap',
    decide(crowd, grid, surroundings, intervalS) {
      const { count, role, radiusM, vx, vy, limit, speed, timeGap, flightGap } = crowd;
      if (near.slot.length < count) {
        near = createNeighbourhood(crowd.x.length);
        across = createNeighbourhood(crowd.x.length);
      }
      largestRadius = 0;
      let fastest = 0;
      for (let k = 0; k < count; k++) {
        if ((radiusM[k] as number) > largestRadius) largestRadius = radiusM[k] as number;
        if (role[k] !== ROLE.standing && (limit[k] as number) > fastest) fastest = limit[k] as number;
      }
      const turning = intervalS / p.turningS;
      const share = turning < 1 ? turning : 1;
      contacts.begin(crowd, intervalS);
      for (let k = 0; k < count; k++) {
        if (role[k] !== ROLE.moving) continue;
        const l = spacingShare * ((radiusM[k] as number) + largestRadius);
        const free = limit[k] as number;
        const v = Math.sqrt((vx[k] as number) * (vx[k] as number) + (vy[k] as number) * (vy[k] as number));
        // nobody farther away than this can hold a person below the speed they can reach until they decide again
        const reachable = Math.min(free, (speed[k] as number) + (free * intervalS) / p.accelerationS);
        const forSpeed = l + reachable * p.timeGapS * (timeGap[k] as number) * (flightGap[k] as number);
        const forContact =
          p.contactShare * ((radiusM[k] as number) + largestRadius) + (reachable + fastest) * intervalS;
        const forHeading = l + steeringRangeM + anticipationS * ((v < free ? v : free) + APPROACH_MPER_S);
        const close = Math.min(FARTHEST_M, forSpeed > forContact ? forSpeed : forContact);
        const reach = forHeading < close ? close : forHeading < FARTHEST_M ? forHeading : FARTHEST_M;
        let turn = lookAround(crowd, grid, k, reach, close);
        if (((crowd.nearby[k] as number) & NEARBY.view) !== 0) {
          turn += lookAcross(crowd, grid, k, reach, close, surroundings);
        }
        head(crowd, k, turn, surroundings, share);
        const allowed = allowedSpeed(crowd, k, crowd.nextEx[k] as number, crowd.nextEy[k] as number, surroundings);
        crowd.nextSpeed[k] = allowed < reachable ? allowed : reachable;
        contacts.note(crowd, k, near);
      }
      adopt(crowd);
    },
    move(crowd, dtS) {
      const { count, role, x, y, ex, ey, speed, nextX, nextY } = crowd;
      for (let k = 0; k < count; k++) {
        if (role[k] !== ROLE.moving) continue;
        const stepM = (speed[k] as number) * dtS;
        nextX[k] = (x[k] as number) + stepM * (ex[k] as number);
        nextY[k] = (y[k] as number) + stepM * (ey[k] as number);
      }
      contacts.separate(crowd, dtS);
    },
  };
}

function normalise(vector: { x: number; y: number }): void {
  const length = Math.sqrt(vector.x * vector.x + vector.y * vector.y);
  if (length < 1e-9) return;
  vector.x /= length;
  vector.y /= length;
}
