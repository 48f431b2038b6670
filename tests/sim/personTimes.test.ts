import { describe, expect, it } from 'vitest';
import {
  areaSeries,
  type Frame,
  groupTimes,
  levelOfServiceShares,
  personTimes,
  type RunEvent,
  rsetParts,
  usageMap,
} from '../../src/sim/index.js';
import { cell, frame, rectangle, runOf, type Standing, walkable } from './support/handMadeRun.js';

const slope = { foot: [20, 1] as const, direction: [1, 0] as const, runM: 4, fromElevationM: 0, toElevationM: 3 };
const cells = walkable(
  [
    cell('101', rectangle(0, 0, 20, 2)),
    cell('flight', rectangle(20, 0, 24, 2), { kind: 'flight', slope, planeId: 'flight', stairId: 'stair:a' }),
  ],
  [],
);

/** Frames of one person whose place is told for every 0.2 s. */
function walk(seconds: number, at: (timeS: number) => Standing): Frame[] {
  return Array.from({ length: seconds * 5 + 1 }, (_, f) => frame(f * 0.2, [at(f * 0.2)]));
}

const started = (timeS: number, occupant = 0): RunEvent => ({ step: timeS * 20, type: 'occupantStarted', occupant });
const reached = (timeS: number, occupant = 0): RunEvent => ({
  step: timeS * 20,
  type: 'occupantReachedGoal',
  occupant,
  goal: 0,
});

describe('times of each person', () => {
  it('[SIM163] delay is the time beyond walking the same line at free speed; waiting is standing', () => {
    // 4 s at 1.25 m/s, 6 s standing, 4 s at 1.25 m/s
    const frames = walk(14, (timeS) => ({
      x: 1 + 1.25 * (Math.min(timeS, 4) + Math.max(0, timeS - 10)),
      y: 1,
      state: timeS > 4 && timeS <= 10.01 ? 'waiting' : 'walking',
    }));
    const run = runOf({ people: 1, freeSpeedMPerS: 1.25, frames, events: [started(0), reached(14)] });
    const [person] = personTimes(run, cells);
    expect(person).toMatchObject({ startS: 0, endS: 14 });
    expect(person?.walkedM).toBeCloseTo(10, 6);
    expect(person?.freeWalkingS).toBeCloseTo(8, 6);
    expect(person?.waitingS).toBeCloseTo(6, 6);
    expect(person?.delayS).toBeCloseTo(6, 6);
  });

  it('[SIM163] on a flight free speed is its stair share along the slope: 0.7 down, 0.6 up, of a slope of 4 in 5', () => {
    const down = walk(4, (timeS) => ({ x: 24 - timeS, y: 1, cell: 1 }));
    const up = walk(4, (timeS) => ({ x: 20 + timeS, y: 1, cell: 1 }));
    const freeS = (frames: Frame[]) =>
      personTimes(runOf({ people: 1, freeSpeedMPerS: 1.25, frames, events: [started(0)] }), cells)[0]?.freeWalkingS;
    expect(freeS(down)).toBeCloseTo(4 / (1.25 * 0.7 * 0.8), 6);
    expect(freeS(up)).toBeCloseTo(4 / (1.25 * 0.6 * 0.8), 6);
  });

  it('[SIM163] someone who never set out has no times and no delay; someone still on the way has delay to the end', () => {
    const still = walk(10, () => ({ x: 1, y: 1, state: 'notStarted' }));
    expect(personTimes(runOf({ people: 1, frames: still }), cells)[0]).toMatchObject({
      ...{ startS: null, endS: null, walkedM: 0, waitingS: 0, delayS: 0 },
    });
    const caught = walk(10, () => ({ x: 1, y: 1, state: 'waiting' }));
    const [person] = personTimes(runOf({ people: 1, frames: caught, events: [started(2)] }), cells);
    expect(person).toMatchObject({ startS: 2, endS: null, delayS: 8 });
  });

  it('[SIM164] a group has mean, median, 95th percentile and the worst of its people', () => {
    const people = 21;
    const events = Array.from({ length: people }, (_, i) => [started(0, i), reached(i, i)]).flat();
    const frames = [0, 20].map((timeS) => frame(timeS, new Array<Standing>(people).fill({ x: 1, y: 1 })));
    const run = runOf({ people, groups: ['a', 'b', 'nobody'], groupOf: (i) => (i < 20 ? 0 : 1), frames, events });
    const groups = groupTimes(run, personTimes(run, cells));
    expect(groups.map((each) => [each.id, each.occupants])).toEqual([
      ['a', 20],
      ['b', 1],
    ]);
    expect(groups[0]?.delayS).toEqual({ meanS: 9.5, p50S: 9.5, p95S: 18.05, maximumS: 19 });
    expect(groups[1]?.travelS?.maximumS).toBe(20);
  });
});

describe('parts of the required safe egress time', () => {
  const phase = (type: 'phaseStarted' | 'phaseEnded', timeS: number, name: string): RunEvent => ({
    step: timeS * 20,
    type,
    phase: name,
  });

  it('[SIM165] detection, alarm, pre-movement, walking and queueing of the last person add up', () => {
    const frames = walk(30, (timeS) => ({ x: 1 + Math.max(0, Math.min(timeS - 14, 8)) * 1.25, y: 1 }));
    const phases = [phase('phaseStarted', 0, 'detection'), phase('phaseEnded', 10, 'detection')];
    const events = [...phases, phase('phaseStarted', 10, 'alarm'), started(14), reached(30)];
    const run = runOf({ people: 1, freeSpeedMPerS: 1.25, frames, events });
    const table = rsetParts(run, cells, personTimes(run, cells));
    expect(table).toMatchObject({ detectionS: 10, alarmS: 0 });
    const [space] = table.spaces;
    expect(space).toMatchObject({ id: '101', occupants: 1, rsetS: 30, meanPreMovementS: 4, meanTravelS: 16 });
    expect(space?.last?.preMovementS).toBe(4);
    expect(space?.last?.walkingS).toBeCloseTo(8, 6);
    expect(space?.last?.queueingS).toBeCloseTo(8, 6);
    expect(table.groups[0]).toMatchObject({ id: 'g', rsetS: 30 });
  });

  it('[SIM165] a place somebody did not get out of has no RSET', () => {
    const frames = [0, 20].map((timeS) => frame(timeS, new Array<Standing>(2).fill({ x: 1, y: 1 })));
    const run = runOf({ people: 2, frames, events: [started(0), started(0, 1), reached(9)] });
    expect(rsetParts(run, cells, personTimes(run, cells)).spaces[0]).toMatchObject({ rsetS: null, meanTravelS: 9 });
  });
});

describe('level of service over time', () => {
  it('[SIM166] shares of the time at each level add up to one, by each of the three tables', () => {
    // 0.25, 0.5, 1 and 2 people/m²: 4, 2, 1 and 0.5 m² a person
    const shares = levelOfServiceShares([0.25, 0.5, 1, 2].map((density, i) => [i, density, 1] as const));
    expect(shares?.walkway).toEqual({ mean: 'D', timeShares: { A: 0.25, B: 0, C: 0.25, D: 0.25, E: 0.25, F: 0 } });
    expect(shares?.stairs.timeShares).toEqual({ A: 0.5, B: 0, C: 0.25, D: 0, E: 0.25, F: 0 });
    expect(shares?.queue.timeShares).toEqual({ A: 0.5, B: 0.25, C: 0, D: 0.25, E: 0, F: 0 });
    expect(levelOfServiceShares([])).toBeNull();
  });

  it('[SIM166] an area has them over the time somebody was in it', () => {
    const frames = walk(8, (timeS) => ({ x: 1 + timeS, y: 1 }));
    const area = { id: 'A', planeId: 'L0', polygon: rectangle(4, 0, 6, 2), method: 'classic' as const };
    const { levelsOfService } = areaSeries(runOf({ people: 1, frames }), cells, area);
    expect(levelsOfService?.walkway.timeShares.A).toBeCloseTo(1, 9);
  });
});

describe('usage maps', () => {
  it('[SIM167] person-seconds are where the time was spent, passes how many came through', () => {
    // five seconds standing at x = 1.2, then on to x = 3.2 at 1 m/s
    const frames = walk(7, (timeS) => ({ x: 1.2 + Math.max(0, timeS - 5), y: 1.1 }));
    const { planes, fromS, untilS } = usageMap(runOf({ people: 1, frames }), cells);
    expect([fromS, untilS]).toEqual([0, 7]);
    const plane = planes.find((each) => each.planeId === 'L0');
    const at = (x: number, y: number) =>
      plane === undefined
        ? -1
        : Math.floor((y - plane.originY) / 0.5) * plane.columns + Math.floor((x - plane.originX) / 0.5);
    expect(plane?.personSPerM2[at(1.2, 1.1)]).toBe(6 / 0.25);
    expect(plane?.passesPerM2[at(1.2, 1.1)]).toBe(1 / 0.25);
    expect(plane?.passesPerM2[at(2.2, 1.1)]).toBe(1 / 0.25);
    const total = [...(plane?.personSPerM2 ?? [])].reduce((sum, value) => sum + value * 0.25, 0);
    expect(total).toBeCloseTo(8, 6);
  });

  it('[SIM167] mean density over the whole floor adds up to the people under way, and the peak is never below it', () => {
    const frames = Array.from({ length: 26 }, (_, f) =>
      frame(
        f * 0.2,
        Array.from({ length: 12 }, (_unused, i) => ({ x: 2 + 0.5 * i + 0.1 * f, y: 0.6 })),
      ),
    );
    const [plane] = usageMap(runOf({ people: 12, frames }), cells).planes;
    const people = [...(plane?.meanDensityPerM2 ?? [])].reduce((sum, value) => sum + value * 0.25, 0);
    expect(people).toBeCloseTo(12, 3);
    plane?.meanDensityPerM2.forEach((value, k) => {
      expect(plane.peakDensityPerM2[k]).toBeGreaterThanOrEqual(value * (1 - 1e-6));
    });
  });
});
