import { expect, it } from 'vitest';
import { calibrate, classPairs, parseDrillRecord, parseRunForecast, type RunForecast } from '../../src/drills/index.js';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { runDrill } from '../scenarios/support/runs.js';

/** The demo campus with few people, so that hardly anybody queues. */
function run(seed: number, change: object = {}): RunForecast {
  const { result } = runDrill({ kind: 'fire', plan: qingshanCampus(), people: 80, seed, change });
  const forecast = parseRunForecast(result).value?.[0];
  if (forecast === undefined) throw new Error('no forecast');
  return forecast;
}

it('[DR371] a drill that was simulated at another pace and time to react gives both back within their intervals', () => {
  const held = run(3, { reactionShare: 1.5, paceShare: 0.8 });
  const classTimes = Object.entries(held.classes).map(([id, times]) => ({ id, name: id, ...times }));
  const { value: record, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario: 'fire', values: {} },
    classTimes,
  });
  if (record === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { value: found } = calibrate([classPairs(record, [run(1)])]);
  expect(found?.paceInterval[0]).toBeLessThanOrEqual(0.8);
  expect(found?.paceInterval[1]).toBeGreaterThanOrEqual(0.8);
  expect(found?.reactionInterval[0]).toBeLessThanOrEqual(1.5);
  expect(found?.reactionInterval[1]).toBeGreaterThanOrEqual(1.5);
  expect(found?.errorAfterS).toBeLessThan(found?.errorBeforeS ?? 0);
});
