/**
 * Bottlenecks: where people waited for each other, ranked by the time it cost.
 *
 * Once a second, everyone under way who waits, or walks in a crowd slower than they would alone, is put down to the
 * place they wait for (`queuePlace.ts`). Queues backed up from another place belong to that place (`spillback.ts`). What
 * hangs together in space and time is one bottleneck (`queueRegions.ts`). People who have not started or have arrived
 * never count.
 */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import { type Frame, OCCUPANT_STATE, type RunRecord } from '../record/runRecord.js';
import type { Bottleneck } from './bottleneck.js';
import { bottleneckRegion } from './bottleneckRegion.js';
import { freeSpeedShare } from './freeSpeed.js';
import { type Heading, readHeadings } from './headings.js';
import { createNodeDensity } from './nodeDensity.js';
import { type PlaceNames, placeNames } from './placeNames.js';
import { isUnderWay, speedAround } from './presence.js';
import type { HeldUp, QueueLedger } from './queueLedger.js';
import { queuePlaceKey, queuePlaceWords } from './queuePlace.js';
import { QueueRegions } from './queueRegions.js';
import type { QueueSquares } from './queueSquares.js';
import { watchSpillback } from './spillback.js';

/** Seconds between two samples. */
const SAMPLE_S = 1;

/** Walking in less than this, people are slow for reasons of their own, people/m². */
const CROWD_PER_M2 = 1;

/** Fewer waiting at once are no queue. */
const LEAST_QUEUE = 3;

/** Less delay than this is not worth naming, person-seconds. */
const LEAST_DELAY_S = 10;

const MOST_PLACES = 10;

/** Everyone held up in a frame, by place. */
type Sampler = (index: number) => Map<string, HeldUp[]>;

/** Keys of places, worked out once for each cell and heading. */
function placeKeys(cells: WalkableCells, names: PlaceNames): (cell: number, heading: Heading) => string {
  const known: Record<Heading['kind'], Map<number, string>> = {
    portal: new Map(),
    goal: new Map(),
    outside: new Map(),
  };
  const cellCount = cells.cells.length;
  return (cell, heading) => {
    const keys = known[heading.kind];
    const at = heading.index * cellCount + cell;
    let key = keys.get(at);
    if (key === undefined) {
      key = queuePlaceKey(cells, names, cell, heading);
      keys.set(at, key);
    }
    return key;
  };
}

/** Whether the way to a portal leads up the flight of a cell. */
function leadsUp(cells: WalkableCells, cell: number, heading: Heading): boolean {
  const { slope = null, portals = [] } = cells.cells[cell] ?? {};
  const target = heading.kind === 'goal' ? undefined : cells.portals[heading.index];
  if (slope === null || target === undefined || !portals.includes(heading.index)) return false;
  const [[ax, ay], [bx, by]] = target.segment;
  const [ux, uy] = slope.direction;
  return ((ax + bx) / 2 - slope.foot[0]) * ux + ((ay + by) / 2 - slope.foot[1]) * uy > slope.runM / 2;
}

function createSampler(record: RunRecord, cells: WalkableCells, names: PlaceNames): Sampler {
  const { frames, occupants } = record;
  const headings = readHeadings(record, cells);
  const density = createNodeDensity(cells);
  const keyOf = placeKeys(cells, names);
  return (index) => {
    const frame = frames[index] as Frame;
    density.push(frame);
    const places = new Map<string, HeldUp[]>();
    for (let i = 0; i < frame.xCm.length; i++) {
      if (!isUnderWay(frame, i)) continue;
      const cell = frame.cell[i] as number;
      const x = (frame.xCm[i] as number) / 100;
      const y = (frame.yCm[i] as number) / 100;
      const isWaiting = frame.state[i] === OCCUPANT_STATE.waiting;
      const densityPerM2 = density.around(i);
      if (!isWaiting && densityPerM2 < CROWD_PER_M2) continue;
      const heading = headings.at(i, frame.step, cell, x, y);
      if (heading === null) continue;
      const share = freeSpeedShare(cells.cells[cell]?.slope ?? null, leadsUp(cells, cell, heading));
      const freeMPerS = (occupants.freeSpeedMPerS[i] ?? 1) * share;
      const speedMPerS = speedAround(frames, index, i) ?? 0;
      const lostS = SAMPLE_S * Math.max(0, 1 - speedMPerS / freeMPerS);
      const key = keyOf(cell, heading);
      const held: HeldUp = { occupant: i, cell, heading, x, y, isWaiting, lostS, densityPerM2 };
      const known = places.get(key);
      if (known === undefined) places.set(key, [held]);
      else known.push(held);
    }
    return places;
  };
}

/** Ledgers of all regions, queues that back up taken in by the place they come from. */
function keepLedgers(record: RunRecord, cells: WalkableCells, names: PlaceNames, regions: QueueRegions): QueueLedger[] {
  const sample = createSampler(record, cells, names);
  const spillback = watchSpillback(cells);
  let dueS = Number.NEGATIVE_INFINITY;
  let second = 0;
  record.frames.forEach((frame, index) => {
    // a hundredth of a second against rounding of frame times
    if (frame.timeS < dueS - 0.01) return;
    dueS = frame.timeS + SAMPLE_S;
    const places = sample(index);
    spillback.watch(places);
    regions.add(second++, frame.timeS, SAMPLE_S, places);
  });
  return regions.regions(spillback.roots(regions.delayS()));
}

/** Groups of the people who waited, most people first. */
function groupsOf(ledger: QueueLedger, { occupants }: RunRecord): Bottleneck['groups'] {
  const counts = occupants.groups.map(() => 0);
  for (const occupant of ledger.waitedS.keys()) {
    const group = occupants.group[occupant] ?? -1;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return occupants.groups
    .map(({ id, name, nameEn }, index) => ({ id, name, nameEn, count: counts[index] ?? 0 }))
    .filter((group) => group.count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function describe(
  ledger: QueueLedger,
  record: RunRecord,
  cells: WalkableCells,
  names: PlaceNames,
  squares: QueueSquares,
): Bottleneck {
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
    peakQueue: ledger.peakQueue,
    delayS: ledger.delayS,
    longestWaitS: [...ledger.waitedS.values()].reduce((most, waitedS) => Math.max(most, waitedS), 0),
    groups: groupsOf(ledger, record),
    region: bottleneckRegion(ledger.squares.keys(), cells, squares),
  };
}

/**
 * The bottlenecks of a run, worst first, at most ten.
 *
 * @param plan - the plan the cells were made from, for the words of storeys and buildings
 */
export function findBottlenecks(record: RunRecord, cells: WalkableCells, plan: CampusPlan | null = null): Bottleneck[] {
  const names = placeNames(cells, plan);
  const regions = new QueueRegions(cells);
  return keepLedgers(record, cells, names, regions)
    .filter((ledger) => ledger.delayS >= LEAST_DELAY_S && ledger.peakQueue >= LEAST_QUEUE)
    .sort((a, b) => b.delayS - a.delayS || a.peakS - b.peakS)
    .slice(0, MOST_PLACES)
    .map((ledger) => describe(ledger, record, cells, names, regions.floor));
}
