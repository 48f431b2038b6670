/** Tells the fields where people are held up, so that those behind spread out around a queue. */
import type { Queue } from '../space/fieldAtlas.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';

/** Seconds between two looks at the queues. */
const QUEUE_INTERVAL_S = 2;
const NUMBERS_PER_PERSON = 3;
const SHORT_QUEUE = 16 * NUMBERS_PER_PERSON;

export interface QueueBending {
  /** Every two seconds: weights everyone by how far below free speed they are, and bends the fields of their cell. */
  look(context: EngineContext): void;
}

function add(queue: Queue, x: number, y: number, weight: number): void {
  if (queue.length === queue.people.length) {
    const longer = new Float64Array(2 * queue.length);
    longer.set(queue.people);
    queue.people = longer;
  }
  queue.people[queue.length] = x;
  queue.people[queue.length + 1] = y;
  queue.people[queue.length + 2] = weight;
  queue.length += NUMBERS_PER_PERSON;
}

export function createQueueBending(): QueueBending {
  /** By cell; the memory is used again at the next look. */
  const queues = new Map<number, Queue>();

  function queueIn(cell: number): Queue {
    let queue = queues.get(cell);
    if (!queue) {
      queue = { length: 0, people: new Float64Array(SHORT_QUEUE), targets: new Set() };
      queues.set(cell, queue);
    }
    return queue;
  }

  return {
    look({ people, guidance, atlas, dtS, stepCount }) {
      if (stepCount % Math.max(1, Math.round(QUEUE_INTERVAL_S / dtS)) !== 0) return;
      for (const queue of queues.values()) {
        queue.length = 0;
        queue.targets.clear();
      }
      /** How far from its target the farthest person by each field is, m. */
      const farthestM = new Map<number, number>();
      for (let i = 0; i < people.count; i++) {
        if (people.motion[i] !== MOTION.moving || people.walksToPlace[i] === 1 || people.field[i] === -1) continue;
        const field = people.field[i] as number;
        farthestM.set(field, Math.max(farthestM.get(field) ?? 0, people.phi[i] as number));
        const limit = guidance.speedLimit[i] as number;
        if (limit <= 0) continue;
        const along =
          (people.vx[i] as number) * (people.ex[i] as number) + (people.vy[i] as number) * (people.ey[i] as number);
        const delay = 1 - Math.min(1, Math.max(0, along / limit));
        if (delay <= 0) continue;
        const queue = queueIn(people.cell[i] as number);
        add(queue, people.x[i] as number, people.y[i] as number, delay);
        queue.targets.add(people.target[i] as number);
      }
      atlas.bendAroundQueues(queues, farthestM);
    },
  };
}
