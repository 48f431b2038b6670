/** What a queue costs, added up sample by sample: who waited how long, how many at once, how dense, where. */
import type { Point } from '../../model/index.js';
import type { Heading } from './headings.js';

/** One person held up at one sample. */
export interface HeldUp {
  readonly occupant: number;
  readonly cell: number;
  readonly heading: Heading;
  readonly x: number;
  readonly y: number;
  /** Standing in the queue, not only slowed by it. */
  readonly isWaiting: boolean;
  /** Person-seconds lost in this sample. */
  readonly lostS: number;
  /** 5-second mean where they are, people/m². */
  readonly densityPerM2: number;
}

/** Most frequent key; the smallest of several. */
function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const key of [...counts.keys()].sort()) {
    const count = counts.get(key) as number;
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return best;
}

function raise<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The person nearest to the middle of those who stand in the fullest cell. */
function middleOf(queue: readonly HeldUp[]): { at: Point; cell: number } {
  const cells = new Map<string, number>();
  for (const { cell } of queue) raise(cells, String(cell), 1);
  const cell = Number(commonest(cells));
  const there = queue.filter((each) => each.cell === cell);
  const x = there.reduce((sum, each) => sum + each.x, 0) / there.length;
  const y = there.reduce((sum, each) => sum + each.y, 0) / there.length;
  let at: Point = [x, y];
  let nearest = Number.POSITIVE_INFINITY;
  for (const each of there) {
    const square = (each.x - x) * (each.x - x) + (each.y - y) * (each.y - y);
    if (square < nearest) {
      nearest = square;
      at = [each.x, each.y];
    }
  }
  return { at, cell };
}

export class QueueLedger {
  delayS = 0;
  peakDensityPerM2 = 0;
  peakS = 0;
  at: Point = [0, 0];
  cell = -1;
  /** Seconds each person waited. */
  readonly waitedS = new Map<number, number>();
  /** People waiting at each sample that had any, by time. */
  readonly queue = new Map<number, number>();
  /** Where people wait and what for, as `cell|kind|index`, by person-seconds lost. */
  private readonly spots = new Map<string, number>();

  add(timeS: number, intervalS: number, people: readonly HeldUp[]): void {
    const waiting = people.filter((each) => each.isWaiting);
    for (const { cell, heading, lostS } of people) {
      this.delayS += lostS;
      raise(this.spots, `${cell}|${heading.kind}|${heading.index}`, lostS);
    }
    if (waiting.length === 0) return;
    for (const { occupant } of waiting) raise(this.waitedS, occupant, intervalS);
    this.queue.set(timeS, waiting.length);
    const densest = waiting.reduce((most, each) => Math.max(most, each.densityPerM2), 0);
    if (densest <= this.peakDensityPerM2) return;
    this.peakDensityPerM2 = densest;
    this.peakS = timeS;
    const middle = middleOf(waiting);
    this.at = middle.at;
    this.cell = middle.cell;
  }

  /** Takes a queue in that was backed up from this one. The words, the place and the peak stay those of this one. */
  takeIn(other: QueueLedger): void {
    this.delayS += other.delayS;
    for (const [occupant, waitedS] of other.waitedS) raise(this.waitedS, occupant, waitedS);
    for (const [timeS, people] of other.queue) raise(this.queue, timeS, people);
  }

  /** Cell and heading of most of the delay. */
  mainSpot(): { cell: number; heading: Heading } {
    const [cell, kind, index] = commonest(this.spots).split('|');
    return { cell: Number(cell), heading: { kind: kind as Heading['kind'], index: Number(index) } };
  }
}
