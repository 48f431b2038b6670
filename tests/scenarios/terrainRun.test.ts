import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CampusPlan, importPlan, qingshanCampus } from '../../src/floorplans/index.js';
import type { Point } from '../../src/model/index.js';
import { parseScenario, type ScenarioTerrain, TERRAIN_DEFAULTS, WARNERS } from '../../src/scenarios/index.js';
import { TOO_DEEP_M, wadingShare } from '../../src/sim/index.js';
import { sampleBytes, toInput } from '../floorplans/sampleCampus.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { box } from './support/plans.js';
import { type DrillOrder, type FinishedDrill, prepareDrill, runDrill } from './support/runs.js';

const assemblyPoint = (id: string, [x, y]: Point) => ({
  id,
  name: id,
  polygon: { outer: box(x, y, x + 10, y + 8), holes: [] },
  slots: [],
});

/** Two storeys with a yard to the west, a terrace to the north-west and a gate in the west wall. */
const plan: CampusPlan = (() => {
  const base = twoStoreyPlan(true);
  const gate = {
    id: 'gate:west',
    name: '西门',
    nameEn: 'West gate',
    kind: 'gate' as const,
    clearWidthM: 4,
    spaceIds: [],
  };
  const area = { id: 'area:ditch', name: '水沟边', nameEn: 'Ditch', kind: 'path' as const };
  const segment: [Point, Point] = [
    [-40, 0],
    [-40, 4],
  ];
  return {
    ...base,
    site: {
      outline: base.site?.outline ?? { outer: [], holes: [] },
      greens: [],
      gates: [{ ...gate, segment }],
      areas: [{ ...area, polygon: { outer: box(-18, -6, -8, 8), holes: [] } }],
    },
    assemblyPoints: [assemblyPoint('yard', [-34, -8]), assemblyPoint('terrace', [-30, 14])],
  };
})();

const drill = (kind: 'flood' | 'debris-flow', terrain?: ScenarioTerrain, more: Partial<DrillOrder> = {}) =>
  runDrill({ kind, plan, people: 40, ...more, change: { ...(terrain ? { terrain } : {}), ...more.change } });

const arrivedAt = ({ result }: FinishedDrill) =>
  Object.entries(result.routes).flatMap(([id, count]) => (count > 0 ? [id] : []));

describe('a drill against debris flow or flood', () => {
  it('[SC442] reads like the real one: a call from upstream, the signal, up to the terrace, counted', () => {
    const run = drill('debris-flow', {
      warning: { by: 'township', leadS: 600 },
      highPoints: ['terrace'],
      lowWays: [{ way: 'gate:west' }],
      lowGround: [{ area: 'area:ditch', closesAtS: 400 }],
    });
    expect(run.result.phases.map((phase) => phase.name)).toEqual([
      'warning',
      'response',
      'evacuation',
      'assembly',
      'rollCall',
      'allClear',
    ]);
    expect(run.phase('response').startS).toBe(30);
    expect(run.between(0, 30).filter((event) => event.type === 'occupantStarted')).toEqual([]);
    expect(arrivedAt(run)).toEqual(['terrace']);
    // from the warning, not from the signal
    expect(run.result.evacuationTimeS).toBeCloseTo(run.phase('assembly').endS, 4);
    expect(run.result.terrain).toMatchObject({ refuge: 'points', leadS: 600 });
    expect(run.result.terrain?.closedWays.map((way) => [way.id, way.closesAtS])).toEqual([
      ['gate:west', 600],
      ['area:ditch', 400],
    ]);
    expect(run.codes).not.toContain('high-ground-assumed');
  });

  it.each([
    ['named', { highPoints: ['terrace'] }],
    [
      'by height',
      {
        heights: [
          { point: 'yard', aboveM: 1 },
          { point: 'terrace', aboveM: 6 },
        ],
      },
    ],
    ['by a line up the slope', { uphill: { from: [0, -10], to: [0, 30] } }],
  ] as [string, ScenarioTerrain][])('[SC443] high ground is %s, and everyone assembles only there', (_, terrain) => {
    const run = drill('debris-flow', terrain, { people: 20 });
    expect(arrivedAt(run)).toEqual(['terrace']);
    expect(run.result).toMatchObject({ evacuated: 20, stuck: [] });
  });

  it('[SC444] where nobody says what is high the assembly points are taken for it, and this is told', () => {
    const run = drill('debris-flow', undefined, { people: 10 });
    expect(run.problems.find((each) => each.code === 'high-ground-assumed')).toMatchObject({
      severity: 'warning',
      values: { points: '“yard”、“terrace”' },
    });
    expect(run.result.evacuated).toBe(10);
  });

  it('[SC444] where no assembly point is high, people go up from a flood and not from a debris flow', () => {
    const low = {
      heights: [
        { point: 'yard', aboveM: 0 },
        { point: 'terrace', aboveM: 1 },
      ],
    };
    const flood = drill('flood', low, { people: 20 });
    expect(flood.codes).toContain('refuge-upstairs');
    expect(flood.result.terrain?.refuge).toBe('upstairs');
    const debris = drill('debris-flow', low, { people: 20 });
    expect(debris.codes).toContain('no-high-ground');
    expect(debris.result.terrain?.refuge).toBe('points');
  });

  it('[SC445] upstairs: those below go up to rooms of the upper floor, those above stay where they are, all are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (seed) => {
        const run = drill('flood', { refuge: 'upstairs' }, { seed });
        expect(run.result).toMatchObject({ occupants: 40, evacuated: 40, stuck: [] });
        expect(run.result.phases.map((phase) => phase.name)).not.toContain('assembly');
        const { record } = run;
        const first = record.frames[0];
        const last = record.frames[record.frames.length - 1];
        record.occupants.ids.forEach((id, i) => {
          const moved = Math.hypot(
            (last?.xCm[i] ?? 0) - (first?.xCm[i] ?? 0),
            (last?.yCm[i] ?? 0) - (first?.yCm[i] ?? 0),
          );
          if (id.includes('space:1-')) expect(moved, id).toBeLessThan(100);
        });
        expect(arrivedAt(run).every((id) => id.startsWith('refuge:space:1-'))).toBe(true);
        expect(run.result.evacuationTimeS).toBeGreaterThan(30);
      }),
      { numRuns: 4 },
    );
  });

  it('[SC21] [SC445] who stays upstairs leaves no room: the evacuation begins with the first from below', () => {
    const run = drill('flood', { refuge: 'upstairs' }, { seed: 6 });
    const events = run.between(run.phase('response').startS, Number.POSITIVE_INFINITY);
    const timeOf = (type: string) => events.find((event) => event.type === type)?.timeS ?? Number.NaN;
    expect(timeOf('occupantReachedGoal')).toBeLessThan(timeOf('occupantPassedPortal'));
    expect(run.phase('evacuation').startS).toBeCloseTo(timeOf('occupantPassedPortal'), 6);
  });

  it('[SC445] people for whom there is no room upstairs are told, and nobody is lost', () => {
    const run = drill('flood', { refuge: 'upstairs' }, { people: 190 });
    const told = run.problems.find((each) => each.code === 'refuge-too-small');
    expect(told?.values?.count).toBeGreaterThan(0);
    expect(run.result.evacuated + run.result.stuck.length).toBe(190);
  });

  it('[SC446] a low way is shut when its time comes, and nobody passes it after that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 31, max: 80 }), (seed, closesAtS) => {
        const lowWays = [{ way: 'exit:main', closesAtS }];
        const run = drill('debris-flow', { highPoints: ['terrace'], lowWays }, { seed });
        const passes = run.record.events.flatMap((event) =>
          event.type === 'occupantPassedPortal' && run.portalIds[event.portal] === 'exit:main'
            ? [event.step * 0.05]
            : [],
        );
        expect(passes.every((timeS) => timeS <= closesAtS + 0.05 + 1e-9)).toBe(true);
        const last = passes.length === 0 ? null : Math.max(...passes);
        const { lastPastLowPathS, leastMarginS } = run.result.terrain ?? {};
        if (last === null) expect(lastPastLowPathS).toBeNull();
        else {
          expect(lastPastLowPathS).toBeCloseTo(last, 4);
          expect(leastMarginS).toBeCloseTo(closesAtS - last, 4);
        }
        // the only way out: whoever was not through is looked for
        expect(run.result.evacuated + run.result.stuck.length).toBe(40);
        expect(run.result.evacuated).toBe(passes.length);
      }),
      { numRuns: 5 },
    );
  });

  it('[SC447] low ground is gone round, and the last one on it is noted', () => {
    const framesOn = (terrain: ScenarioTerrain) => {
      const { record } = drill('debris-flow', { highPoints: ['yard'], ...terrain }, { people: 20 });
      const isOn = (x: number, y: number) => x > -1800 && x < -800 && y > -600 && y < 800;
      return record.frames.filter(({ xCm, yCm }) => [...xCm].some((x, i) => isOn(x, yCm[i] ?? 0))).length;
    };
    const lowGround = [{ area: 'area:ditch' }];
    expect(framesOn({ lowGround })).toBeLessThan(10);
    expect(framesOn({})).toBeGreaterThan(100);
    const outline: Point[] = box(-6, -5, 1, 8);
    const [crossed] =
      drill('debris-flow', { highPoints: ['yard'], lowGround: [{ outline, closesAtS: 45 }] }).result.terrain
        ?.closedWays ?? [];
    // they step onto it from the door, so somebody is on it after it is cut off
    expect(crossed?.lastPastS).toBeGreaterThan(45);
  });

  it('[SC448, SIM293] rising water slows those who wade and shuts ways deep under it', () => {
    expect(wadingShare(0)).toBe(1);
    expect(wadingShare(0.35)).toBeCloseTo(0.58, 9);
    expect(wadingShare(TOO_DEEP_M.value)).toBeLessThan(wadingShare(0.35));
    const timeWith = (water: ScenarioTerrain['water']) =>
      drill('flood', { highPoints: ['terrace'], ...(water ? { water } : {}) }, { people: 20 }).result;
    const dry = timeWith({ fromS: 3600 });
    const wading = timeWith({ fromS: 0, riseMPerH: 12 });
    expect(wading.evacuationTimeS ?? Number.NaN).toBeGreaterThan((dry.evacuationTimeS ?? Number.NaN) * 1.2);
    const deep = timeWith({ fromS: 0, riseMPerH: 60 });
    expect(deep.stuck.length).toBeGreaterThan(0);
    expect(deep.phases.map((phase) => phase.name)).toContain('search');
  });

  it('[SC449] rain slows people outdoors, and darkness everywhere', () => {
    const timeIn = (terrain: ScenarioTerrain) =>
      drill('debris-flow', { highPoints: ['terrace'], ...terrain }, { people: 10 }).result.evacuationTimeS ??
      Number.NaN;
    const dry = timeIn({ season: 'dry' });
    expect(timeIn({ season: 'rainy' })).toBeGreaterThan(dry);
    expect(timeIn({ season: 'dry', light: 'dark' })).toBeGreaterThan(dry + 5);
  });

  it('[SC450] the lead of a warning goes by who warns, unless the scenario says it', () => {
    const leads = WARNERS.map((by) => TERRAIN_DEFAULTS.leadS.value[by]);
    expect(leads).toEqual([...leads].sort((a, b) => b - a));
    const leadOf = (warning: ScenarioTerrain['warning']) =>
      drill('debris-flow', { highPoints: ['terrace'], ...(warning ? { warning } : {}) }, { people: 2 }).result.terrain
        ?.leadS;
    expect(leadOf({ by: 'lookout' })).toBe(TERRAIN_DEFAULTS.leadS.value.lookout);
    expect(leadOf({ by: 'lookout', leadS: 77 })).toBe(77);
    expect(leadOf(undefined)).toBe(TERRAIN_DEFAULTS.leadS.value.township);
  });

  it.each([
    [{ highPoints: ['hill'] }, 'unknown-assembly-point', 'terrain.highPoints[0]'],
    [{ heights: [{ point: 'hill', aboveM: 2 }] }, 'unknown-assembly-point', 'terrain.heights[0].point'],
    [{ lowWays: [{ way: 'gate:east' }] }, 'unknown-door', 'terrain.lowWays[0].way'],
    [{ lowGround: [{ area: 'area:pond' }] }, 'unknown-area', 'terrain.lowGround[0].area'],
  ] as [ScenarioTerrain, string, string][])(
    '[SC451] %j names something the plan does not have',
    (terrain, code, path) => {
      const { value, problems } = prepareDrill({ kind: 'flood', plan, people: 4, change: { terrain } });
      expect(value).toBeNull();
      expect(problems.find((each) => each.code === code)).toMatchObject({ severity: 'error', path });
    },
  );

  it.each([
    ['terrain.uphill', { uphill: { from: [0, 0], to: [0, 0] } }],
    ['terrain.warning.leadS', { warning: { leadS: -1 } }],
    ['terrain.water.riseMPerH', { water: { riseMPerH: -2 } }],
    ['terrain.lowGround[0]', { lowGround: [{ closesAtS: 5 }] }],
  ])('[SC451] a value nobody can mean is refused at %s', (path, terrain) => {
    const base = { format: 'muster/scenario', schemaVersion: 1, kind: 'flood', population: { from: 'school' } };
    const { value, problems } = parseScenario({ ...base, terrain });
    expect(value).toBeNull();
    expect(problems[0]?.path).toBe(path);
  });

  it('[SC452] the demo campus, a mountain school, runs both: to its field, or to the upper floors', () => {
    const uphill = { from: [114, 140] as const, to: [114, 20] as const };
    const debris = runDrill({
      kind: 'debris-flow',
      plan: qingshanCampus(),
      people: 150,
      change: { terrain: { uphill } },
    });
    expect(debris.result).toMatchObject({ occupants: 150, evacuated: 150, stuck: [] });
    expect(debris.codes).not.toContain('high-ground-assumed');
    const flood = runDrill({
      kind: 'flood',
      plan: qingshanCampus(),
      people: 150,
      change: { terrain: { refuge: 'upstairs' } },
    });
    expect(flood.result).toMatchObject({ occupants: 150, evacuated: 150, stuck: [] });
    expect(flood.result.terrain?.refuge).toBe('upstairs');
  }, 120_000);

  it('[SC452] a campus imported without grounds goes up from a flood and out from a debris flow, and is told what is missing', async () => {
    const { plan: imported } = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
    if (!imported) throw new Error('not imported');
    const flood = runDrill({ kind: 'flood', plan: imported, people: 20 });
    expect(flood.codes).toContain('refuge-upstairs');
    expect(flood.result.evacuated + flood.result.stuck.length).toBe(20);
    const debris = runDrill({ kind: 'debris-flow', plan: imported, people: 20 });
    expect(debris.codes).toContain('no-place-of-refuge');
    expect(debris.result).toMatchObject({ evacuated: 20, stuck: [] });
  }, 180_000);
});
