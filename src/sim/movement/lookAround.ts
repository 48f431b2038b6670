/** The search of the time-gap model among people of the own cell. */
import { BUCKET_M, type CrowdGrid } from '../space/crowdGrid.js';
import { type Crowd, ROLE } from './crowd.js';
import { BODY_NUMBERS, type Deliberation } from './deliberation.js';
import { type NeighbourLists, reserveEntries } from './neighbourLists.js';
import type { TimeGapParameters } from './timeGapParameters.js';
import { type Asking, addTurn } from './timeGapTurn.js';

/** A direction this near to a row of buckets lies along it. */
const LEVEL = 1e-3;
/** What a search looks through is wider by this than it need be, m, so that no rounding leaves anybody out. */
const SLACK_M = 1e-8;
const BUCKETS_PER_M = 1 / BUCKET_M;

/** Whether somebody listed as close, or who asks for a turn, is not on the way to the slot's own target. */
function meetsOthers(
  crowd: Crowd,
  asking: Asking,
  k: number,
  close: NeighbourLists,
  until: number,
  asks: number,
): boolean {
  const { role, stream } = crowd;
  const { from, slot } = close;
  const own = stream[k] as number;
  let others = 0;
  for (let n = from[k] as number; n < until; n++) {
    const j = slot[n] as number;
    others |= ((role[j] as number) ^ ROLE.moving) | ((stream[j] as number) ^ own);
  }
  for (let n = 0; n < asks; n++) {
    const j = asking.slot[n] as number;
    others |= ((role[j] as number) ^ ROLE.moving) | ((stream[j] as number) ^ own);
  }
  return others !== 0;
}

/**
 * Looks over everyone of the own cell within reach of everyone who decides: writes the turns they ask for, and lists
 * those who are close.
 *
 * @returns how many are listed
 */
export function lookAround(
  p: TimeGapParameters,
  crowd: Crowd,
  grid: CrowdGrid,
  asking: Asking,
  { bodies, aheadM, closeM, turns, keepsOn, close }: Deliberation,
): number {
  const { steeringRangeM, anticipationS } = p;
  const { count: slots, decides, cell, stream, directionX, directionY } = crowd;
  const { start } = grid;
  const { from: listFrom, until: listUntil } = close;
  const { slot: ahead, excessM, isStranger } = asking;
  const twiceAnticipationS = 2 * anticipationS;
  let listed = 0;
  for (let k = 0; k < slots; k++) {
    if (decides[k] === 0) continue;
    // nobody has more neighbours than there are slots
    const slot = reserveEntries(close, listed + slots);
    listFrom[k] = listed;
    const own = BODY_NUMBERS * k;
    const x = bodies[own] as number;
    const y = bodies[own + 1] as number;
    const e0x = directionX[k] as number;
    const e0y = directionY[k] as number;
    const vxk = bodies[own + 2] as number;
    const vyk = bodies[own + 3] as number;
    const ownL = bodies[own + 4] as number;
    const ownM = ownL + steeringRangeM;
    const reachM = aheadM[k] as number;
    const nearM = closeM[k] as number;
    const reach2 = reachM * reachM;
    const close2 = nearM * nearM;
    const perE0x = e0x > LEVEL || e0x < -LEVEL ? 1 / e0x : 0;
    const c = cell[k] as number;
    const firstColumn = grid.firstColumn[c] as number;
    const lastColumn = (grid.lastColumn[c] as number) - firstColumn;
    const firstRow = grid.firstRow[c] as number;
    const lastRow = (grid.lastRow[c] as number) - firstRow;
    const low = Math.floor((y - reachM - SLACK_M) * BUCKETS_PER_M) - firstRow;
    const high = Math.floor((y + reachM + SLACK_M) * BUCKETS_PER_M) - firstRow;
    const toRow = high > lastRow ? lastRow : high;
    const offset = grid.offset[c] as number;
    // most rows around those who walk alone are empty: told before the stretch that matters is worked out
    const boxLeft = Math.floor((x - reachM - SLACK_M) * BUCKETS_PER_M) - firstColumn;
    const boxRight = Math.floor((x + reachM + SLACK_M) * BUCKETS_PER_M) - firstColumn;
    const firstInBox = boxLeft < 0 ? 0 : boxLeft;
    const pastBox = (boxRight > lastColumn ? lastColumn : boxRight) + 1;
    let asks = 0;
    for (let row = low < 0 ? 0 : low; row <= toRow; row++) {
      const base = offset + row * (lastColumn + 1);
      if (start[base + firstInBox] === start[base + pastBox]) continue;
      // the stretch of the row in which somebody can matter: in front within reach, or close by
      const lowM = (row + firstRow) * BUCKET_M - y;
      const highM = lowM + BUCKET_M;
      const offM = lowM > 0 ? lowM : highM < 0 ? highM : 0;
      const off2 = offM * offM;
      let toM = reach2 > off2 ? Math.sqrt(reach2 - off2) : 0;
      let fromM = -toM;
      // in front means dx e0x + dy e0y > 0; most for the edge of the row that lies farther ahead
      const aheadEdge = e0y > 0 ? highM * e0y : lowM * e0y;
      const edgeM = -aheadEdge * perE0x;
      if (perE0x > 0) fromM = edgeM > fromM ? edgeM : fromM;
      else if (perE0x < 0) toM = edgeM < toM ? edgeM : toM;
      else if (aheadEdge <= -LEVEL) toM = fromM - 1;
      if (close2 > off2) {
        const closeHalf = Math.sqrt(close2 - off2);
        if (fromM > toM) {
          fromM = -closeHalf;
          toM = closeHalf;
        } else {
          fromM = fromM > -closeHalf ? -closeHalf : fromM;
          toM = toM < closeHalf ? closeHalf : toM;
        }
      }
      const left = Math.floor((x + fromM - SLACK_M) * BUCKETS_PER_M) - firstColumn;
      const right = Math.floor((x + toM + SLACK_M) * BUCKETS_PER_M) - firstColumn;
      const fromColumn = left < 0 ? 0 : left;
      const toColumn = right > lastColumn ? lastColumn : right;
      if (fromColumn > toColumn) continue;
      const until = start[base + toColumn + 1] as number;
      let j = start[base + fromColumn] as number;
      for (let at = BODY_NUMBERS * j; j < until; j++, at += BODY_NUMBERS) {
        const dx = (bodies[at] as number) - x;
        const dy = (bodies[at + 1] as number) - y;
        const d2 = dx * dx + dy * dy;
        // no branches: which way they go cannot be foreseen, and a wrong guess costs more than the sums
        slot[listed] = j;
        listed += +(d2 < close2) & +(d2 > 0);
        // steering needs s - t_a max(c, 0) < r for r = l + h; as 2 r s <= s² + r², that asks for s² - r² < 2 t_a c s
        const within = ownM + (bodies[at + 4] as number);
        const beyond = d2 - within * within - SLACK_M;
        const approach = (vxk - (bodies[at + 2] as number)) * dx + (vyk - (bodies[at + 3] as number)) * dy;
        const isSteering = +(beyond < 0) | +(beyond < twiceAnticipationS * approach);
        ahead[asks] = j;
        asks += isSteering & +(dx * e0x + dy * e0y > 0) & +(d2 < reach2);
      }
    }
    const ownStream = stream[k] as number;
    for (let n = 0; n < asks; n++) {
      const j = ahead[n] as number;
      const at = BODY_NUMBERS * j;
      const dx = (bodies[at] as number) - x;
      const dy = (bodies[at + 1] as number) - y;
      excessM[n] = Math.sqrt(dx * dx + dy * dy) - ownL - (bodies[at + 4] as number);
      isStranger[n] = +(stream[j] !== ownStream);
    }
    turns[k] = 0;
    addTurn(p, crowd, bodies, asking, k, asks, turns);
    listUntil[k] = listed;
    if (keepsOn[k] === 1 && meetsOthers(crowd, asking, k, close, listed, asks)) keepsOn[k] = 0;
  }
  return listed;
}
