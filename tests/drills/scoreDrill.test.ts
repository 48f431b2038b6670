import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rubricJson from '../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  type DrillRecord,
  type Finding,
  parseDrillRecord,
  parseRunForecast,
  type RunForecast,
  rubric,
  SCORE_PROFILES,
  scoreDrill,
} from '../../src/drills/index.js';
import { findingAt } from './support/findingAt.js';

const example = rubricJson.worked_example;

function workedExample(changes: Record<string, number | null> = {}): DrillRecord {
  const { scenario, ...values } = example.inputs;
  return record({ scenario, values: { ...values, ...changes } });
}

function record(fields: Partial<DrillRecord>): DrillRecord {
  const parsed = parseDrillRecord({
    format: 'muster/drill-record',
    schemaVersion: 2,
    profile: 'evac_day',
    scenario: 'fire',
    values: {},
    ...fields,
  });
  expect(parsed.problems).toEqual([]);
  return parsed.value as DrillRecord;
}

const result = {
  evacuationTimeS: 141,
  buildingClearTimeS: 100,
  bottlenecks: [{ peakDensityPerM2: 2.5 }, { peakDensityPerM2: 3 }],
};

function runsOf(...results: object[]): readonly RunForecast[] {
  const { value } = parseRunForecast({ runs: results });
  if (value === null) throw new Error('no runs');
  return value;
}

const run = runsOf(result);

describe('score', () => {
  it('[DR50] the worked example of the rubric comes out to the last digit', () => {
    const score = scoreDrill(workedExample());
    expect(score.total).toBe(example.final);
    expect(score.provisionalTotal).toBe(example.provisional_before_closure);
    expect(score.isFinal).toBe(true);
    expect(score.grade).toBe('good');
    expect(score.caps).toEqual([]);
    expect(Object.fromEntries(score.items.map((item) => [item.id, item.points]))).toEqual(example.points);
  });

  it('[DR51] each profile adds up to its 100 points when every value is perfect', () => {
    const perfect: Record<string, number> = {};
    for (const [name, { unit }] of Object.entries(rubric.data_definitions))
      perfect[name] = unit === '0/1' || unit === '0..1' ? 1 : 10;
    for (const name of [
      'call_delay_s',
      'T_evac_s',
      'median_class_start_s',
      'A_full_s',
      'detect_to_alarm_s',
      'peak_density_p_per_m2',
      'longest_standstill_s',
    ])
      perfect[name] = 1;
    for (const name of Object.keys(rubric.data_definitions)) {
      if (
        /missing|error|falls|injuries|left_behind|locked|without|forbidden|crossing|major_open|violations|stopped|comment/.test(
          name,
        )
      )
        perfect[name] = 0;
    }
    for (const profile of SCORE_PROFILES) {
      const score = scoreDrill(record({ profile, values: perfect }));
      expect([profile, score.total, score.provisionalTotal, score.grade]).toEqual([profile, 100, 100, 'excellent']);
    }
  });

  it('[DR52] items known only after rectification stay out of the provisional score', () => {
    const open = { due: null, closed_on_time: null, major_open: null, revisions_needed: null, revisions_done: null };
    const score = scoreDrill(workedExample(open));
    expect(score.isFinal).toBe(false);
    expect(score.provisionalTotal).toBe(example.provisional_before_closure);
    expect(score.total).toBe(77);
    expect(score.items.find((item) => item.id === 'C4')).toMatchObject({
      fraction: null,
      points: null,
      evidence: null,
    });
  });

  it('[DR53] a record without any value has no provisional score and no grade', () => {
    const score = scoreDrill(record({ values: {} }));
    expect([score.total, score.provisionalTotal, score.grade, score.isFinal]).toEqual([0, null, null, false]);
    expect(score.caps.map((cap) => [cap.id, cap.state])).toContainEqual(['CAP-1', 'unknown']);
  });

  it('[DR54] a cap that holds lowers both scores, one that cannot be told is listed and does not', () => {
    const hurt = scoreDrill(workedExample({ serious_injuries: 1 }));
    expect([hurt.total, hurt.provisionalTotal, hurt.grade]).toEqual([59, 59, 'poor']);
    expect(hurt.caps).toEqual([{ id: 'CAP-1', when: 'any serious injury', cap: 59, state: 'holds' }]);
    const unknown = scoreDrill(workedExample({ required_exits_locked: null }));
    expect(unknown.total).toBe(83.5);
    expect(unknown.caps.map((cap) => [cap.id, cap.state])).toEqual([['CAP-3', 'unknown']]);
  });

  it('[DR55] a run forecasts only what it measures in the same way, with the planned values of the record', () => {
    const score = scoreDrill(workedExample(), run);
    const forecast = Object.fromEntries(score.items.map((item) => [item.id, item.forecast]));
    expect(forecast.M1).toBe(7.8);
    expect(forecast.M3).toBe(3);
    expect(
      Object.entries(forecast)
        .filter(([, points]) => points !== null)
        .map(([id]) => id),
    ).toEqual(['M1', 'M3']);
    expect(score.total).toBe(example.final);
    expect(
      scoreDrill(record({ ...workedExample(), timedTo: 'buildingExit' }), run).items.find((item) => item.id === 'M1')
        ?.forecast,
    ).toBe(12);
    expect(
      scoreDrill(workedExample(), runsOf({ evacuationTimeS: null, bottlenecks: [] })).items.every(
        (item) => item.forecast === null,
      ),
    ).toBe(true);
  });

  it('[DR62] a run in which nobody queued is the best of congestion, one in which somebody never arrived the worst', () => {
    const queued = { evacuationTimeS: 120, bottlenecks: [{ peakDensityPerM2: 3 }] };
    const congestion = (...runs: object[]) =>
      scoreDrill(workedExample(), runsOf(...runs)).items.find(({ id }) => id === 'M3')?.forecast;
    expect(congestion(queued)).toBe(3);
    expect(congestion(queued, { evacuationTimeS: 100, bottlenecks: [] })).toBe(4.5);
    expect(congestion(queued, { evacuationTimeS: null, bottlenecks: [] })).toBe(1.5);
  });

  it('[DR62] a forecast is the middle of many runs, with their spread from five on; a run without arrival is the slowest', () => {
    const ahead = (...timesS: (number | null)[]) =>
      scoreDrill(
        workedExample(),
        runsOf(...timesS.map((evacuationTimeS) => ({ evacuationTimeS, bottlenecks: [] }))),
      ).items.find(({ id }) => id === 'M1');
    // the target of the example is 120 s: 12 points at 120, 9 at 135, 6 at 150, none at 180
    expect(ahead(120, null, 150)).toMatchObject({ forecast: 6, forecastRange: null });
    expect(ahead(120, 120, 150, 180, 180)).toMatchObject({ forecast: 6, forecastRange: [0, 12] });
    expect(ahead(150, 150, 150, 150, null)).toMatchObject({ forecast: 6, forecastRange: [1.2, 6] });
  });

  it('[DR62] anything but the result of a run is refused in words', () => {
    expect(parseRunForecast({ ...result, engine: '1' }).value).toEqual(run);
    for (const json of [
      null,
      1,
      {},
      { runs: [] },
      { ...result, bottlenecks: [{}] },
      { ...result, evacuationTimeS: 'x' },
    ]) {
      expect(parseRunForecast(json).problems.map((each) => each.code)).toEqual(['not-a-run']);
    }
  });

  it('[DR56] an earthquake is judged by its own start times', () => {
    const fire = scoreDrill(record({ values: { median_class_start_s: 15 } }));
    const quake = scoreDrill(record({ scenario: 'earthquake', values: { median_class_start_s: 15 } }));
    const start = (score: typeof fire) => score.items.find((item) => item.id === 'R1')?.fraction;
    expect(start(fire)).toBe(1);
    expect(start(quake)).toBeCloseTo(25 / 30, 12);
  });

  it('[DR57] one of density and standstill is enough, and the lower counts', () => {
    const congestion = (values: Record<string, number | null>) =>
      scoreDrill(record({ values })).items.find((item) => item.id === 'M3')?.fraction;
    expect(congestion({ peak_density_p_per_m2: 3 })).toBe(0.5);
    expect(congestion({ longest_standstill_s: 30, peak_density_p_per_m2: 3 })).toBe(0);
    expect(congestion({})).toBeNull();
  });

  it('[DR58] the score is final when the findings are closed or the window is over', () => {
    const held = record({ ...workedExample(), date: '2026-11-12' });
    const isFinal = (context: Parameters<typeof scoreDrill>[2]) => scoreDrill(held, [], context).isFinal;
    expect(isFinal({ findings: [findingAt('monitored')], today: '2026-11-20' })).toBe(false);
    expect(isFinal({ findings: [findingAt('closed')], today: '2026-11-20' })).toBe(true);
    expect(isFinal({ findings: [findingAt('monitored')], today: '2026-12-12' })).toBe(true);
  });

  it('[DR117] findings give the values of the closure that the record does not state', () => {
    const bare = { due: null, closed_on_time: null, major_open: null, revisions_needed: null, revisions_done: null };
    const scored = (values: object, findings: Finding[], today = '2026-12-01') =>
      scoreDrill(record({ ...workedExample({ ...bare, ...values }), date: '2026-11-12' }), undefined, {
        findings,
        today,
      }).items.find(({ id }) => id === 'C3');
    const onTime = findingAt('closed', {}, { moved: '2026-11-20' });
    const late = findingAt('monitored', { deadline: '2026-11-20' });
    expect(scored({}, [onTime, late])).toMatchObject({ points: 3, evidence: { due: 2, closed_on_time: 1 } });
    expect(scored({}, [])?.evidence).toBeNull();
    // what was written down stands
    expect(scored({ due: 4, closed_on_time: 3, major_open: 0 }, [late])).toMatchObject({ points: 4.5 });
    // due after the window of thirty days: left out, however late the score is looked at
    expect(scored({}, [findingAt('monitored', { deadline: '2026-12-12' })], '2027-03-01')).toMatchObject({
      evidence: { due: 0 },
    });
  });

  it('[DR59] a drill broken off for a real emergency is not scored', () => {
    const score = scoreDrill(record({ ...workedExample(), isRealEmergency: true }));
    expect([score.total, score.provisionalTotal, score.grade, score.isFinal]).toEqual([null, null, null, false]);
  });

  it('[DR60] an override replaces the value for scoring and leaves the measured one in the record', () => {
    const corrected = record({
      ...workedExample(),
      overrides: [{ name: 'T_evac_s', value: 120, reason: 'stopwatch started late' }],
    });
    const M1 = scoreDrill(corrected).items.find((item) => item.id === 'M1');
    expect([M1?.points, M1?.evidence?.T_evac_s, corrected.values.T_evac_s]).toEqual([12, 120, 141]);
  });

  it('[DR61] every score lies within 0 and 100 and never above a cap that holds', () => {
    const names = Object.entries(rubric.data_definitions);
    const values = fc.record(
      Object.fromEntries(
        names.map(([name, { unit }]) => [
          name,
          fc.option(
            unit === '0/1'
              ? fc.constantFrom(0, 1)
              : unit === '0..1'
                ? fc.double({ min: 0, max: 1, noNaN: true })
                : fc.integer({ min: name === 'T_target_s' ? 1 : 0, max: 400 }),
          ),
        ]),
      ),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...SCORE_PROFILES), (each, profile) => {
        const score = scoreDrill(record({ profile, values: each }), run);
        for (const total of [score.total, score.provisionalTotal]) {
          if (total === null) continue;
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(score.caps.some((cap) => cap.state === 'holds') ? 59 : 100);
        }
        for (const item of score.items) expect((item.fraction === null) === (item.evidence === null)).toBe(true);
      }),
    );
  });
});
