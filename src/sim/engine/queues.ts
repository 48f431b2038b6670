/** Tells the fields where people are held up, so that those behind spread out around a queue. */
import type { Queue } from '../space/fieldAtlas.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';

/** Seconds between two looks at the queues. */
const QUEUE_INTERVAL_S = 2;

/** Every two seconds: weights everyone by how far below free speed they are, and bends the fields of their cell. */
export function bendFieldsAroundQueues({ people, guidance, atlas, dtS, stepCount }: EngineContext): void {
  if (stepCount % Math.max(1, Math.round(QUEUE_INTERVAL_S / dtS)) !== 0) return;
  const queues = new Map<number, Queue>();
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
    const cell = people.cell[i] as number;
    let queue = queues.get(cell);
    if (!queue) {
      queue = { people: [], targets: new Set() };
      queues.set(cell, queue);
    }
    queue.people.push(people.x[i] as number, people.y[i] as number, delay);
    queue.targets.add(people.target[i] as number);
  }
  atlas.bendAroundQueues(queues, farthestM);
}
