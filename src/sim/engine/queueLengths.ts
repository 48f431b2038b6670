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

export function createQueueLengths(occupants: Occupants, targetCount: number): QueueLengths {
  let distances = new Map<number, Float64Array>();

  function look(stepCount: number, dtS: number): void {
    if (stepCount % Math.max(1, Math.round(LOOK_INTERVAL_S / dtS)) !== 0) return;
    const { cell, target, motion, phi, walksToPlace } = occupants;
    const found = new Map<number, number[]>();
    for (let i = 0; i < occupants.count; i++) {
      if (motion[i] !== MOTION.moving || target[i] === -1 || walksToPlace[i] === 1) continue;
      const key = (cell[i] as number) * targetCount + (target[i] as number);
      const list = found.get(key);
      if (list) list.push(phi[i] as number);
      else found.set(key, [phi[i] as number]);
    }
    distances = new Map();
    for (const [key, list] of found) distances.set(key, Float64Array.from(list).sort());
  }

  return {
    look,
    ahead(cell, target, phi) {
      const sorted = distances.get(cell * targetCount + target);
      if (!sorted) return 0;
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as number) < phi) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
