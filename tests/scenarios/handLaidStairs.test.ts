/** People leave an upper storey by a staircase laid by hand, whatever its form. */
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/floorplans/index.js';
import { drillScenario, prepareRun } from '../../src/scenarios/index.js';
import { hallPlan } from '../support/hallPlan.js';
import { host } from './support/plans.js';

const PEOPLE = 40;

function clearTimeS(stair: Record<string, unknown>): number {
  const { plan, problems } = applyEdit(hallPlan(), {
    ...{ kind: 'layStair', lowerLevelId: 'level:1', upperLevelId: 'level:2', at: [20, 30], directionDeg: 0 },
    ...stair,
  });
  expect(problems).toEqual([]);
  const scenario = drillScenario('fire', 'lesson', { from: 'count', count: PEOPLE }, 1);
  const { value: run, problems: told } = prepareRun({ plan, scenario, seed: 1, host });
  if (run === null) throw new Error(told.map((each) => each.message).join('\n'));
  while (!run.advance().done);
  const { evacuated, stuck, buildingClearTimeS } = run.result();
  expect(stuck).toEqual([]);
  // everybody starts upstairs: the only room for people is there
  expect(evacuated).toBe(PEOPLE);
  return buildingClearTimeS as number;
}

describe('a hand-laid staircase in a drill', () => {
  it.each([
    ['straight', { stairKind: 'straight' }],
    ['half-turn, aslant', { stairKind: 'halfTurn', directionDeg: 33, turn: 'right' }],
    ['quarter-turn', { stairKind: 'quarterTurn', turn: 'left', steps: [8, 16] }],
    ['ramp', { stairKind: 'ramp', runPerRise: 10 }],
  ])('[FP187] %s: all come down it and out', (_, stair) => {
    expect(clearTimeS(stair)).toBeGreaterThan(0);
  });

  it('[FP188] longer treads make a longer way down', () => {
    const shape = { stairKind: 'straight', steps: [24] };
    expect(clearTimeS({ ...shape, treadM: 0.6 })).toBeGreaterThan(clearTimeS({ ...shape, treadM: 0.28 }));
  });
});
