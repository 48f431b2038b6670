/** The cases VC-16 and VC-17 inside whole scenarios with a fire, with the bounds of the cases themselves. */
import { describe, expect, it } from 'vitest';
import vc16 from '../../../src/scenarios/verification/data/vc16.json' with { type: 'json' };
import vc17 from '../../../src/scenarios/verification/data/vc17.json' with { type: 'json' };
import { speedInSmoke } from '../../../src/sim/index.js';
import { box } from '../support/plans.js';
import { cfastTable, courseOf, finish, longCorridor, prepare, scenarioOf, walker } from './fireScenarios.js';

const NOMINAL_S: Readonly<Record<string, number>> = vc16.expected.fridolf_design_A2_time_100m_s;
const FED_1_S: Readonly<Record<string, number>> = vc17.expected.time_FED_1_s;
const { relative_tolerance: TOLERANCE } = vc16.expected;
const fire = { space: 'store', growth: 'fast', peakKW: 2000 };

describe('VC-16 in a scenario', () => {
  it.each(vc16.parameters.extinction_K_per_m)(
    '[SC362] with smoke of %d /m from a table of CFAST a hundred metres take as long as the case says',
    (perM) => {
      const density = perM / Math.LN10;
      const text = cfastTable([
        [0, 40, 25, 0.5, density, 0],
        [700, 40, 25, 0.5, density, 0],
      ]);
      const smokeFiles = [{ name: 'case_zone.csv', format: 'cfast', text, places: { 1: 'corridor' } }];
      const { result } = finish(prepare(longCorridor(), scenarioOf({ ...walker(), fire, smokeFiles })));
      const tookS = (result.lines.out?.firstS ?? Number.NaN) - (result.lines.in?.firstS ?? Number.NaN);
      expect(Math.abs(tookS / (NOMINAL_S[`${perM}`] ?? Number.NaN) - 1)).toBeLessThan(TOLERANCE);
    },
  );

  it('[SC362] in the smoke of the built-in fire a walk takes as long as the law of the case gives by hand', () => {
    const json = scenarioOf({ ...walker({ preMovementTimeS: 150 }), fire });
    const { course, cells } = courseOf(longCorridor(), json);
    const corridor = course.samples[cells.cells.findIndex(({ id }) => id === 'corridor')] ?? [];
    const { result } = finish(prepare(longCorridor(), json));
    const inS = result.lines.in?.firstS ?? Number.NaN;
    const outS = result.lines.out?.firstS ?? Number.NaN;
    // by hand: the smoke of each whole second holds for that second
    let wayM = 0;
    let timeS = inS;
    let densest = 0;
    while (wayM < 100) {
      const look = Math.floor(timeS);
      const before = corridor[Math.floor(look / 2)]?.extinctionPerM ?? 0;
      const after = corridor[Math.floor(look / 2) + 1]?.extinctionPerM ?? 0;
      const perM = before + ((after - before) * (look % 2)) / 2;
      densest = Math.max(densest, perM);
      wayM += 0.05 * speedInSmoke('fridolfDesign', 1.25, perM, 2);
      timeS += 0.05;
    }
    expect(densest).toBeGreaterThan(1);
    expect(timeS - inS).toBeGreaterThan(1.2 * 80);
    expect(Math.abs((outS - inS) / (timeS - inS) - 1)).toBeLessThan(TOLERANCE);
  });
});

describe('VC-17 in a scenario', () => {
  const sitter = (change: object) =>
    scenarioOf({
      maxTimeS: vc17.parameters.time_limit_s,
      dtS: 0.1,
      occupants: [{ id: 'one', level: '0', area: box(59.9, -5.1, 60.1, -4.9), count: 1, preMovementTimeS: 4800 }],
      exits: [{ id: 'E1', level: '0', area: box(119, 0.5, 120, 1.5) }],
      fire,
      ...change,
    });
  const stopS = (json: object) => {
    const { run, result } = finish(prepare(longCorridor(), json));
    const event = run.record().events.find((each) => each.type === 'occupantOvercome');
    return { atS: (event?.step ?? Number.NaN) * 0.1, result };
  };

  it.each(vc17.parameters.mixtures)(
    '[SC362] mixture $id from a table of FDS stops a person when the case says so',
    (mixture) => {
      const { id, CO_ppm, CO2_pct, O2_pct } = mixture;
      const row = (timeS: number) => `${timeS}, ${CO_ppm / 1e6}, ${CO2_pct / 100}, ${O2_pct / 100}`;
      const text = ['s,mol/mol,mol/mol,mol/mol', 'Time,"CO_hall","CO2_hall","O2_hall"', row(0), row(2400)].join('\n');
      const places = { CO_hall: 'hall', CO2_hall: 'hall', O2_hall: 'hall' };
      const { atS } = stopS(sitter({ smokeFiles: [{ name: 'case_devc.csv', format: 'fds', text, places }] }));
      const nominalS = FED_1_S[id] ?? Number.NaN;
      expect(Math.abs(atS - nominalS)).toBeLessThan(vc17.expected.tolerance_s);
    },
  );

  it('[SC362] in the gases of the built-in fire a person stops when the equations of the case reach a dose of 1', () => {
    const json = sitter({ fire: { ...fire, coYield: 0.2, peakKW: 3000 } });
    const { course, cells } = courseOf(longCorridor(), json);
    const hall = course.samples[cells.cells.findIndex(({ id }) => id === 'hall')] ?? [];
    // by hand: what is breathed at each whole second holds for that second; terms as in the case
    let dose = 0;
    let handS = 0;
    while (dose < 1 && handS < 1800) {
      const [one, other] = [hall[Math.floor(handS / 2)], hall[Math.floor(handS / 2) + 1]];
      if (!one || !other) break;
      const at = (name: 'coPpm' | 'co2Percent' | 'o2Percent') =>
        one[name] + ((other[name] - one[name]) * (handS % 2)) / 2;
      const co = at('coPpm') > 0 ? 2.764e-5 * at('coPpm') ** 1.036 : 0;
      const breathing = at('co2Percent') > 0 ? Math.exp(0.1903 * at('co2Percent') + 2.0004) / 7.1 : 1;
      const lowOxygen = at('o2Percent') < 20 ? 1 / Math.exp(8.13 - 0.54 * (20.9 - at('o2Percent'))) : 0;
      dose += (co * breathing + lowOxygen) / 60;
      handS++;
    }
    expect(dose).toBeGreaterThan(1);
    const { atS, result } = stopS(json);
    expect(Math.abs(atS - handS)).toBeLessThan(vc17.expected.tolerance_s);
    expect(result.stuck).toMatchObject([{ id: 'one/1', reason: 'overcome', cell: 'hall' }]);
  });
});
