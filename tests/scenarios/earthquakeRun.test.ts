import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan, qingshanCampus } from '../../src/floorplans/index.js';
import { parseScenario, type ScenarioEarthquake } from '../../src/scenarios/index.js';
import { COVER_RULES } from '../../src/sim/index.js';
import { sampleBytes, toInput } from '../floorplans/sampleCampus.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { bedroomIds, boardingSchool, smallDormitory } from './support/dormitory.js';
import { box } from './support/plans.js';
import { type DrillOrder, type FinishedDrill, prepareDrill, runDrill } from './support/runs.js';

const plan = twoStoreyPlan(true);

const quake = (earthquake: ScenarioEarthquake = {}, phases: object = {}, more: Partial<DrillOrder> = {}) =>
  runDrill({ kind: 'earthquake', plan, people: 40, ...more, change: { earthquake, phases, ...more.change } });

const beforeSecondSignal = (run: FinishedDrill) => run.between(0, run.phase('secondSignal').startS);
const movesIn = (events: ReturnType<FinishedDrill['between']>) =>
  events.filter((event) => event.type === 'occupantPassedPortal' || event.type === 'occupantStarted');

/** Everyone is somewhere at the end, once. */
function expectSumsToMatch({ result }: FinishedDrill) {
  expect(result.evacuated + result.stuck.length).toBe(result.occupants);
  expect(Object.values(result.routes).reduce((sum, each) => sum + each, 0)).toBe(result.evacuated);
}

describe('an earthquake drill', () => {
  it('[SC524] reads like the real one: down, wait, out with heads covered, counted, down again, counted anew', () => {
    const run = quake({ aftershock: { afterS: 20 } }, { earlyWarningS: 10, shakingS: 20, stillUnderCoverS: 30 });
    expect(run.result.phases.map((phase) => phase.name)).toEqual([
      'earlyWarning',
      'shaking',
      'secondSignal',
      'evacuation',
      'aftershock',
      'evacuation',
      'assembly',
      'rollCall',
      'allClear',
    ]);
    expect(run.phase('shaking')).toEqual({ startS: 10, endS: 60 });
    // under cover within the time the rooms ask for, and all of them before the shaking began
    expect(run.result.earthquake?.coverS?.firstS).toBeGreaterThanOrEqual(2);
    expect(run.result.earthquake?.coverS?.lastS).toBeLessThanOrEqual(5);
    expect(run.result.earthquake?.underCoverShare).toBe(1);
    expect(run.countAt(60, 'inPlace')).toBe(40);
    expect(run.result.stuck).toEqual([]);
    const { endS } = run.phase('assembly');
    expect(run.result.evacuationTimeS).toBeCloseTo(endS - 60, 4);
  });

  it('[SC525] nobody starts or changes room before the second signal, whatever the warning and the shaking', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(0, 3, 20),
        fc.constantFrom(0, 1, 25),
        fc.integer({ min: 5, max: 10 }),
        (seed, earlyWarningS, shakingS, intensity) => {
          const run = quake({ intensity }, { earlyWarningS, shakingS, stillUnderCoverS: 5 }, { seed, people: 24 });
          expect(movesIn(beforeSecondSignal(run))).toEqual([]);
          expect(run.result.stuck).toEqual([]);
          expectSumsToMatch(run);
        },
      ),
      { numRuns: 5 },
    );
  });

  it('[SC525] who has not practised is under cover later, and a warning gives the time back', () => {
    const shareOf = (earthquake: ScenarioEarthquake, earlyWarningS: number) =>
      quake(earthquake, { earlyWarningS, shakingS: 20 }).result.earthquake?.underCoverShare ?? Number.NaN;
    const [practised, unpractised] = [shareOf({}, 0), shareOf({ isPractised: false }, 0)];
    expect(practised).toBeGreaterThan(0.75);
    expect(unpractised).toBeLessThan(practised);
    expect(shareOf({ isPractised: false }, 15)).toBe(1);
    expect(COVER_RULES.classroom.takesS.value).toEqual({ uniform: [2, 5] });
  });

  it('[SC526] in an aftershock everyone on the way goes down where they are, and all of them go on after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 90 }), (seed, afterS) => {
        const run = quake({ aftershock: { afterS } }, { shakingS: 5, stillUnderCoverS: 0 }, { seed });
        const { startS, endS } = run.phase('aftershock');
        expect(startS).toBeCloseTo(run.phase('secondSignal').startS + afterS, 1);
        expect(movesIn(run.between(startS + 0.05, endS))).toEqual([]);
        expect(run.countAt(endS - 0.2, 'walking') + run.countAt(endS - 0.2, 'waiting')).toBe(0);
        expect(run.result.stuck).toEqual([]);
        expectSumsToMatch(run);
      }),
      { numRuns: 5 },
    );
  });

  it('[SC526] who is held back for a later release is not let go by an aftershock', () => {
    const release = [{ levels: ['level:1'], afterCleared: ['level:0'] }];
    const run = quake({ aftershock: { afterS: 12 } }, { shakingS: 5 }, { change: { release } });
    const { startS, endS } = run.phase('aftershock');
    expect(movesIn(run.between(startS + 0.05, endS))).toEqual([]);
    expect(run.result.stuck).toEqual([]);
  });

  it('[SC526] an aftershock that is only likely comes in some runs, at a time of its own', () => {
    const startOf = (seed: number) => {
      const run = quake({ aftershock: { chance: 0.5 } }, { shakingS: 5, rollCallReportS: 400 }, { seed, people: 6 });
      const { startS } = run.phase('aftershock');
      return Number.isNaN(startS) ? null : startS;
    };
    const starts = [1, 2, 3, 4, 5, 6].map(startOf);
    const came = starts.filter((each) => each !== null);
    expect(came.length).toBeGreaterThan(0);
    expect(came.length).toBeLessThan(6);
    expect(new Set(came).size).toBe(came.length);
    expect(startOf(3)).toBe(starts[2]);
  });

  it('[SC527] what the earthquake has broken is never passed again, and nobody is lost in the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (seed) => {
        const strength = { everywhere: 'weak' } as const;
        const run = quake({ intensity: 9, strength, damage: { drawn: true } }, { shakingS: 5 }, { seed });
        const shut = new Set<number>();
        for (const event of run.record.events) {
          if (event.type === 'doorChanged') shut.add(event.portal);
          if (event.type === 'occupantPassedPortal') expect(shut.has(event.portal)).toBe(false);
        }
        const jammed = (run.result.earthquake?.damaged ?? []).filter((each) => each.kind === 'door');
        expect([...shut].map((portal) => run.portalIds[portal])).toEqual(
          expect.arrayContaining(jammed.map((each) => each.id)),
        );
        expectSumsToMatch(run);
        if (run.result.stuck.length > 0) expect(run.phase('search').startS).toBeGreaterThan(0);
      }),
      { numRuns: 5 },
    );
  });

  it('[SC527] damage by hand: a blocked stair cuts off the floor above, a strewn one slows it, a jammed door is not passed', () => {
    const blocked = quake({ damage: { stairs: [{ stair: 'stair:a-1', damage: 'blocked' }] } });
    expect(blocked.result.stuck.map((each) => each.levelId)).toEqual(blocked.result.stuck.map(() => 'level:1'));
    expect(blocked.result.stuck.length).toBeGreaterThan(10);
    expect(blocked.result.phases.map((phase) => phase.name)).toContain('search');

    const sound = quake().result.evacuationTimeS ?? Number.NaN;
    const strewn = quake({ damage: { stairs: [{ stair: 'stair:a-1', damage: 'heavy' }] } }).result;
    expect(strewn.evacuationTimeS).toBeGreaterThan(sound + 5);

    const jammed = quake({ damage: { doors: ['door:0-01-1'] } });
    const through = jammed.record.events.filter(
      (event) => event.type === 'occupantPassedPortal' && jammed.portalIds[event.portal] === 'door:0-01-1',
    );
    expect(through).toEqual([]);
    expect(jammed.result.stuck).toEqual([]);
    expect(jammed.result.earthquake?.damaged).toEqual([
      { id: 'door:0-01-1', kind: 'door', name: '101 前门', nameEn: '101 前门', damage: 'jammed' },
    ]);
  });

  it('[SC527] nothing breaks unless the scenario says so, and what is drawn is the same for the same seed', () => {
    expect(quake({ intensity: 10 }).result.earthquake?.damaged).toEqual([]);
    const drawn = (seed: number) =>
      quake({ intensity: 10, damage: { drawn: true } }, {}, { seed, people: 4 }).result.earthquake?.damaged;
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).not.toEqual(drawn(6));
  });

  it('[SC528] where a building may not hold, those near the way out on the ground floor go at once, and only they', () => {
    const strength = { everywhere: 'weak' } as const;
    const run = quake({ intensity: 6, strength, quickWayOutS: 15 });
    const early = new Set(
      beforeSecondSignal(run).flatMap((event) => (event.type === 'occupantStarted' ? [event.occupant] : [])),
    );
    expect(early.size).toBeGreaterThan(3);
    expect(early.size).toBeLessThan(20);
    expect(run.result.earthquake?.leftAtOnce).toBe(early.size);
    const upstairs = run.record.occupants.ids.flatMap((id, i) => (id.includes('space:1-') ? [i] : []));
    expect(upstairs.filter((i) => early.has(i))).toEqual([]);
    expect(run.result.stuck).toEqual([]);

    // with strong buildings, or where nobody is near enough, all wait
    expect(quake({ intensity: 6 }).result.earthquake?.leftAtOnce).toBe(0);
    expect(quake({ intensity: 6, strength, quickWayOutS: 0 }).result.earthquake?.leftAtOnce).toBe(0);
  });

  it('[SC528] from intensity VIII on they too go down while it shakes, and go on when the ground is still', () => {
    const run = quake(
      { intensity: 8, strength: { everywhere: 'weak' } },
      { earlyWarningS: 3, shakingS: 10, stillUnderCoverS: 60 },
    );
    expect(movesIn(run.between(3.05, 13))).toEqual([]);
    expect(movesIn(run.between(13, 73)).length).toBeGreaterThan(0);
    expect(run.result.earthquake?.leftAtOnce).toBeGreaterThan(0);
    expect(run.result.stuck).toEqual([]);
  });

  it('[SC529] the commander has the stairs looked over before people leave', () => {
    const phases = { shakingS: 20, stairInspectionS: 12 };
    const run = quake({}, phases, { change: { triggers: { shaking: 'commander' }, phases } });
    // one stair in the only building
    expect(run.phase('secondSignal').startS).toBeCloseTo(32, 6);
  });

  it('[SC530] people swing out from a façade they would walk along in a fire drill', () => {
    const polygon = { outer: box(-10, 14, 0, 22), holes: [] };
    const [point] = plan.assemblyPoints;
    const round = { ...plan, assemblyPoints: [{ ...(point as (typeof plan.assemblyPoints)[number]), polygon }] };
    // from the door in the west wall round its corner to the north: how far from the wall at x = -0.3
    const clearOf = (kind: string) => {
      const { record } = runDrill({ kind, plan: round, people: 30 });
      const xs = record.frames.flatMap(({ xCm, yCm }) =>
        [...xCm].flatMap((x, i) => {
          const y = (yCm[i] ?? 0) / 100;
          return x < -30 && y > 4 && y < 8 ? [-0.3 - x / 100] : [];
        }),
      );
      return xs.reduce((sum, each) => sum + each, 0) / xs.length;
    };
    expect(clearOf('earthquake')).toBeGreaterThan(clearOf('fire') + 0.5);
  });

  it('[SC530] debris before a façade slows those who have to cross it', () => {
    const sound = quake().result.evacuationTimeS ?? Number.NaN;
    const strewn = quake({ damage: { facades: [{ building: 'building:a', damage: 'heavy' }] } });
    expect(strewn.result.evacuationTimeS).toBeGreaterThan(sound);
    expect(strewn.result.earthquake?.damaged).toEqual([
      { id: 'building:a', kind: 'facade', name: 'A 楼', nameEn: 'Block A', damage: 'heavy' },
    ]);
    expect(strewn.result.stuck).toEqual([]);
  });

  it('[SC531] an assembly point within reach of what falls is told with its distance; one beyond it is not', () => {
    const at = (x: number) => {
      const polygon = { outer: box(x - 10, 0, x, 8), holes: [] };
      const [point] = plan.assemblyPoints;
      return { ...plan, assemblyPoints: [{ ...(point as (typeof plan.assemblyPoints)[number]), polygon }] };
    };
    // 7.2 m high: things fall within 3.6 m of the wall at x = -0.3
    const near = prepareDrill({ kind: 'earthquake', plan: at(-2.3), people: 4 });
    expect(near.problems.find((each) => each.code === 'assembly-near-facade')).toMatchObject({
      severity: 'warning',
      path: 'assemblyPoints[0]',
      values: { point: '操场', building: 'A 楼', distanceM: 2, neededM: 3.6 },
    });
    const far = prepareDrill({ kind: 'earthquake', plan: at(-4), people: 4 });
    expect(far.problems.map((each) => each.code)).not.toContain('assembly-near-facade');
  });

  it.each([
    [
      { damage: { stairs: [{ stair: 'stair:a-9', damage: 'light' }] } },
      'unknown-stair',
      'earthquake.damage.stairs[0].stair',
    ],
    [{ damage: { doors: ['door:0-01-2'] } }, 'unknown-door', 'earthquake.damage.doors[0]'],
    [
      { damage: { facades: [{ building: 'building:z', damage: 'light' }] } },
      'unknown-building',
      'earthquake.damage.facades[0].building',
    ],
    [
      { strength: { buildings: [{ building: 'b', strength: 'weak' }] } },
      'unknown-building',
      'earthquake.strength.buildings[0].building',
    ],
  ] as [ScenarioEarthquake, string, string][])(
    '[SC532] %j names something the plan does not have',
    (earthquake, code, path) => {
      const { value, problems } = prepareDrill({ kind: 'earthquake', plan, people: 4, change: { earthquake } });
      expect(value).toBeNull();
      expect(problems.find((each) => each.code === code)).toMatchObject({ severity: 'error', path });
    },
  );

  it.each([
    ['earthquake.intensity', { earthquake: { intensity: 11 } }],
    ['earthquake.intensity', { earthquake: { intensity: 7.5 } }],
    ['earthquake.quickWayOutS', { earthquake: { quickWayOutS: -1 } }],
    ['earthquake.aftershock.chance', { earthquake: { aftershock: { chance: 1.1 } } }],
    ['phases.shakingS', { phases: { shakingS: -1 } }],
    [
      'earthquake.damage.stairs',
      {
        earthquake: {
          damage: {
            stairs: [
              { stair: 'a', damage: 'light' },
              { stair: 'a', damage: 'heavy' },
            ],
          },
        },
      },
    ],
  ])('[SC532] a value nobody can mean is refused at %s', (path, change) => {
    const base = { format: 'muster/scenario', schemaVersion: 1, kind: 'earthquake', population: { from: 'school' } };
    const { value, problems } = parseScenario({ ...base, ...change });
    expect(value).toBeNull();
    expect(problems[0]?.path).toBe(path);
  });

  it('[SC534] at night the shaking wakes everyone: they take cover later, and then have only to dress', () => {
    const dormitory = smallDormitory();
    const school = boardingSchool(bedroomIds(dormitory).slice(0, 3));
    const run = runDrill({ kind: 'earthquake', plan: dormitory, slot: 'night', school });
    const signalS = run.phase('secondSignal').startS;
    const started = run.record.events.filter((event) => event.type === 'occupantStarted');
    const delays = started.map((event) => event.step * 0.05 - signalS);
    expect(started.length).toBe(run.result.occupants);
    // dressing takes up to a minute; sleeping through a signal would take up to five
    expect(Math.max(...delays)).toBeLessThan(61);
    expect(run.result.earthquake?.coverS?.lastS).toBeGreaterThan(8);
    expect(run.result.stuck).toEqual([]);
  });

  it('[SC533] the demo campus runs it: everyone under cover, then everyone on the field, clear of the façades', () => {
    const run = runDrill({ kind: 'earthquake', plan: qingshanCampus(), people: 150 });
    expect(run.codes).not.toContain('assembly-near-facade');
    expect(run.result).toMatchObject({ occupants: 150, evacuated: 150, stuck: [] });
    expect(run.countAt(60, 'inPlace')).toBe(150);
    expect(run.result.phases.map((phase) => phase.name).slice(0, 3)).toEqual(['shaking', 'secondSignal', 'evacuation']);
    expect(run.result.earthquake).toMatchObject({ leftAtOnce: 0, damaged: [] });
  }, 120_000);

  it('[SC533] a campus imported without grounds runs it to its exits and is told what is missing', async () => {
    const { plan: imported } = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
    if (!imported) throw new Error('not imported');
    const run = runDrill({ kind: 'earthquake', plan: imported, people: 60 });
    expect(run.codes).toContain('earthquake-without-grounds');
    expect(run.result).toMatchObject({ occupants: 60, evacuated: 60, stuck: [] });
    expect(run.result.phases.map((phase) => phase.name)).not.toContain('assembly');
  }, 120_000);
});
