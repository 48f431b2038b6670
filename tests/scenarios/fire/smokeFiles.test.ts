import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, prepareRun, readSmokeFiles, type ScenarioSmokeFile } from '../../../src/scenarios/index.js';
import { stackedPlan } from '../../support/stackedPlan.js';
import { box, host } from '../support/plans.js';
import { finish, parsed, prepare, scenarioOf } from './fireScenarios.js';

const cfast = (text: string, more: Partial<ScenarioSmokeFile> = {}): ScenarioSmokeFile => ({
  name: 'a_zone.csv',
  format: 'cfast',
  text,
  places: { 1: 'room-0' },
  ...more,
});
const fds = (
  text: string,
  places: Record<string, string>,
  more: Partial<ScenarioSmokeFile> = {},
): ScenarioSmokeFile => ({
  name: 'a_devc.csv',
  format: 'fds',
  text,
  places,
  ...more,
});
const only = (file: ScenarioSmokeFile) => readSmokeFiles([file]);

/** Smokeview's table of CFAST 7, as it writes it. */
const ZONE = [
  's,C,C,m,Pa,kg/m^3,kg/m^3,1/m,1/m,C,C,m,Pa,1/m,1/m,kW,',
  'Time,ULT_1,LLT_1,HGT_1,PRS_1,RHOU_1,RHOL_1,ULOD_1,LLOD_1,ULT_2,LLT_2,HGT_2,PRS_2,ULOD_2,LLOD_2,HRR_1,',
  ' 0.000E+00, 2.0E+01, 2.0E+01, 3.0E+00, 0.0E+00, 1.2E+00, 1.2E+00, 0.0E+00, 0.0E+00, 2.0E+01, 2.0E+01, 3.0E+00, 0.0, 0.0E+00, 0.0E+00, 0.0E+00,',
  ' 6.000E+01, 8.0E+01, 2.2E+01, 2.2E+00, 0.0E+00, 1.0E+00, 1.2E+00, 1.0E+00, 1.0E-01, 3.0E+01, 2.0E+01, 2.9E+00, 0.0, 5.0E-01, 0.0E+00, 2.0E+02,',
  ' 1.200E+02, 1.4D+02, 2.5E+01, 1.2E+00, 0.0E+00, 9.0E-01, 1.2E+00, 2.0E+00, 2.0E-01, 5.0E+01, 2.1E+01, 1.8E+00, 0.0, 1.5E+00, 1.0-101, 4.0E+02,',
].join('\n');

describe('tables of CFAST', () => {
  it('[SC350] give the layer at head height of the compartments that are named', () => {
    const { smoke, gases, problems } = only(cfast(ZONE, { places: { 1: 'room-0', 2: 'A0/flight-1' } }));
    expect(problems).toEqual([]);
    // optical density to base ten; the layer comes below 2 m between the second and the third time
    const series = smoke.map((each) => each.series.map(([timeS, perM]) => [timeS, Math.round(1000 * perM) / 1000]));
    expect(smoke.map(({ space, level }) => space ?? level)).toEqual(['room-0', 'A0/flight-1']);
    expect(series[0]).toEqual([
      [0, 0],
      [60, 0.23],
      [120, 4.605],
    ]);
    expect(series[1]?.at(-1)).toEqual([120, 3.454]);
    expect(gases[0]?.series.map(({ temperatureC }) => temperatureC)).toEqual([20, 22, 140]);
    const low = only(cfast(ZONE, { headHeightM: 1 }));
    expect(low.smoke[0]?.series.at(-1)?.[1]).toBeCloseTo(0.4605, 4);
  });

  it('[SC350] are read with names above units as well, gases in the units that are written, and one zone where there is no height', () => {
    const text = [
      'Time,ULT_1,ULCO_1,ULCO2_1,ULO2_1,ULOD_1',
      'Simulation Time,Upper Layer Temperature,CO,CO2,O2,Optical Density',
      'Time,Comp 1,Comp 1,Comp 1,Comp 1,Comp 1',
      's,C,ppm,mol %,mol frac,1/m',
      '0,20,0,0,0.209,0',
      '10,60,500,2,0.18,1',
    ].join('\r\n');
    const { smoke, gases, problems } = only(cfast(text, { startS: 30 }));
    expect(problems).toEqual([]);
    expect(smoke[0]?.series[1]?.[0]).toBe(40);
    expect(smoke[0]?.series[1]?.[1]).toBeCloseTo(Math.LN10, 9);
    expect(gases[0]?.series[1]).toEqual({ timeS: 40, temperatureC: 60, coPpm: 500, co2Percent: 2, o2Percent: 18 });
  });
});

describe('tables of FDS devices', () => {
  const DEVC = [
    's,1/m,C,mol/mol,mol/mol,kW/m2,m',
    '"Time","K_room","T_room","CO_room","O2_room","flux","VIS_stair"',
    ' 0.0000000E+00, 0.0E+00, 2.0E+01, 0.0E+00, 2.09E-01, 0.0E+00, 3.0E+01',
    ' 1.0000000E+01, 1.5E+00, 4.5E+01, 4.0E-04, 1.9E-01, 1.2E+00, 2.0E+00',
  ].join('\n');

  it('[SC351] give what each device measures, told by its unit and name, to the place it stands for', () => {
    const places = {
      ...{ K_room: 'room-0', T_room: 'room-0', CO_room: 'room-0', O2_room: 'room-0', flux: 'room-0' },
      VIS_stair: 'stair-0',
    };
    const { smoke, gases, problems } = only(fds(DEVC, places));
    expect(problems).toEqual([]);
    expect(smoke.map(({ space }) => space)).toEqual(['room-0', 'stair-0']);
    expect(smoke[0]?.series[1]).toEqual([10, 1.5]);
    expect(smoke[1]?.series[1]).toEqual([10, 1.5]);
    const room = gases.find(({ space }) => space === 'room-0')?.series[1];
    expect(room).toEqual({ timeS: 10, temperatureC: 45, coPpm: 400, o2Percent: 19, radiationKWPerM2: 1.2 });
  });

  it('[SC351] take the worst of several devices in one place, and ask where a unit does not tell', () => {
    const text = 's,1/m,1/m,1/s\nTime,one,two,three\n0,1,2,5\n1,4,3,5';
    expect(only(fds(text, { one: 'room-0', two: 'room-0' })).smoke[0]?.series).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(only(fds(text, { three: 'room-0' })).problems).toMatchObject([
      { code: 'smoke-file-quantity-unknown', path: 'smokeFiles[0].places.three' },
    ]);
    const said = only(fds(text, { three: 'room-0' }, { quantities: { three: 'opticalDensityPerM' } }));
    expect(said.smoke[0]?.series[0]?.[1]).toBeCloseTo(5 * Math.LN10, 9);
  });
});

describe('files that are not as they should be', () => {
  const swap = (row: number, line: string) =>
    ZONE.split('\n')
      .map((each, k) => (k === row ? line : each))
      .join('\n');

  it.each([
    ['nothing in it', cfast('  \n'), 'smoke-file-empty'],
    ['headings only', cfast(ZONE.split('\n').slice(0, 2).join('\n')), 'smoke-file-empty'],
    ['no column of times', cfast('a,b\n1,2'), 'smoke-file-without-times'],
    ['a word for a number', cfast(swap(3, '60,80,NaN,2,0,1,1,1,0,30,20,3,0,0,0,0')), 'smoke-file-not-a-number'],
    ['a line that ends early', cfast(swap(3, '60,80')), 'smoke-file-not-a-number'],
    ['times that go back', cfast(`${ZONE}\n${ZONE.split('\n')[3]}`), 'smoke-file-time-goes-back'],
    ['another compartment', cfast(ZONE, { places: { 7: 'room-0' } }), 'smoke-file-unknown-compartment'],
    ['no optical density', cfast('s,C,m\nTime,ULT_1,HGT_1\n0,20,3'), 'smoke-file-column-missing'],
    ['no places', cfast(ZONE, { places: {} }), 'smoke-file-without-places'],
    ['another device', fds('s,1/m\nTime,k\n0,1', { K: 'room-0' }), 'smoke-file-unknown-compartment'],
  ])('[SC352] %s is told in plain words, with the name of the file', (_, file, code) => {
    const { problems } = only(file);
    expect(problems[0]).toMatchObject({ code, severity: 'error', message: expect.stringContaining(`“${file.name}”`) });
  });

  it('[SC352] a huge file is refused before it is read', () => {
    expect(only(cfast(`Time,ULT_1\n${' '.repeat(20_000_001)}0,1`)).problems[0]?.code).toBe('smoke-file-too-large');
    const { problems } = parseScenario(scenarioOf({ smokeFiles: [cfast(' '.repeat(20_000_001))] }));
    expect(problems[0]?.path).toBe('smokeFiles[0].text');
  });

  it('[SC353] no text makes the reader throw, and what it gives can be run', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Time',
        's',
        '1/m',
        'ULT_1',
        'HGT_1',
        'ULOD_1',
        'LLOD_1',
        '""',
        '',
        'NaN',
        '1e999',
        '-5',
        '1.0D+02',
      ),
      fc.double().map(String),
      fc.string({ maxLength: 6 }),
    );
    const table = fc
      .array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
      .map((rows) => rows.map((row) => row.join(',')).join('\n'));
    const start = fc.constantFrom('', 's,C,m,1/m,1/m\nTime,ULT_1,HGT_1,ULOD_1,LLOD_1\n', 's,1/m\nTime,ULOD_1\n0,1\n');
    const name = fc.oneof(fc.constantFrom('1', 'ULOD_1', 'Time', '__proto__', 'toString'), fc.string());
    fc.assert(
      fc.property(
        start,
        fc.oneof(table, fc.string()),
        fc.constantFrom('cfast', 'fds'),
        name,
        (head, body, format, key) => {
          const file = { name: 'x', format, text: head + body, places: Object.fromEntries([[key, 'room-0']]) } as const;
          const { smoke, gases, problems } = readSmokeFiles([file]);
          const again = parseScenario(
            scenarioOf({ occupants: [{ id: 'p', level: 'L0', area: box(1, 1, 2, 2), count: 1 }], smoke, gases }),
          );
          if (problems.length === 0) expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a run with a smoke file', () => {
  const plan = stackedPlan(2);
  const json = (more: object) =>
    scenarioOf({
      maxTimeS: 200,
      occupants: [
        { id: 'p', level: 'L0', area: box(1, 1, 6, 5), count: 3, freeSpeedMPerS: 1.2, preMovementTimeS: 130 },
      ],
      ...more,
    });

  it('[SC354] takes the place of the built-in fire; the room still burns', () => {
    const { result } = finish(
      prepare(plan, json({ fire: { space: 'room-0', growth: 'ultraFast' }, smokeFiles: [cfast(ZONE)] })),
    );
    const room = result.tenability?.spaces.find(({ space }) => space === 'room-0');
    // 3 / 4.6 m from the last line on, 5 m at 3 / 0.6: between 60 s and 120 s
    expect(room).toMatchObject({ asetCause: 'visibility', rsetS: expect.closeTo(16, -1) });
    expect(room?.asetS).toBeGreaterThan(60);
    expect(room?.asetS).toBeLessThan(75);
    expect(result.tenability?.spaces.find(({ space }) => space === 'stair-0')?.asetS).toBeNull();
    expect(result.evacuated).toBe(3);
  });

  it('[SC354] a place the plan does not have is named with the closest there is', () => {
    const { value, problems } = prepareRun({
      plan,
      scenario: parsed(json({ smokeFiles: [cfast(ZONE, { places: { 1: 'rom-0' } })] })),
      seed: 1,
      host,
    });
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ code: 'unknown-room', path: 'smokeFiles[0].places.1' });
    expect(problems[0]?.message).toContain('“room-0”');
  });
});
