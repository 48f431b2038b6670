/**
 * Waiting and delay of every person, from the event log and the sampled positions.
 *
 * Delay is the time on the way beyond the free walking time along the line the person walked: free speed on the level,
 * its stair share on flights (`freeSpeed.ts`). A detour taken because of a queue is therefore walking, not delay. This
 * is travel time over free-flow time as in the Highway Capacity Manual, and adds up to the delay of bottlenecks the same
 * way. Waiting is the part of it spent slower than 0.2 m/s for more than 2 s.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { FRAME_INTERVAL_S, type Frame, OCCUPANT_STATE, type RunRecord } from '../record/runRecord.js';
import { freeSpeedShare } from './freeSpeed.js';
import { isUnderWay } from './presence.js';

/** Frames between two positions that a way is measured over, 1 s: closer ones would count swaying as walking. */
const STRIDE_FRAMES = 5;

export interface PersonTimes {
  /** Index into the occupants of the record. */
  readonly occupant: number;
  /** First step towards the goal, s from the start of the run; null for someone who never left. */
  readonly startS: number | null;
  /** Reached the goal for good, s from the start of the run; null for someone who did not. */
  readonly endS: number | null;
  /** Way walked, on the ground projection, m; to about 1 %. */
  readonly walkedM: number;
  /** The same way at free speed, s. */
  readonly freeWalkingS: number;
  /** Time standing in queues, s. */
  readonly waitingS: number;
  /** From the first step to the goal, or to the end of the run, less `freeWalkingS`; 0 at least, s. */
  readonly delayS: number;
}

interface Sums {
  readonly walkedM: Float64Array;
  readonly freeWalkingS: Float64Array;
  readonly waitingS: Float64Array;
}

function addStride(sums: Sums, { occupants }: RunRecord, { cells }: WalkableCells, from: Frame, to: Frame): void {
  for (let i = 0; i < to.state.length; i++) {
    if (!isUnderWay(from, i) && !isUnderWay(to, i)) continue;
    // let in between the two: no way yet
    if (from.state[i] === OCCUPANT_STATE.absent) continue;
    const dx = ((to.xCm[i] as number) - (from.xCm[i] as number)) / 100;
    const dy = ((to.yCm[i] as number) - (from.yCm[i] as number)) / 100;
    const distanceM = Math.sqrt(dx * dx + dy * dy);
    const slope = cells[from.cell[i] as number]?.slope ?? null;
    const isUp = slope !== null && dx * slope.direction[0] + dy * slope.direction[1] > 0;
    sums.walkedM[i] = (sums.walkedM[i] as number) + distanceM;
    const freeMPerS = (occupants.freeSpeedMPerS[i] as number) * freeSpeedShare(slope, isUp);
    sums.freeWalkingS[i] = (sums.freeWalkingS[i] as number) + distanceM / freeMPerS;
  }
}

function addUpFrames(record: RunRecord, cells: WalkableCells): Sums {
  const people = record.occupants.ids.length;
  const sums: Sums = {
    walkedM: new Float64Array(people),
    freeWalkingS: new Float64Array(people),
    waitingS: new Float64Array(people),
  };
  let from = 0;
  record.frames.forEach((frame, index) => {
    for (let i = 0; i < people; i++) {
      if (frame.state[i] === OCCUPANT_STATE.waiting) sums.waitingS[i] = (sums.waitingS[i] as number) + FRAME_INTERVAL_S;
    }
    const isLast = index === record.frames.length - 1;
    if (index - from < STRIDE_FRAMES && !isLast) return;
    addStride(sums, record, cells, record.frames[from] as Frame, frame);
    from = index;
  });
  return sums;
}

/** Moments of everyone, by occupant; NaN where it did not happen. */
function moments(record: RunRecord): { readonly startS: Float64Array; readonly endS: Float64Array } {
  const people = record.occupants.ids.length;
  const startS = new Float64Array(people).fill(Number.NaN);
  const endS = new Float64Array(people).fill(Number.NaN);
  for (const event of record.events) {
    const timeS = event.step * record.header.dtS;
    if (event.type === 'occupantStarted' && Number.isNaN(startS[event.occupant])) startS[event.occupant] = timeS;
    else if (event.type === 'occupantReachedGoal') endS[event.occupant] = timeS;
  }
  return { startS, endS };
}

/** Times of everyone, in the order of the occupants. */
export function personTimes(record: RunRecord, cells: WalkableCells): PersonTimes[] {
  const { walkedM, freeWalkingS, waitingS } = addUpFrames(record, cells);
  const { startS, endS } = moments(record);
  const lastS = record.frames[record.frames.length - 1]?.timeS ?? 0;
  return record.occupants.ids.map((_, occupant) => {
    const start = startS[occupant] as number;
    const end = endS[occupant] as number;
    const freeS = freeWalkingS[occupant] as number;
    const travelS = (Number.isNaN(end) ? lastS : end) - start;
    return {
      occupant,
      startS: Number.isNaN(start) ? null : start,
      endS: Number.isNaN(end) ? null : end,
      walkedM: walkedM[occupant] as number,
      freeWalkingS: freeS,
      waitingS: waitingS[occupant] as number,
      delayS: Number.isNaN(start) ? 0 : Math.max(0, travelS - freeS),
    };
  });
}
