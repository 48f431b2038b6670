import { describe, expect, it } from 'vitest';
import {
  type DrillRecord,
  formulaWithNumbers,
  parseDrillRecord,
  parseRunForecast,
  profileItems,
  type RunForecast,
  rubric,
  SCORE_PROFILES,
  type ScoreProfile,
  scoreDrill,
} from '../../src/drills/index.js';
import { runDrill } from '../scenarios/support/runs.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

function read(profile: ScoreProfile, values: Record<string, number | null> = {}, more: object = {}): DrillRecord {
  const json = { format: 'muster/drill-record', schemaVersion: 2, profile, scenario: 'fire', values, ...more };
  const { value, problems } = parseDrillRecord(json);
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

function one(result: object): readonly RunForecast[] {
  const { value } = parseRunForecast({ evacuationTimeS: null, bottlenecks: [], ...result });
  if (value === null) throw new Error('not a run');
  return value;
}

function forecasts(record: DrillRecord, runs: readonly RunForecast[]): Record<string, number> {
  const told = scoreDrill(record, runs).items.filter(({ forecast }) => forecast !== null);
  return Object.fromEntries(told.map(({ id, forecast }) => [id, forecast as number]));
}

const alarm = [{ name: 'alarm', startS: 10, endS: 20 }];

describe('what a run can say of a drill', () => {
  it('[DR368] a fire run tells start, total time and congestion, from the alarm', () => {
    const { result } = runDrill({ kind: 'fire', plan: twoStoreyPlan(true), people: 40 });
    const [run] = one(result);
    const alarmS = result.phases.find(({ name }) => name === 'alarm')?.startS ?? Number.NaN;
    expect(run?.values.T_evac_s).toBe(result.evacuationTimeS);
    const starts = Object.values(result.groupStarts ?? {}).map((startS) => startS - alarmS);
    expect(Math.min(...starts)).toBeLessThanOrEqual(run?.values.median_class_start_s as number);
    expect(Math.max(...starts)).toBeGreaterThanOrEqual(run?.values.median_class_start_s as number);
    const arrivals = Object.values(run?.classes ?? {}).map(({ arrivedS }) => arrivedS as number);
    expect(Math.max(...arrivals)).toBeLessThanOrEqual((result.evacuationTimeS as number) + 1e-6);
    const told = forecasts(read('evac_day', { T_target_s: 120 }), one(result));
    expect(Object.keys(told).sort()).toEqual(expect.arrayContaining(['M1', 'R1']));
  });

  it('[DR368] posts count when manned before the first came by, or before the last was out where nobody did', () => {
    const posts = ['a', 'b', 'c', 'd', 'e'].map((post, i) => ({
      post,
      isWanted: post !== 'e',
      reachedS: [15, 30, 40, null, 1][i],
    }));
    const result = {
      buildingClearTimeS: 50,
      phases: alarm,
      staff: { posts },
      postPasses: { a: 20, b: 20, c: null, d: null, e: 0 },
    };
    // two of the four wanted: (0.5 - 0.6) / 0.4 is nothing; with c late as well no more
    expect(one(result)[0]?.values).toMatchObject({ posts_required: 4, posts_manned_in_time: 2 });
    const three = { ...result, postPasses: { ...result.postPasses, b: 31 } };
    expect(forecasts(read('evac_day', { posts_required: 12 }), one(three)).P3).toBe(1.88);
  });

  it('[DR368] keeping to the route is told as the share of the classes the run counted', () => {
    const runs = one({ routeAdherence: { groupsCounted: 10, groupsOnRoute: 9 } });
    expect(forecasts(read('evac_day', { classes: 25 }), runs).M2).toBe(4.29);
  });

  it('[DR368] a class is forecast by its own start alone, whatever it is called', () => {
    const groups = { constructor: { count: 30, lastS: 90 }, a: { count: 30, lastS: 80 } };
    expect(one({ groups, groupStarts: { a: 20 } })[0]?.classes).toEqual({ a: { startS: 20, arrivedS: 80 } });
  });

  it('[DR368] an earthquake is held beside the time until classes are under cover', () => {
    const runs = one({ groupStarts: { a: 99 }, earthquake: { coverS: { medianS: 10 } } });
    expect(forecasts(read('evac_day', {}, { scenario: 'earthquake' }), runs).R1).toBe(6);
  });

  it('[DR368] a night run tells rooms left, swept and the total time; a lockdown run rooms secured and people sheltered', () => {
    const night = { rooms: 20, medianRoomExitS: 120, roomsSwept: 10, leftBehind: 0 };
    const nights = forecasts(read('night_dormitory', { T_target_s: 100 }), one({ evacuationTimeS: 125, night }));
    expect(nights).toEqual({ N1: 4, N4: 3, N5: 4 });
    const threat = { detectToAlarmS: 15, firstGuardS: 60, responseGroupS: 180, pathsCrossingThreat: 0 };
    const lockdown = { rooms: 10, roomsSecuredInTime: 10, medianSecureS: 60, outdoors: 8, sheltered: 4, threat };
    const record = read('intruder_lockdown');
    // L2 asks whether a guard stood alone, which a run does not know
    expect(forecasts(record, one({ lockdown }))).toEqual({ L1: 6, L3: 18, L4: 5 });
    const { threat: _, ...hold } = lockdown;
    expect(forecasts(record, one({ lockdown: hold }))).toEqual({ L3: 18 });
    const slower = read('intruder_lockdown', {}, { thresholds: { L3: { target_secure_s: 90 } } });
    expect(forecasts(slower, one({ lockdown: hold }))).toEqual({});
  });

  it('[DR369] the runs kept with a record are its forecast, and those given go before them', () => {
    const kept = read('evac_day', { T_target_s: 100 }, { forecast: one({ evacuationTimeS: 100 }) });
    const totalTime = (runs?: readonly RunForecast[]) =>
      scoreDrill(kept, runs).items.find(({ id }) => id === 'M1')?.forecast;
    expect([totalTime(), totalTime(one({ evacuationTimeS: 125 })), totalTime([])]).toEqual([12, 6, null]);
  });

  it('[DR370] a formula is shown with its numbers in the place of names, and a dash for what is not known', () => {
    const names = new Map([
      ['T_evac_s', 141],
      ['T_target_s', null],
      ['zero_ratio', 1.5],
    ]);
    const formula = 'clamp((zero_ratio - T_evac_s/T_target_s)/(zero_ratio - 1))';
    expect(formulaWithNumbers(formula, names)).toBe('clamp((1.5 - 141/—)/(1.5 - 1))');
    for (const item of SCORE_PROFILES.flatMap((profile) => profileItems(profile)).map((row) => row.item)) {
      const every = new Map(Object.keys(rubric.data_definitions).map((name) => [name, 1]));
      const shown = formulaWithNumbers(item.formula, every);
      for (const name of item.data) expect(shown).not.toMatch(new RegExp(`\\b${name}\\b`));
    }
  });
});
