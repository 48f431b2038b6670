/**
 * Sideways steering of the time-gap model: how far the neighbours in front ask a person to turn.
 *
 * Section 3.1 of docs/decisions/0003-movement-model.md. The search looks at everyone within reach once, and hands those
 * close by on to the speed rule and to contact.
 */
import { NEARBY } from '../space/cellSurface.js';
import { BUCKET_M, type CrowdGrid } from '../space/crowdGrid.js';
import { type Crowd, ROLE } from './crowd.js';
import type { Surroundings } from './movementModel.js';
import { appendSeen, createNeighbourhood, type Neighbourhood } from './neighbourhood.js';
import { areStrangers } from './rightOfWay.js';
import { type RowSpan, spanRow } from './rowSpan.js';
import type { TimeGapParameters } from './timeGapParameters.js';

export interface Steering {
  /**
   * Looks over everyone within reach: returns the turn they ask for, positive to the left, and keeps in `near` those
   * who are close.
   */
  look(
    crowd: Crowd,
    grid: CrowdGrid,
    k: number,
    reachM: number,
    closeM: number,
    surroundings: Surroundings,
    near: Neighbourhood,
  ): number;
}

export function createSteering(p: TimeGapParameters): Steering {
  const { spacingShare, steeringRangeM, anticipationS } = p;
  /** Everyone seen through a portal from where the body stands. */
  let across: Neighbourhood = createNeighbourhood(0);
  const span: RowSpan = { from: 0, to: 0 };

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

  /** Looks over everyone of the own cell within reach: returns the turn they ask for, and keeps those close by. */
  function lookAround(
    crowd: Crowd,
    grid: CrowdGrid,
    k: number,
    reachM: number,
    closeM: number,
    near: Neighbourhood,
  ): number {
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
      spanRow(span, e0x, e0y, row * BUCKET_M - y, reach2, close2);
      const left = Math.floor((x + span.from) / BUCKET_M) - firstColumn;
      const right = Math.floor((x + span.to) / BUCKET_M) - firstColumn;
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
    near: Neighbourhood,
  ): number {
    across.count = 0;
    appendSeen(crowd, grid, k, reachM, surroundings.viewsFrom, across);
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

  return {
    look(crowd, grid, k, reachM, closeM, surroundings, near) {
      const turn = lookAround(crowd, grid, k, reachM, closeM, near);
      if (((crowd.nearby[k] as number) & NEARBY.view) === 0) return turn;
      if (across.slot.length < crowd.count) across = createNeighbourhood(crowd.x.length);
      return turn + lookAcross(crowd, grid, k, reachM, closeM, surroundings, near);
    },
  };
}
