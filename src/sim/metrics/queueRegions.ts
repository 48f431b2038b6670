/**
 * Queues as connected regions in space and time.
 *
 * Two people held up belong to one region when they wait for the same place and stand in squares of 2 m that touch
 * (people within 2 m always do), at the same second or up to 5 s apart. So a place that jams twice has two regions, and two queues that grow together
 * become one. Regions are kept while the run is read, second by second, and joined by a union of their labels.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { type HeldUp, QueueLedger } from './queueLedger.js';
import { QueueSquares } from './queueSquares.js';

/** Side of the squares that make a queue hang together, m. */
const TOUCH_M = 2;

/** Side of the squares a region is told in, m. */
const REGION_M = 1;

/** A queue that dissolves for no longer than this is still the same, samples of one second. */
const LONGEST_GAP = 5;

/** Regions of this many labels each way can touch; far more than any run has. */
const LABEL_SPAN = 0x2000000;

interface LastSeen {
  readonly place: string;
  label: number;
  second: number;
}

const NOBODY: readonly LastSeen[] = [];

export class QueueRegions {
  /** The squares the ledgers speak of. */
  readonly floor: QueueSquares;
  private readonly squares: QueueSquares;
  private readonly parent: number[] = [];
  private readonly places: string[] = [];
  private readonly ledgers: (QueueLedger | undefined)[] = [];
  /** The last labels of each square, one for each place people there waited for. */
  private readonly seen: LastSeen[][] = [];
  /** Pairs of labels of different places whose squares touched. */
  private readonly touches = new Set<number>();

  constructor(cells: WalkableCells) {
    this.floor = new QueueSquares(cells, REGION_M);
    this.squares = new QueueSquares(cells, TOUCH_M);
  }

  /** Takes in everyone held up at one second, by the place they wait for. */
  add(second: number, timeS: number, intervalS: number, byPlace: ReadonlyMap<string, readonly HeldUp[]>): void {
    const everyone: HeldUp[] = [];
    const labels: number[] = [];
    for (const [place, people] of byPlace) {
      for (const person of people) {
        everyone.push(person);
        labels.push(this.label(second, place, person));
      }
    }
    // only now are the labels of this second all known to each other
    const byRegion = new Map<number, HeldUp[]>();
    everyone.forEach((person, index) => {
      const region = this.find(labels[index] as number);
      const known = byRegion.get(region);
      if (known === undefined) byRegion.set(region, [person]);
      else known.push(person);
    });
    for (const [region, people] of byRegion) this.ledger(region).add(timeS, intervalS, people);
  }

  /** Delay of each place, person-seconds. */
  delayS(): Map<string, number> {
    const delays = new Map<string, number>();
    this.ledgers.forEach((ledger, label) => {
      const place = this.places[label] as string;
      if (ledger !== undefined) delays.set(place, (delays.get(place) ?? 0) + ledger.delayS);
    });
    return delays;
  }

  /**
   * The ledger of every region. Regions of places that belong to one root are one where they touch; the words, the spot
   * and the peak are those of the root's own queue where it has one there.
   *
   * @param roots - the place each place belongs to
   */
  regions(roots: ReadonlyMap<string, string>): QueueLedger[] {
    const rootOf = (label: number) => roots.get(this.places[label] as string);
    const joined = new Map<number, number>();
    const region = (label: number): number => {
      let at = label;
      while (joined.has(at)) at = joined.get(at) as number;
      return at;
    };
    for (const pair of this.touches) {
      const a = region(this.find(Math.floor(pair / LABEL_SPAN)));
      const b = region(this.find(pair % LABEL_SPAN));
      if (a !== b && rootOf(a) === rootOf(b)) joined.set(Math.max(a, b), Math.min(a, b));
    }
    const parts = new Map<number, { own: QueueLedger | null; backedUp: QueueLedger | null }>();
    this.ledgers.forEach((ledger, label) => {
      if (ledger === undefined) return;
      const part = parts.get(region(label)) ?? { own: null, backedUp: null };
      parts.set(region(label), part);
      const side = rootOf(label) === this.places[label] ? 'own' : 'backedUp';
      if (part[side] === null) part[side] = ledger;
      else part[side].join(ledger);
    });
    const found: QueueLedger[] = [];
    for (const { own, backedUp } of parts.values()) {
      if (own !== null && backedUp !== null) own.takeIn(backedUp);
      const kept = own ?? backedUp;
      if (kept !== null) found.push(kept);
    }
    return found;
  }

  private ledger(label: number): QueueLedger {
    this.ledgers[label] ??= new QueueLedger(this.floor);
    return this.ledgers[label] as QueueLedger;
  }

  private label(second: number, place: string, { cell, x, y }: HeldUp): number {
    const square = this.squares.at(cell, x, y);
    let own: LastSeen | undefined;
    for (const each of this.seen[square] ?? NOBODY) if (each.place === place) own = each;
    // the first of a second in this square has told already what it touches
    if (own?.second === second) return own.label;
    let label = -1;
    const others: number[] = [];
    for (const near of this.squares.around(square)) {
      for (const each of this.seen[near] ?? NOBODY) {
        if (each.second < second - LONGEST_GAP) continue;
        if (each.place !== place) others.push(each.label);
        else if (label < 0) label = this.find(each.label);
        else if (each.label !== label) label = this.unite(label, each.label);
      }
    }
    if (label < 0) {
      label = this.parent.push(this.parent.length) - 1;
      this.places.push(place);
    }
    for (const other of others) this.touch(label, this.find(other));
    if (own !== undefined) {
      own.label = label;
      own.second = second;
    } else {
      this.seen[square] ??= [];
      this.seen[square]?.push({ place, label, second });
    }
    return label;
  }

  private touch(a: number, b: number): void {
    this.touches.add(Math.min(a, b) * LABEL_SPAN + Math.max(a, b));
  }

  private find(label: number): number {
    let root = label;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    this.parent[label] = root;
    return root;
  }

  private unite(a: number, b: number): number {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return first;
    const [kept, gone] = first < second ? [first, second] : [second, first];
    this.parent[gone] = kept;
    const ledger = this.ledgers[gone];
    if (ledger !== undefined) this.ledger(kept).join(ledger);
    this.ledgers[gone] = undefined;
    return kept;
  }
}
