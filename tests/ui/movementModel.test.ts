/** Which movement model an order asks for, and what is laid beside what. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenRunWorker, presetScenario, type RepeatOrder, type Replication } from '../../src/scenarios/index.js';
import { differInModelOnly, isCalibrated, modelOf, withModel } from '../../src/ui/run/movementModel.js';
import { forgetRepeat, startRepeat, useRepeatStore } from '../../src/ui/run/repeatStore.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const plan = twoStoreyPlan(true);

function orderOf(count: number): RepeatOrder {
  const { value } = presetScenario('fire', 'lesson', { population: { from: 'count', count } });
  if (value === null) throw new Error('the fire drill is built');
  return { plan, scenario: value };
}

const drill = orderOf(10);
const bySecond: RepeatOrder = { ...drill, scenario: withModel(drill.scenario, 'collision-free-speed') };

/** Answers every seed at once. */
const open: OpenRunWorker = (_, listener) => ({
  compute: (seed) => {
    const result = { seed, occupants: 1, evacuationTimeS: 100 + seed, buildingClearTimeS: 90, bottlenecks: [] };
    const replication = { seed, result, arrivalTimesS: [100] } as unknown as Replication;
    queueMicrotask(() => listener.answered({ kind: 'finished', replication }));
  },
  end: () => undefined,
});
const crew = { open, workers: 1 };
const beside = () => useRepeatStore.getState().beside;

beforeEach(() => forgetRepeat());

describe('the movement model of an order', () => {
  it('[UI147] is the calibrated one unless the scenario names another', () => {
    expect(isCalibrated(drill.scenario)).toBe(true);
    expect(modelOf(bySecond.scenario)).toBe('collision-free-speed');
    expect(isCalibrated(bySecond.scenario)).toBe(false);
  });

  it('[UI147] chosen back leaves the scenario as it was, so that its runs keep their hash', () => {
    expect(withModel(bySecond.scenario, 'time-gap')).toEqual(drill.scenario);
    expect(withModel(bySecond.scenario, 'time-gap')).not.toHaveProperty('movementModel');
  });

  it('[UI148] is all that differs only where plan, school and drill are the same', () => {
    expect(differInModelOnly(drill, bySecond)).toBe(true);
    expect(differInModelOnly(drill, { ...drill })).toBe(false);
    expect(differInModelOnly(orderOf(11), bySecond)).toBe(false);
    expect(differInModelOnly({ ...drill, plan: { ...plan } }, bySecond)).toBe(false);
    expect(differInModelOnly({ ...drill, scenario: { ...drill.scenario, seed: 7 } }, bySecond)).toBe(true);
  });
});

describe('runs by both models', () => {
  it('[UI148] stand beside each other, whichever ran first', async () => {
    await startRepeat(drill, 1, 2, crew);
    expect(beside()).toBeNull();
    await startRepeat(bySecond, 1, 2, crew);
    expect(beside()).toMatchObject({ order: drill, replications: [{ seed: 1 }, { seed: 2 }] });
    await startRepeat(bySecond, 1, 3, crew);
    expect(beside()?.order).toBe(drill);
    await startRepeat({ ...drill }, 1, 2, crew);
    expect(beside()?.order).toBe(bySecond);
  });

  it('[UI148] of another drill are not compared', async () => {
    await startRepeat(orderOf(11), 1, 2, crew);
    await startRepeat(bySecond, 1, 2, crew);
    expect(beside()).toBeNull();
  });
});
