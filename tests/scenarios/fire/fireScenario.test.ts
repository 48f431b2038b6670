import { describe, expect, it } from 'vitest';
import { type CampusPlan, qingshanCampus } from '../../../src/floorplans/index.js';
import { parseScenario, prepareRun } from '../../../src/scenarios/index.js';
import { compileRun } from '../../../src/scenarios/run/compileRun.js';
import { detectionTimeS, FIRE_DEFAULTS, FUELS, GROWTH_KW_PER_S2 } from '../../../src/sim/index.js';
import { stackedPlan } from '../../support/stackedPlan.js';
import { box, host } from '../support/plans.js';
import { courseOf, finish, parsed, prepare, scenarioOf } from './fireScenarios.js';

const plan = stackedPlan(3);
const someone = { id: 'one', level: 'L2', area: box(1, 1, 6, 5), count: 5, freeSpeedMPerS: 1.2 };
const withFire = (fire: object, more: object = {}) =>
  scenarioOf({ occupants: [someone], maxTimeS: 600, fire, ...more });
const hazardsOf = (json: object) => {
  const { value, problems } = compileRun({ plan }, parsed(json));
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return value.setup.hazards;
};

describe('a fire in a scenario', () => {
  it('[SC340] is given by its room or by a point in it, and by nothing else', () => {
    const byRoom = courseOf(plan, withFire({ space: 'room-0' }));
    expect(courseOf(plan, withFire({ level: 'L0', at: [3, 3] })).course).toEqual(byRoom.course);
    for (const fire of [{}, { space: 'room-0', level: 'L0', at: [3, 3] }, { level: 'L0' }, { at: [3, 3] }]) {
      const { value, problems } = parseScenario(withFire(fire));
      expect(value).toBeNull();
      expect(problems[0]?.path).toMatch(/^fire/);
    }
  });

  it.each([
    [{ space: 'room-9' }, 'unknown-room', 'fire.space', '“room-0”'],
    [{ level: 'L9', at: [3, 3] }, 'unknown-level', 'fire.level', '“L0”'],
    [{ level: 'L0', at: [30, 3] }, 'fire-outside-rooms', 'fire.at', '(30, 3)'],
    [{ space: 'room-0', doors: [{ door: 'dor-0', state: 'shut' }] }, 'unknown-door', 'fire.doors[0].door', '“door-0”'],
    [{ space: 'room-0', detectors: { rooms: ['stair-7'] } }, 'unknown-room', 'fire.detectors.rooms[0]', '“stair-0”'],
  ])('[SC341] %j names what the plan does not have, and the closest there is', (fire, code, path, named) => {
    const { value, problems } = prepareRun({ plan, scenario: parsed(withFire(fire)), seed: 1, host });
    expect(value).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ code, path, message: expect.stringContaining(named) }));
  });

  it.each([
    ['peakKW', 1e9],
    ['startS', -1],
    ['openWindowShare', 1.5],
    ['growth', 'huge'],
    ['fuel', 'paper'],
    ['sootYield', Number.NaN],
    ['headHeightM', 10],
  ])('[SC341] %s = %s is refused', (field, value) => {
    const { problems } = parseScenario(withFire({ space: 'room-0', [field]: value }));
    expect(problems[0]?.path).toBe(`fire.${field}`);
  });

  it.each([
    [{ fire: undefined }, 'no fire'],
    [{ fire: { space: 'room-0', manualAlarmS: null } }, 'nothing and nobody detects it'],
  ])('[SC349] a detection that could never end is refused before the run: %j', (change, why) => {
    const asked = { kind: 'fire', triggers: { detection: 'detector' }, ...change };
    const scenario = parsed({ ...withFire({ space: 'room-0' }), ...asked });
    const { value, problems } = prepareRun({ plan, scenario, seed: 1, host });
    expect(value).toBeNull();
    const message = expect.stringContaining(why);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'alarm-never-sounds', message }));
  });

  it('[SC349] an alarm that comes only after the end is told', () => {
    const scenario = parsed(
      scenarioOf({ kind: 'fire', occupants: [someone], phases: { detectionS: 90 }, maxTimeS: 60 }),
    );
    const { problems } = prepareRun({ plan, scenario, seed: 1, host });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'starts-after-the-end', severity: 'warning' }));
  });

  it('[SC342] every value that is left out has one with its source', () => {
    const sourced = [...Object.values(FIRE_DEFAULTS), ...Object.values(FUELS), ...Object.values(GROWTH_KW_PER_S2)];
    for (const { source, status, confidence, unit } of sourced) {
      expect(source.length).toBeGreaterThan(10);
      expect([status, confidence, unit].every((each) => each.length > 0)).toBe(true);
    }
    const stated = {
      space: 'room-0',
      ...{ startS: 0, growth: 'medium', fuel: 'mixed', initialDoors: 'asPlan' },
      peakKW: FIRE_DEFAULTS.peakKW.value,
      baseM: FIRE_DEFAULTS.baseM.value,
      openWindowShare: FIRE_DEFAULTS.openWindowShare.value,
      headHeightM: FIRE_DEFAULTS.headHeightM.value,
    };
    expect(courseOf(plan, withFire(stated)).course).toEqual(courseOf(plan, withFire({ space: 'room-0' })).course);
  });

  it('[SC343] begins at its time, grows faster by its growth, and makes the smoke of its fuel', () => {
    const smokeAt = (fire: object, timeS: number) => {
      const { course, cells } = courseOf(plan, withFire({ space: 'room-0', ...fire }));
      const samples = course.samples[cells.cells.findIndex(({ id }) => id === 'room-0')] ?? [];
      return samples.find((each) => each.timeS >= timeS)?.ceilingExtinctionPerM ?? Number.NaN;
    };
    expect(smokeAt({ startS: 60 }, 160)).toBeCloseTo(smokeAt({}, 100), 9);
    const grown = ['slow', 'medium', 'fast', 'ultraFast'].map((growth) => smokeAt({ growth }, 60));
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
    const fuels = ['wood', 'mixed', 'polyurethane'].map((fuel) => smokeAt({ fuel }, 60));
    expect(fuels).toEqual([...fuels].sort((a, b) => a - b));
    expect(smokeAt({ sootYield: 0 }, 60)).toBe(0);
  });

  it('[SC344] doors are shut at the start, behind people or by a door event, and smoke keeps to that', () => {
    // through windows a fire pushes out what would be forced through the gap of a shut door
    const windows = [
      [
        [1, -0.1],
        [6, -0.1],
      ],
    ] as const;
    const airy: CampusPlan = {
      ...plan,
      buildings: plan.buildings.map((each) => ({
        ...each,
        levels: each.levels.map((level) => ({ ...level, windows })),
      })),
    };
    const beyond = (fire: object, doorEvents: object[] = []) => {
      const { course, cells } = courseOf(airy, withFire({ space: 'room-0', growth: 'fast', ...fire }, { doorEvents }));
      const stair = course.samples[cells.cells.findIndex(({ id }) => id === 'stair-0')] ?? [];
      return stair.find((each) => each.timeS === 240)?.extinctionPerM ?? Number.NaN;
    };
    const open = beyond({});
    const shut = beyond({ initialDoors: 'shut' });
    // the exit is shut as well, so nothing thins what comes through the gap
    expect(shut).toBeLessThan(open / 10);
    expect(beyond({ doors: [{ door: 'door-0', state: 'shut' }] })).toBeLessThan(open / 20);
    const behind = beyond({ doors: [{ door: 'door-0', state: 'shut', atS: 120 }] });
    expect(behind).toBeLessThan(open / 2);
    expect(beyond({}, [{ atS: 120, door: 'door-0', state: 'closed' }])).toBe(behind);
    expect(beyond({ initialDoors: 'shut', doors: [{ door: 'door-0', state: 'open', atS: 60 }] })).toBeGreaterThan(shut);
  });

  it('[SC345] closes ways to smoke of more than 1 /m unless the scenario says otherwise; without a fire none', () => {
    expect(hazardsOf(withFire({ space: 'room-0' }))?.closedAbovePerM).toBe(1);
    expect(hazardsOf(withFire({ space: 'room-0' }, { hazardLaws: { closedAbovePerM: 3 } }))?.closedAbovePerM).toBe(3);
    const smoke = [{ space: 'room-0', series: [[0, 5]] }];
    expect(hazardsOf(scenarioOf({ occupants: [someone], smoke }))?.closedAbovePerM).toBeUndefined();
  });

  it('[SC346] is detected by the first of a detector and a person, or by nobody', () => {
    const alarm = (fire: object) => hazardsOf(withFire({ space: 'room-0', startS: 20, ...fire }));
    expect(detectionTimeS(alarm({}))).toBe(20 + FIRE_DEFAULTS.manualAlarmS.value);
    expect(detectionTimeS(alarm({ manualAlarmS: 5 }))).toBe(25);
    expect(detectionTimeS(alarm({ manualAlarmS: null }))).toBeNull();
    const near = alarm({ detectors: { rooms: ['room-0'] } });
    const far = alarm({ detectors: { rooms: ['stair-2'] }, manualAlarmS: null });
    expect(near?.burning?.alarm).toMatchObject({ by: 'detector', where: 'room-0' });
    expect(detectionTimeS(near)).toBeGreaterThan(20);
    expect(detectionTimeS(near)).toBeLessThan(80);
    expect(detectionTimeS(far)).toBeGreaterThan(detectionTimeS(near) ?? 0);
    const all = alarm({ detectors: { rooms: 'all' } });
    expect(detectionTimeS(all)).toBe(detectionTimeS(near));
    expect(detectionTimeS(alarm({ detectors: { rooms: 'all', opticalDensityPerM: 0.5 } }))).toBeGreaterThan(
      detectionTimeS(near) ?? 0,
    );
    expect(detectionTimeS(undefined)).toBeNull();
  });

  it('[SC346] ends the detection of a drill, unless that is to end by time', () => {
    const detectionOf = (more: object) => {
      const json = scenarioOf({
        kind: 'fire',
        slot: 'lesson',
        population: { from: 'count', count: 6 },
        maxTimeS: 120,
        ...more,
      });
      return finish(prepare(plan, json)).result.phases[0];
    };
    const fire = { space: 'room-0', growth: 'fast', detectors: { rooms: ['room-0'] } };
    const atS = detectionTimeS(hazardsOf(withFire(fire))) ?? Number.NaN;
    const phase = detectionOf({ fire });
    expect(phase).toMatchObject({ name: 'detection', startS: 0 });
    expect(phase?.endS).toBeGreaterThanOrEqual(atS - 0.001);
    expect(phase?.endS).toBeLessThan(atS + 0.06);
    expect(detectionOf({ fire, triggers: { detection: 'detector' } })).toEqual(phase);
    const timed = { fire, triggers: { detection: 'time' }, phases: { detectionS: 33 } };
    expect(detectionOf(timed)?.endS).toBe(33);
    expect(detectionOf({ phases: { detectionS: 12 } })?.endS).toBe(12);
  });

  it('[SIM209] [SC347] the people in the burning room leave before any alarm, and nobody else goes in', () => {
    const json = scenarioOf({
      maxTimeS: 200,
      occupants: [
        { ...someone, id: 'inside', level: 'L0', preMovementTimeS: 150, goal: { exits: ['exit'] } },
        { ...someone, id: 'above', preMovementTimeS: 60, goal: { exits: ['exit'] } },
        // their exit lies behind the burning room
        {
          id: 'through',
          level: 'L0',
          area: box(8.3, 0.3, 9.7, 1.2),
          count: 2,
          preMovementTimeS: 15,
          goal: { exits: ['back'] },
        },
      ],
      exits: [{ id: 'back', level: 'L0', area: box(-1, 2, 0, 4) }],
      fire: { space: 'room-0', growth: 'slow' },
    });
    const { run, result } = finish(prepare(plan, json));
    const { events, occupants } = run.record();
    const groupOf = (occupant: number) => occupants.groups[occupants.group[occupant] ?? -1]?.id;
    const started = events.flatMap((each) =>
      each.type === 'occupantStarted' && groupOf(each.occupant) === 'inside' ? [each.step * 0.05] : [],
    );
    expect(started).toEqual(Array(5).fill(FIRE_DEFAULTS.noticeS.value));
    const room = run.cells.cells.findIndex(({ id }) => id === 'room-0');
    const intoRoom = events.filter((each) => each.type === 'occupantPassedPortal' && each.toCell === room);
    expect(intoRoom).toEqual([]);
    expect(result.stuck.map(({ group, reason }) => [group, reason])).toEqual([
      ['through', 'noWay'],
      ['through', 'noWay'],
    ]);
    expect(result.evacuated).toBe(10);
  });

  it('[SIM114] [SC348] a stair with smoke in it is left aside for the other, and smoke on the way slows people', () => {
    const campus = qingshanCampus();
    const people = (fire: object | null) => {
      const json = scenarioOf({
        maxTimeS: 400,
        occupants: [
          {
            id: 'west',
            level: 'level:zhiyuan-2',
            area: westOf('space:zhiyuan-corridor-2'),
            count: 6,
            preMovementTimeS: 150,
          },
        ],
        ...(fire ? { fire } : {}),
      });
      const { run, result } = finish(prepare(campus, json));
      const used = new Set(
        run.record().events.flatMap((each) => {
          if (each.type !== 'occupantPassedPortal') return [];
          const stair = run.cells.cells[each.toCell]?.stairId;
          return stair ? [stair] : [];
        }),
      );
      return { used: [...used], result };
    };
    const westOf = (id: string) => {
      const corridor = campus.buildings
        .flatMap(({ levels }) => levels.flatMap(({ spaces }) => spaces))
        .find((each) => each.id === id);
      const stair = campus.stairs.find((each) => each.id === 'stair:zhiyuan-d-1');
      const xs = corridor?.polygon.outer.map(([x]) => x) ?? [];
      const ys = corridor?.polygon.outer.map(([, y]) => y) ?? [];
      const nearX = stair?.flights[0]?.foot[0][0] ?? 0;
      return box(
        Math.max(Math.min(...xs), nearX - 2) + 0.4,
        Math.min(...ys) + 0.4,
        Math.min(Math.max(...xs), nearX + 4) - 0.4,
        Math.max(...ys) - 0.4,
      );
    };
    const clear = people(null);
    expect(clear.used).toEqual(['stair:zhiyuan-d-1']);
    const smoky = people({ space: 'space:zhiyuan-stair-d-1', growth: 'fast', peakKW: 1000 });
    expect(smoky.used).toEqual(['stair:zhiyuan-e-1']);
    expect(smoky.result).toMatchObject({ evacuated: 6, stuck: [] });
    expect(smoky.result.evacuationTimeS).toBeGreaterThan(clear.result.evacuationTimeS ?? 0);
    const lost = smoky.result.tenability?.spaces.find(({ space }) => space === 'space:zhiyuan-stair-d-1');
    expect(lost).toMatchObject({ asetCause: 'visibility', rsetS: null });
    expect(clear.result.tenability).toBeUndefined();
  });
});
