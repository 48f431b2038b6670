import { describe, expect, it } from 'vitest';
import { type ClassPair, calibrate, classPairs, parseDrillRecord, parseRunForecast } from '../../src/drills/index.js';
import { randomStream } from '../../src/model/index.js';

interface Truth {
  readonly reaction: number;
  readonly pace: number;
}

/** A school whose classes react and walk by known factors, timed to about three seconds, some of them quite wrong. */
function school(truth: Truth, seed: number, { classes = 20, hasStarts = true, wrong = 0 } = {}): ClassPair[] {
  return Array.from({ length: classes }, (_, i) => {
    const { next } = randomStream(seed, 'school', i);
    const reactionS = 15 + 20 * next();
    const walkS = 30 + 150 * next();
    // what a class really takes to react is another draw than the run's
    const startS = truth.reaction * (15 + 20 * next());
    const arrivedS = startS + walkS / truth.pace + 6 * (next() - 0.5) + (i < wrong ? 120 * next() : 0);
    return { id: `c${i}`, name: `Class ${i}`, startS: hasStarts ? startS : null, arrivedS, reactionS, walkS };
  });
}

const isWithin = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

function fitted(...drills: ClassPair[][]) {
  const { value, problems } = calibrate(drills);
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

describe('calibration', () => {
  const truths: readonly Truth[] = [
    { reaction: 1, pace: 1 },
    { reaction: 1.6, pace: 0.8 },
    { reaction: 0.6, pace: 1.2 },
  ];

  for (const hasStarts of [true, false]) {
    it(`[DR371] known factors are found again within the interval, ${hasStarts ? 'starts timed' : 'arrivals alone'}`, () => {
      let held = 0;
      let asked = 0;
      for (const truth of truths) {
        for (let seed = 1; seed <= 20; seed++) {
          const found = fitted(school(truth, seed, { hasStarts }));
          expect(found.hasStarts).toBe(hasStarts);
          asked += 2;
          if (isWithin(truth.reaction, found.reactionInterval)) held++;
          if (isWithin(truth.pace, found.paceInterval)) held++;
        }
      }
      // a 95 % interval misses now and then
      expect(held / asked).toBeGreaterThan(0.88);
    });
  }

  it('[DR371] classes that walk further and are let go later do not pass for slow ones, arrivals alone', () => {
    const truth = { reaction: 1.4, pace: 0.85 };
    let held = 0;
    let sum = 0;
    const schools = 100;
    for (let seed = 1; seed <= schools; seed++) {
      const inTurn = Array.from({ length: 20 }, (_, i): ClassPair => {
        const { next } = randomStream(seed, 'in turn', i);
        const walkS = 30 + 150 * next();
        const reactionS = 15 + walkS / 4;
        const arrivedS = truth.reaction * (reactionS + 6 * (next() - 0.5)) + walkS / truth.pace + 12 * (next() - 0.5);
        return { id: `c${i}`, name: `Class ${i}`, startS: null, arrivedS, reactionS, walkS };
      });
      const found = fitted(inTurn);
      sum += found.pace;
      held +=
        Number(isWithin(truth.reaction, found.reactionInterval)) + Number(isWithin(truth.pace, found.paceInterval));
    }
    // over three hundred schools it is 0.94; one line through the arrivals held none
    expect(held / (2 * schools)).toBeGreaterThan(0.85);
    expect(Math.abs(sum / schools - truth.pace)).toBeLessThan(0.03);
  });

  it('[DR374] the error told is that of the classes the factors were fitted to', () => {
    const timed = school({ reaction: 1.3, pace: 0.9 }, 3);
    const astray = timed.map((each) => ({ ...each, id: `x${each.id}`, startS: null, arrivedS: 900 }));
    expect(fitted([...timed, ...astray])).toMatchObject({ classes: 20, errorAfterS: fitted(timed).errorAfterS });
  });

  it('[DR371] a fifth of the times quite wrong moves the factors by little', () => {
    for (const hasStarts of [true, false]) {
      const truth = { reaction: 1.4, pace: 0.9 };
      const found = fitted(school(truth, 7, { hasStarts, wrong: 4 }));
      expect(Math.abs(found.pace - truth.pace)).toBeLessThan(0.1);
      expect(Math.abs(found.reaction - truth.reaction)).toBeLessThan(0.4);
    }
  });

  it('[DR371] the same times give the same figures', () => {
    const times = school({ reaction: 1.3, pace: 0.9 }, 3);
    expect(fitted(times)).toEqual(fitted(times));
  });

  it('[DR372] too few classes, times that do not grow with the way, and impossible factors are refused', () => {
    const codes = (pairs: ClassPair[]) => calibrate([pairs]).problems.map(({ code, values }) => [code, values?.count]);
    expect(codes(school({ reaction: 1, pace: 1 }, 1, { classes: 7 }))).toEqual([['calibration-too-few-classes', 7]]);
    expect(calibrate([]).problems[0]?.message).toContain('0 classes');
    const level = school({ reaction: 1, pace: 1 }, 1, { hasStarts: false }).map((pair) => ({ ...pair, arrivedS: 90 }));
    expect(codes(level)).toEqual([['calibration-tells-nothing', undefined]]);
    expect(codes(school({ reaction: 1, pace: 0.1 }, 1))).toEqual([['calibration-out-of-range', undefined]]);
  });

  it('[DR374] a school that is always slow is forecast better the next time; one that is as usual gains nothing to speak of', () => {
    const slow = [1, 2, 3].map((seed) => school({ reaction: 1.5, pace: 0.8 }, seed));
    const { leftOut, errorBeforeS, errorAfterS, byClass } = fitted(...slow);
    expect(leftOut?.drills).toBe(3);
    expect(leftOut?.afterS).toBeLessThan((leftOut?.beforeS ?? 0) / 2);
    expect(errorAfterS).toBeLessThan(errorBeforeS);
    expect(byClass.map(({ measuredS }) => measuredS)).toEqual(slow[2]?.map(({ arrivedS }) => arrivedS));
    const usual = fitted(...[4, 5].map((seed) => school({ reaction: 1, pace: 1 }, seed)));
    expect(Math.abs((usual.leftOut?.afterS ?? 0) - (usual.leftOut?.beforeS ?? 0))).toBeLessThan(2);
    expect(fitted(school({ reaction: 1, pace: 1 }, 6)).leftOut).toBeNull();
  });

  it('[DR373] pairs are the timed classes a run knows, and runs set to other shares are taken back to the usual ones', () => {
    const result = {
      ...{ evacuationTimeS: 100, bottlenecks: [], phases: [{ name: 'alarm', startS: 10, endS: null }] },
      groups: { a: { count: 30, lastS: 110 }, b: { count: 30, lastS: 90 } },
      groupStarts: { a: 40, b: 30 },
    };
    const runs = (more: object) => parseRunForecast({ ...result, ...more }).value ?? [];
    const { value: record } = parseDrillRecord({
      ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario: 'fire', values: {} },
      classTimes: [
        { id: 'b', name: 'B', startS: 25, arrivedS: 95 },
        { id: 'a', name: 'A', arrivedS: null },
        { id: 'x', name: 'X', arrivedS: 1 },
      ],
    });
    if (record === null) throw new Error('no record');
    expect(classPairs(record, runs({}))).toEqual([
      { id: 'b', name: 'B', startS: 25, arrivedS: 95, reactionS: 20, walkS: 60 },
    ]);
    const set = classPairs(record, runs({ reactionShare: 2, paceShare: 0.5 }));
    expect(set[0]).toMatchObject({ reactionS: 10, walkS: 30 });
  });
});
