/** How many people queue ahead of one, by target: looked at every half second, not for each person anew. */
import { MOTION, type Occupants } from './occupants.js';

/** Seconds between two looks. */
const LOOK_INTERVAL_S = 0.5;

export interface QueueLengths {
  /** Looks anew when it is time; call once a step before {@link ahead}. */
  look(stepCount: number, dtS: number): void;
  /** People under way to the target in the cell who were nearer to it than phi, m, at the last look. */
  ahead(cell: number, target: number, phi: number): number;
}

/** Ways left of the people under way to one target, m, ascending; the memory is used again at the next look. */
interface Queue {
  count: number;
  waysM: Float64Array;
}

const SHORT_QUEUE = 16;

function add(queue: Queue, wayM: number): void {
  if (queue.count === queue.waysM.length) {
    const longer = new Float64Array(2 * queue.count);
    longer.set(queue.waysM);
    queue.waysM = longer;
  }
  queue.waysM[queue.count++] = wayM;
}

export function createQueueLengths(occupants: Occupants, targetCount: number): QueueLengths {
  const queues = new Map<number, Queue>();

  function look(stepCount: number, dtS: number): void {
    if (stepCount % Math.max(1, Math.round(LOOK_INTERVAL_S / dtS)) !== 0) return;
    const { cell, target, motion, phi, walksToPlace } = occupants;
    for (const queue of queues.values()) queue.count = 0;
    for (let i = 0; i < occupants.count; i++) {
      if (motion[i] !== MOTION.moving || target[i] === -1 || walksToPlace[i] === 1) continue;
      const key = (cell[i] as number) * targetCount + (target[i] as number);
      let queue = queues.get(key);
      if (!queue) {
        queue = { count: 0, waysM: new Float64Array(SHORT_QUEUE) };
        queues.set(key, queue);
      }
      add(queue, phi[i] as number);
    }
    for (const { count, waysM } of queues.values()) if (count > 1) waysM.subarray(0, count).sort();
  }

  return {
    look,
    ahead(cell, target, phi) {
      const queue = queues.get(cell * targetCount + target);
      if (!queue) return 0;
      let low = 0;
      let high = queue.count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((queue.waysM[middle] as number) < phi) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
