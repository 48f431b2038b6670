import { describe, expect, it } from 'vitest';
import {
  quantile,
  roundFigure,
  studentT975,
  summariseFigure,
  summariseRun,
  summariseRuns,
} from '../../src/sim/index.js';
import { cell, frame, rectangle, runOf, walkable } from './support/handMadeRun.js';

const cells = walkable([cell('0', rectangle(0, 0, 10, 10))], []);

function summary(lastStep: number) {
  return summariseRun({
    record: runOf({
      people: 1,
      goals: [{ id: 'E1', name: 'E1', nameEn: 'E1' }],
      events: [{ step: lastStep, type: 'occupantReachedGoal', occupant: 0, goal: 0 }],
      frames: [frame(0, [{ x: 5, y: 5 }])],
    }),
    cells,
    lines: [{ id: 'L1' }],
    areas: [{ id: 'A1', planeId: 'L0', polygon: rectangle(4, 4, 6, 6) }],
    bottlenecks: [],
    hash: 'h',
    agentSteps: lastStep,
    cpuS: 1 / 3,
    wallS: 0.1,
  });
}

describe('one run', () => {
  it('[SIM75] has the figures of the command line contract, to six digits', () => {
    const figures = summary(1368);
    expect(figures).toMatchObject({
      engine: '0',
      planHash: 'p',
      scenarioHash: 's',
      seed: 1,
      hash: 'h',
      occupants: 1,
      evacuated: 1,
      stuck: [],
      evacuationTimeS: 68.4,
      simulatedS: 68.4,
      groups: { g: { count: 1, firstS: 68.4, meanS: 68.4, lastS: 68.4 } },
      exits: { E1: { count: 1, firstS: 68.4, lastS: 68.4 } },
      lines: { L1: { count: 0, meanFlowPerS: null, timesS: [] } },
      phases: [],
      bottlenecks: [],
      agentSteps: 1368,
      cpuS: 0.333333,
    });
    expect(figures.areas.A1?.series).toEqual([[0, 0.01, null]]);
    expect(roundFigure(12345678.9)).toBe(12345700);
  });
});

describe('many runs', () => {
  it('[SIM76] summarise every figure where it stands, the stuck as a count', () => {
    const many = summariseRuns([summary(1000), summary(1100), summary(1200)]);
    expect(many.evacuationTimeS).toEqual({
      runs: 3,
      mean: 55,
      sd: 5,
      p5: 50.5,
      p50: 55,
      p95: 59.5,
      ci95: [42.5783, 67.4217],
    });
    expect(many).toMatchObject({
      stuck: { mean: 0 },
      groups: { g: { lastS: { p50: 55 } } },
      exits: { E1: { count: {} } },
    });
    expect(many).not.toHaveProperty('seed');
    expect(many).not.toHaveProperty('hash');
  });

  it('[SIM76] quantiles and intervals are the textbook ones', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(studentT975(9)).toBe(2.262);
    expect(studentT975(60)).toBeCloseTo(2.0, 2);
    expect(studentT975(120)).toBeCloseTo(1.98, 2);
    expect(summariseFigure([4])).toEqual({ runs: 1, mean: 4, sd: 0, p5: 4, p50: 4, p95: 4, ci95: null });
  });
});
