/** What a queue costs, added up sample by sample: who waited how long, how many at once, how dense, where. */
import type { Point } from '../../model/index.js';
import type { Heading } from './headings.js';
import type { QueueSquares } from './queueSquares.js';

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
function commonest(counts: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = 0;
  for (const [key, count] of counts) {
    if (count < most || (count === most && key > best)) continue;
    most = count;
    best = key;
  }
  return best;
}

const HEADING_KINDS = ['goal', 'outside', 'portal'] as const;
/** More portals or goals than any plan has. */
const INDEX_SPAN = 0x100000;

function spotKey(cell: number, { kind, index }: Heading): number {
  return (cell * HEADING_KINDS.length + HEADING_KINDS.indexOf(kind)) * INDEX_SPAN + index;
}

function raise<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The person nearest to the middle of those who stand in the fullest cell. */
function middleOf(queue: readonly HeldUp[]): { at: Point; cell: number } {
  const cells = new Map<number, number>();
  for (const { cell } of queue) raise(cells, cell, 1);
  const cell = commonest(cells);
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
  /** Squares people were held up in, by person-seconds lost there. */
  readonly squares = new Map<number, number>();
  private readonly floor: QueueSquares;
  /** Where people wait and what for, by person-seconds lost. */
  private readonly spots = new Map<number, number>();

  constructor(floor: QueueSquares) {
    this.floor = floor;
  }

  /** Most people waiting at once. */
  get peakQueue(): number {
    let most = 0;
    for (const people of this.queue.values()) most = Math.max(most, people);
    return most;
  }

  add(timeS: number, intervalS: number, people: readonly HeldUp[]): void {
    const waiting = people.filter((each) => each.isWaiting);
    for (const { cell, heading, x, y, lostS } of people) {
      this.delayS += lostS;
      raise(this.spots, spotKey(cell, heading), lostS);
      raise(this.squares, this.floor.at(cell, x, y), lostS);
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

  /** Takes in another part of the same queue. */
  join(other: QueueLedger): void {
    this.takeIn(other);
    for (const [spot, lostS] of other.spots) raise(this.spots, spot, lostS);
    const isLess = other.peakDensityPerM2 < this.peakDensityPerM2;
    if (isLess || (other.peakDensityPerM2 === this.peakDensityPerM2 && other.peakS >= this.peakS)) return;
    this.peakDensityPerM2 = other.peakDensityPerM2;
    this.peakS = other.peakS;
    this.at = other.at;
    this.cell = other.cell;
  }

  /** Takes a queue in that was backed up from this one. The words, the place and the peak stay those of this one. */
  takeIn(other: QueueLedger): void {
    this.delayS += other.delayS;
    for (const [occupant, waitedS] of other.waitedS) raise(this.waitedS, occupant, waitedS);
    for (const [timeS, people] of other.queue) raise(this.queue, timeS, people);
    for (const [square, lostS] of other.squares) raise(this.squares, square, lostS);
  }

  /** Cell and heading of most of the delay. */
  mainSpot(): { cell: number; heading: Heading } {
    const key = commonest(this.spots);
    const ofCell = Math.floor(key / INDEX_SPAN);
    const kind = HEADING_KINDS[ofCell % HEADING_KINDS.length] as Heading['kind'];
    return { cell: Math.floor(ofCell / HEADING_KINDS.length), heading: { kind, index: key % INDEX_SPAN } };
  }
}
