import { describe, expect, it } from 'vitest';
import { problem } from '../../src/model/index.js';
import { prepareRun, presetScenario } from '../../src/scenarios/index.js';
import { longCorridor, parsed, prepare as prepareFire, scenarioOf } from './fire/fireScenarios.js';
import { bedroomIds, boardingSchool, nightScenario, smallDormitory } from './support/dormitory.js';
import { box, host, schoolhouse } from './support/plans.js';

const dormitory = smallDormitory();
const rooms = bedroomIds(dormitory).filter((each) => each.startsWith('space:dorm-g2'));
const school = boardingSchool(rooms, { grade: 10, perRoom: 4 });

function atNight(kind: string, change: object = {}) {
  const { value: scenario } = presetScenario(kind, 'night', { population: { from: 'school' } });
  if (!scenario) throw new Error(`no preset ${kind}`);
  return prepareRun({ plan: dormitory, school, scenario: { ...scenario, ...change }, seed: 1, host });
}

describe('a drill held while people sleep', () => {
  it('[SC541] in a lockdown nobody locks a bedroom before somebody in it is awake, and this is told before the run', () => {
    const { value, problems } = atNight('intruder', { phases: { policeArrivalS: 400, releasePerRoomS: 1 } });
    const told = problems.find(({ code }) => code === 'lockdown-among-sleepers');
    expect(told).toMatchObject({ severity: 'warning' });
    expect(Number(told?.values?.count)).toBeGreaterThanOrEqual(16);
    if (!value) throw new Error('refused');
    const securedS = (run: typeof value) => {
      while (!run.advance().done);
      const { events, header } = run.record();
      const order = run.result().phases.find(({ name }) => name === 'lockingDown')?.startS as number;
      return events.flatMap((event) =>
        event.type === 'drillNoted' && event.note === 'doorLocked' ? [event.step * header.dtS - order] : [],
      );
    };
    const asleep = securedS(value);
    // by a voice in each room they wake sooner, and so lock sooner
    const spoken = atNight('intruder', {
      phases: { policeArrivalS: 400, releasePerRoomS: 1 },
      night: { signal: { kind: 'voice', loudness: 'inRoom' } },
    });
    const woken = securedS(spoken.value as typeof value);
    expect(woken.length).toBeGreaterThanOrEqual(asleep.length);
    const mean = (times: readonly number[]) => times.reduce((sum, each) => sum + each, 0) / times.length;
    expect(mean(woken)).toBeLessThan(mean(asleep));
  });

  it.each(['fire', 'earthquake', 'flood'])(
    '[SC542] %s tells how sleepers are treated, and names the night drill',
    (kind) => {
      const told = atNight(kind).problems.find(({ code }) => code === 'sleepers-woken-simply');
      expect(told).toMatchObject({ severity: 'warning', message: expect.stringContaining('night drill') });
      expect(Number(told?.values?.count)).toBeGreaterThanOrEqual(16);
    },
  );

  it('[SC542] neither is told at night in the night drill, or where everybody is up', () => {
    const night = prepareRun({ plan: dormitory, school, scenario: nightScenario(), seed: 1, host });
    const { value: lesson } = presetScenario('fire', 'lesson', { population: { from: 'count', count: 5 } });
    if (!lesson) throw new Error('no preset');
    const up = prepareRun({ plan: schoolhouse(), scenario: lesson, seed: 1, host });
    for (const { problems } of [night, up]) {
      expect(problems.map(({ code }) => code).filter((code) => /sleepers/.test(code))).toEqual([]);
    }
  });
});

describe('an alarm by detectors', () => {
  const far = (change: object = {}) =>
    scenarioOf({
      kind: 'fire',
      occupants: [{ id: 'p', level: '0', area: box(50, 0.3, 60, 1.7), count: 2, freeSpeedMPerS: 1 }],
      fire: { space: 'store', detectors: { rooms: ['hall'] }, manualAlarmS: null, doors: [] },
      exits: [{ id: 'E1', level: '0', area: box(119, 0.5, 120, 1.5) }],
      maxTimeS: 30,
      ...change,
    });

  it('[SC543] that no smoke reaches by the end is refused, and one detected by then runs', () => {
    const scenario = parsed(far({ triggers: { detection: 'detector' } }));
    const { value, problems } = prepareRun({ plan: longCorridor(), scenario, seed: 1, host });
    expect(value).toBeNull();
    const message = expect.stringContaining('no smoke has reached a detector');
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'alarm-never-sounds', severity: 'error', message }),
    );
    const fire = { space: 'store', detectors: { rooms: ['hall'] }, manualAlarmS: 20 };
    expect(prepareFire(longCorridor(), far({ triggers: { detection: 'detector' }, fire }))).toBeDefined();
    expect(prepareFire(longCorridor(), far())).toBeDefined();
  });
});

describe('doors closed as the run begins', () => {
  const plan = schoolhouse();
  const doors = plan.buildings.flatMap(({ levels }) => levels.flatMap(({ openings }) => openings.map(({ id }) => id)));
  const run = (atS: number, which = doors) => {
    const { value: scenario } = presetScenario('fire', 'lesson', { population: { from: 'count', count: 5 } });
    if (!scenario) throw new Error('no preset');
    const doorEvents = which.map((door) => ({ atS, door, state: 'closed' as const }));
    return prepareRun({ plan, scenario: { ...scenario, doorEvents }, seed: 1, host }).problems;
  };

  it('[SC544] who has no open way then is told with their number and places; later closings are not', () => {
    const told = run(0).find(({ code }) => code === 'no-open-way-at-start');
    expect(told).toMatchObject({ severity: 'warning', path: 'doorEvents', values: { count: 5 } });
    expect(String(told?.values?.names).length).toBeGreaterThan(0);
    expect(run(30).map(({ code }) => code)).not.toContain('no-open-way-at-start');
    expect(run(0, []).map(({ code }) => code)).not.toContain('no-open-way-at-start');
  });
});

describe('labels in problems', () => {
  it('[SC545] doors of one name that stay locked at night are one sentence that names their floors', () => {
    const divided = dormitory.buildings.flatMap(({ levels }) => levels.flatMap(({ openings }) => openings));
    const dividers = divided.filter(({ id }) => id.includes('divider')).map(({ id }) => id);
    expect(dividers).toHaveLength(2);
    const lockedDoors = dividers.map((door) => ({ door, releases: 'manager' as const }));
    const { problems } = prepareRun({
      ...{ plan: dormitory, seed: 1, host, scenario: nightScenario({ lockedDoors }) },
      school: boardingSchool(rooms, { perRoom: 1, nightDuty: [] }),
    });
    const told = problems.filter(({ code, path }) => code === 'door-without-warden' && path.includes('[0]'));
    expect(told).toHaveLength(1);
    for (const { name } of dormitory.buildings[0]?.levels ?? []) {
      expect(told[0]?.message).toContain(name);
      expect(told[0]?.values?.door).toContain(name);
    }
  });

  it('[SC547] a label above 60 characters is cut in the message and in the values, and others are left', () => {
    const long = '门'.repeat(5000);
    const told = problem('error', 'unknown-door', 'x', `No door “${long}”. Did you mean “门 1”?`, {
      values: { id: long, names: `${long}、门 1、门 2`, count: 3 },
    });
    expect(told.message).toBe(`No door “${'门'.repeat(59)}…”. Did you mean “门 1”?`);
    expect(told.values).toEqual({ id: `${'门'.repeat(59)}…`, names: `${'门'.repeat(59)}…、门 1、门 2`, count: 3 });
    const short = '门'.repeat(60);
    expect(problem('error', 'c', '', `“${short}”`, { values: { id: short } })).toMatchObject({
      message: `“${short}”`,
      values: { id: short },
    });
    const names = Array.from({ length: 40 }, (_, k) => `教室 ${k}`).join('、');
    expect(problem('info', 'c', '', '', { values: { names } }).values?.names).toBe(names);
  });
});
