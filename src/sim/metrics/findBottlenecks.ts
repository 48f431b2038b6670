/**
 * Bottlenecks: where people waited for each other, ranked by the time it cost.
 *
 * Once a second, everyone under way who waits, or walks in a crowd slower than they would alone, is put down to the
 * place they wait for (`queuePlace.ts`). Queues backed up from another place belong to that place (`spillback.ts`).
 * People who have not started or have arrived never count.
 */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import { type Frame, OCCUPANT_STATE, type RunRecord } from '../record/runRecord.js';
import type { Bottleneck } from './bottleneck.js';
import { readHeadings } from './headings.js';
import { createNodeDensity } from './nodeDensity.js';
import { type PlaceNames, placeNames } from './placeNames.js';
import { isUnderWay, speedBetween } from './presence.js';
import { type HeldUp, QueueLedger } from './queueLedger.js';
import { queuePlaceKey, queuePlaceWords } from './queuePlace.js';
import { watchSpillback } from './spillback.js';

/** Seconds between two samples. */
const SAMPLE_S = 1;

/** A speed is taken over two frames before and two after, 0.8 s. */
const SPEED_REACH_FRAMES = 2;

/** Walking in less than this, people are slow for reasons of their own, people/m². */
const CROWD_PER_M2 = 1;

/** Share of the free speed expected on flights of stairs. */
const STAIR_FACTOR = 0.65;

/** Fewer waiting at once are no queue. */
const LEAST_QUEUE = 3;

/** Less delay than this is not worth naming, person-seconds. */
const LEAST_DELAY_S = 10;

const MOST_PLACES = 10;

/** Everyone held up in a frame, by place. */
type Sampler = (index: number) => Map<string, HeldUp[]>;

function createSampler(record: RunRecord, cells: WalkableCells, names: PlaceNames): Sampler {
  const { frames, occupants } = record;
  const headings = readHeadings(record, cells);
  const density = createNodeDensity(cells);
  return (index) => {
    const frame = frames[index] as Frame;
    const before = frames[Math.max(0, index - SPEED_REACH_FRAMES)] as Frame;
    const after = frames[Math.min(frames.length - 1, index + SPEED_REACH_FRAMES)] as Frame;
    density.push(frame);
    const places = new Map<string, HeldUp[]>();
    for (let i = 0; i < frame.xCm.length; i++) {
      if (!isUnderWay(frame, i)) continue;
      const cell = frame.cell[i] as number;
      const x = (frame.xCm[i] as number) / 100;
      const y = (frame.yCm[i] as number) / 100;
      const isWaiting = frame.state[i] === OCCUPANT_STATE.waiting;
      const densityPerM2 = density.at(cell, x, y);
      if (!isWaiting && densityPerM2 < CROWD_PER_M2) continue;
      const heading = headings.at(i, frame.step, cell, x, y);
      if (heading === null) continue;
      const freeMPerS = (occupants.freeSpeedMPerS[i] ?? 1) * (cells.cells[cell]?.kind === 'flight' ? STAIR_FACTOR : 1);
      const speedMPerS = speedBetween(before, after, i) ?? speedBetween(before, frame, i) ?? 0;
      const lostS = SAMPLE_S * Math.max(0, 1 - speedMPerS / freeMPerS);
      const key = queuePlaceKey(cells, names, cell, heading);
      const held: HeldUp = { occupant: i, cell, heading, x, y, isWaiting, lostS, densityPerM2 };
      const known = places.get(key);
      if (known === undefined) places.set(key, [held]);
      else known.push(held);
    }
    return places;
  };
}

/** Ledgers of all places, queues that back up taken in by the place they come from. */
function keepLedgers(record: RunRecord, cells: WalkableCells, names: PlaceNames): QueueLedger[] {
  const sample = createSampler(record, cells, names);
  const spillback = watchSpillback(cells);
  const ledgers = new Map<string, QueueLedger>();
  let dueS = Number.NEGATIVE_INFINITY;
  record.frames.forEach((frame, index) => {
    // a hundredth of a second against rounding of frame times
    if (frame.timeS < dueS - 0.01) return;
    dueS = frame.timeS + SAMPLE_S;
    const places = sample(index);
    spillback.watch(places);
    for (const [key, people] of places) {
      const ledger = ledgers.get(key) ?? new QueueLedger();
      ledgers.set(key, ledger);
      ledger.add(frame.timeS, SAMPLE_S, people);
    }
  });
  const roots = spillback.roots(new Map([...ledgers].map(([key, ledger]) => [key, ledger.delayS])));
  const kept: QueueLedger[] = [];
  for (const [key, ledger] of ledgers) {
    const root = roots.get(key) ?? key;
    if (root === key) kept.push(ledger);
    else ledgers.get(root)?.takeIn(ledger);
  }
  return kept;
}

/** Groups of the people who waited, most people first. */
function groupsOf(ledger: QueueLedger, { occupants }: RunRecord): Bottleneck['groups'] {
  const counts = occupants.groups.map(() => 0);
  for (const occupant of ledger.waitedS.keys()) {
    const group = occupants.group[occupant] ?? -1;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return occupants.groups
    .map(({ id, name, nameEn }, index) => ({ id, name, nameEn, occupants: counts[index] ?? 0 }))
    .filter((group) => group.occupants > 0)
    .sort((a, b) => b.occupants - a.occupants || (a.id < b.id ? -1 : 1));
}

function describe(ledger: QueueLedger, record: RunRecord, cells: WalkableCells, names: PlaceNames): Bottleneck {
  const spot = ledger.mainSpot();
  const words = queuePlaceWords(cells, names, record.goals, spot.cell, spot.heading);
  const queueTimes = [...ledger.queue].filter(([, people]) => people >= LEAST_QUEUE).map(([timeS]) => timeS);
  return {
    where: words.zh,
    whereEn: words.en,
    portal: spot.heading.kind === 'goal' ? null : spot.heading.index,
    cell: ledger.cell,
    levelId: cells.cells[ledger.cell]?.levelId ?? null,
    at: ledger.at,
    peakDensityPerM2: ledger.peakDensityPerM2,
    peakS: ledger.peakS,
    fromS: queueTimes.reduce((least, timeS) => Math.min(least, timeS), Number.POSITIVE_INFINITY),
    untilS: queueTimes.reduce((most, timeS) => Math.max(most, timeS), 0) + SAMPLE_S,
    occupants: ledger.waitedS.size,
    peakQueue: [...ledger.queue.values()].reduce((most, people) => Math.max(most, people), 0),
    delayS: ledger.delayS,
    longestWaitS: [...ledger.waitedS.values()].reduce((most, waitedS) => Math.max(most, waitedS), 0),
    groups: groupsOf(ledger, record),
  };
}

/**
 * The bottlenecks of a run, worst first, at most ten.
 *
 * @param plan - the plan the cells were made from, for the words of storeys and buildings
 */
export function findBottlenecks(record: RunRecord, cells: WalkableCells, plan: CampusPlan | null = null): Bottleneck[] {
  const names = placeNames(cells, plan);
  return keepLedgers(record, cells, names)
    .map((ledger) => describe(ledger, record, cells, names))
    .filter((found) => found.peakQueue >= LEAST_QUEUE && found.delayS >= LEAST_DELAY_S)
    .sort((a, b) => b.delayS - a.delayS || a.fromS - b.fromS)
    .slice(0, MOST_PLACES);
}
