import { describe, expect, it } from 'vitest';
import { buildWalkableCells } from '../../../src/floorplans/index.js';
import { createTenability, type GasSample, type HazardSetup, TENABILITY_CRITERIA } from '../../../src/sim/index.js';
import { availableTimes } from '../../../src/sim/metrics/availableTime.js';
import { finish, prepare, scenarioOf } from '../../scenarios/fire/fireScenarios.js';
import { box, opening, planOf, space } from '../../scenarios/support/plans.js';

const plan = planOf(
  [
    space('room', 'classroom', [0, 0, 8, 8]),
    space('hall', 'classroom', [0, 8.2, 20, 16]),
    space('corridor', 'corridor', [8.2, 0, 20, 3]),
  ],
  [
    opening('door', 'door', [8.1, 0.5], [8.1, 1.5], ['room', 'corridor']),
    opening('exit', 'exit', [20.1, 0.5], [20.1, 2], ['corridor']),
  ],
);
const { cells } = buildWalkableCells(plan);
const indexOf = (id: string) => cells.cells.findIndex((each) => each.id === id);
const rising = (untilS: number, perM: number) =>
  [
    [0, 0],
    [untilS, perM],
  ] as const;
const aset = (hazards: Partial<HazardSetup>, id = 'room') =>
  availableTimes({ smoke: [], gases: [], ...hazards }, cells)[indexOf(id)];
const gases = (...series: GasSample[]) => ({ gases: [{ cells: [indexOf('room')], series }] });

describe('available time', () => {
  it('[SIM210] ends when walls can be seen no further than 10 m, in small rooms 5 m', () => {
    const all = ['room', 'hall', 'corridor'].map(indexOf);
    const smoke = [{ cells: all, series: rising(100, 1) }];
    // 3 / K below 5 m above 0.6 /m; below 10 m above 0.3 /m
    expect(aset({ smoke })).toEqual({ asetS: 61, cause: 'visibility' });
    expect(aset({ smoke }, 'hall')).toEqual({ asetS: 31, cause: 'visibility' });
    expect(aset({ smoke }, 'corridor')).toEqual({ asetS: 31, cause: 'visibility' });
  });

  it('[SIM210] ends at 100 °C, at 2.5 kW/m², and at a dose of 0.3 of gases or of heat', () => {
    expect(aset(gases({ timeS: 0 }, { timeS: 80, temperatureC: 180 }))).toEqual({ asetS: 40, cause: 'temperature' });
    expect(aset(gases({ timeS: 0 }, { timeS: 50, radiationKWPerM2: 5 }))).toEqual({ asetS: 25, cause: 'radiation' });
    // VC-17 c: a dose of 1 after 1692.8 s
    expect(aset(gases({ timeS: 0, coPpm: 1000 }))).toEqual({ asetS: 508, cause: 'gases' });
    // 90^3.4 / 5e7 a minute
    expect(aset(gases({ timeS: 0, temperatureC: 90 }))).toEqual({ asetS: 205, cause: 'heatDose' });
    expect(aset(gases({ timeS: 0, temperatureC: 40, coPpm: 50 }))).toEqual({ asetS: null, cause: null });
  });

  it('[SIM210] is that of the first limit that is passed, and every limit has its source', () => {
    const both = { ...gases({ timeS: 0 }, { timeS: 80, temperatureC: 180 }) };
    const smoke = [{ cells: [indexOf('room')], series: rising(10, 1) }];
    expect(aset({ ...both, smoke })).toEqual({ asetS: 7, cause: 'visibility' });
    for (const { source, unit, confidence } of Object.values(TENABILITY_CRITERIA)) {
      expect([source, unit, confidence].every((each) => each.length > 0)).toBe(true);
    }
  });
});

describe('available beside required time', () => {
  const run = (smokeFromS: number, maxTimeS = 120) =>
    finish(
      prepare(
        plan,
        scenarioOf({
          maxTimeS,
          occupants: [
            { id: 'class', level: '0', area: box(1, 1, 7, 7), count: 12, freeSpeedMPerS: 1.2, preMovementTimeS: 20 },
          ],
          smoke: [
            {
              space: 'room',
              series: [
                [smokeFromS, 0],
                [smokeFromS + 1, 2],
              ],
            },
          ],
        }),
      ),
    );

  it('[SIM211] the required time of a place is when the last person left it, whoever came through', () => {
    const { run: prepared, result } = run(60);
    const { events } = prepared.record();
    const beyond = prepared.cells.cells.findIndex(({ id }) => id === 'corridor');
    const outOfRoom = events.filter((each) => each.type === 'occupantPassedPortal' && each.toCell === beyond);
    const lastS = Math.max(...outOfRoom.map((each) => each.step * 0.05));
    const table = result.tenability?.spaces ?? [];
    const row = table.find((each) => each.space === 'room');
    expect(row?.rsetS).toBeGreaterThanOrEqual(lastS);
    expect(row?.rsetS).toBeLessThan(lastS + 0.4);
    expect(row?.asetS).toBe(61);
    expect(row?.marginS).toBeCloseTo(61 - (row?.rsetS ?? 0), 6);
    const corridor = table.find((each) => each.space === 'corridor');
    expect(corridor?.rsetS).toBeGreaterThan(row?.rsetS ?? 0);
    expect(corridor).toMatchObject({ asetS: null, asetCause: null, marginS: null, peopleLeft: 0 });
    // nobody was in the hall and nothing happened there
    expect(table.map((each) => each.space)).toEqual(['room', 'corridor']);
  });

  it('[SIM212] a margin is negative where people were late, and those who never left come first', () => {
    expect(run(15).result.tenability?.spaces[0]).toMatchObject({ space: 'room', asetS: 16 });
    expect(run(15).result.tenability?.spaces[0]?.marginS).toBeLessThan(0);
    const { run: prepared } = run(15, 25);
    const hazards: HazardSetup = {
      smoke: [
        { cells: [indexOf('room')], series: [[15, 2]] },
        { cells: [indexOf('hall')], series: [[15, 2]] },
      ],
      gases: [],
    };
    const [first, second] = createTenability(hazards, prepared.cells)(prepared.record()).spaces;
    expect(first).toMatchObject({ space: 'room', asetS: 15, rsetS: null, marginS: null });
    expect(first?.peopleLeft).toBeGreaterThan(0);
    expect(second?.space).not.toBe('room');
  });
});
