import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CampusPlan, importPlan } from '../../src/floorplans/index.js';
import { parseSchool, prepareRun, presetScenario, type RunResult, type School } from '../../src/scenarios/index.js';
import type { RunEvent, RunRecord } from '../../src/sim/index.js';
import { sampleBytes, toInput } from '../floorplans/sampleCampus.js';
import {
  bedroomIds,
  boardingSchool,
  MANAGERS,
  type NightDuty,
  nightScenario,
  smallDormitory,
} from './support/dormitory.js';
import { box, host, opening, planOf, space } from './support/plans.js';

type Order = Parameters<typeof prepareRun>[0];
type Noted = Extract<RunEvent, { type: 'drillNoted' }>;

interface Night {
  readonly result: RunResult;
  readonly record: RunRecord;
  readonly codes: readonly string[];
  /** Ids of cells, by index. */
  readonly cellIds: readonly string[];
  readonly portalIds: readonly string[];
  readonly alarmS: number;
  notes(note: string): (Noted & { readonly timeS: number })[];
}

function run(order: Omit<Order, 'host' | 'seed'> & { readonly seed?: number }): Night {
  const { value, problems } = prepareRun({ seed: 1, ...order, host });
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  for (let update = value.advance(); !update.done; ) update = value.advance();
  const result = value.result();
  const record = value.record();
  return {
    result,
    record,
    codes: problems.map((each) => each.code),
    cellIds: value.cells.cells.map((each) => each.id),
    portalIds: value.cells.portals.map((each) => each.id),
    alarmS: result.phases.find((each) => each.name === 'alarm')?.startS ?? Number.NaN,
    notes: (note) =>
      record.events.flatMap((event) =>
        event.type === 'drillNoted' && event.note === note ? [{ ...event, timeS: event.step * record.header.dtS }] : [],
      ),
  };
}

const plan = smallDormitory();
const rooms = bedroomIds(plan);
const upstairs = rooms.filter((each) => each.startsWith('space:dorm-g2'));
const GIRLS: NightDuty = MANAGERS.slice(0, 1);

const startOf = ({ record }: Night, id: string) => {
  const occupant = record.occupants.ids.indexOf(id);
  const event = record.events.find((each) => each.type === 'occupantStarted' && each.occupant === occupant);
  return event ? event.step * record.header.dtS : null;
};

describe('a night drill', () => {
  it('[SC377] two managers wake two wings of 64: everyone is out and counted, every room was looked into', () => {
    const night = run({ plan, scenario: nightScenario(), school: boardingSchool(rooms) });
    const { result, notes } = night;
    expect(result.phases.map((each) => each.name)).toEqual([
      ...['detection', 'alarm', 'waking', 'evacuation', 'assembly', 'bedRoll', 'allClear'],
    ]);
    expect(result.evacuated).toBe(130);
    expect(result.stuck).toEqual([]);
    expect(result.night).toMatchObject({ sleepers: 128, neverWoken: 0, rooms: 16, roomsSwept: 16, leftBehind: 0 });
    const { wokenBy } = result.night as NonNullable<typeof result.night>;
    expect(Object.values(wokenBy).reduce((sum, each) => sum + each, 0)).toBe(128);
    // a tone in the corridor wakes some of the thirteen-year-olds, and they the others
    expect(wokenBy.tone).toBeGreaterThan(30);
    expect(wokenBy.roomMate).toBeGreaterThan(30);
    expect(notes('bedroomKnocked')).toHaveLength(16);
    expect(notes('occupantWoke')).toHaveLength(128);
    // a room is looked into after it was left, and a manager leaves after that
    const left = new Map(notes('bedroomLeft').map(({ cell, timeS }) => [cell, timeS]));
    for (const { cell, timeS } of notes('bedroomSwept'))
      expect(timeS).toBeGreaterThanOrEqual(left.get(cell) ?? Infinity);
  });

  it('[SC377] nobody moves before the alarm, and nobody who slept before they are awake and up', () => {
    const night = run({ plan, scenario: nightScenario(), school: boardingSchool(upstairs, { nightDuty: GIRLS }) });
    const started = night.record.events.filter((event) => event.type === 'occupantStarted');
    const wokenS = new Map(night.notes('occupantWoke').map(({ occupant, timeS }) => [occupant, timeS]));
    expect(started.length).toBeGreaterThanOrEqual(33);
    for (const event of started) {
      const startS = event.step * night.record.header.dtS;
      expect(startS).toBeGreaterThan(night.alarmS);
      const woken = wokenS.get(event.occupant);
      // out of bed and dressed takes 20 s at least
      if (woken !== undefined) expect(startS).toBeGreaterThan(woken + 20);
    }
  });

  it('[SC374] a warden on the round leaves no bedroom: waking lasts until the first who slept does', () => {
    const school = boardingSchool(upstairs, { nightDuty: GIRLS });
    const { result, record } = run({ plan, scenario: nightScenario({ knocking: { startS: 0 } }), school });
    const passed = record.events.flatMap((event) =>
      event.type === 'occupantPassedPortal'
        ? [{ id: record.occupants.ids[event.occupant] ?? '', timeS: event.step * record.header.dtS }]
        : [],
    );
    const isBoarder = ({ id }: { readonly id: string }) => id.startsWith('class:');
    const waking = result.phases.find(({ name }) => name === 'waking');
    expect(passed[0]?.id).toMatch(/^staff:/);
    expect(waking?.endS).toBeCloseTo(passed.find(isBoarder)?.timeS ?? Number.NaN, 6);
  });

  it('[SC377] the same order gives the same hash, another seed another', () => {
    const order = {
      plan,
      scenario: nightScenario(),
      school: boardingSchool(upstairs.slice(0, 1), { nightDuty: GIRLS }),
    };
    const once = run(order).result.hash;
    expect(run(order).result.hash).toBe(once);
    expect(run({ ...order, seed: 2 }).result.hash).not.toBe(once);
  });

  it('[SC378] held at lights-out, or with a voice in every room, the same house is empty sooner', () => {
    const lastOutS = (night: Parameters<typeof nightScenario>[0]) =>
      run({
        plan,
        scenario: nightScenario(night),
        school: boardingSchool(upstairs, { grade: 2, nightDuty: GIRLS }),
      }).result.night?.lastRoomExitS as number;
    const asleep = lastOutS({});
    expect(lastOutS({ signal: { kind: 'voice', loudness: 'inRoom' } })).toBeLessThan(asleep);
    expect(lastOutS({ sleep: 'bedtime' })).toBeLessThan(asleep);
    expect(lastOutS({ sleep: 'bedtime', dress: 'shoesOnly' })).toBeLessThan(lastOutS({ sleep: 'bedtime' }));
  });

  it('[SC379] without a warden the youngest may sleep on: they are missed, named and searched for, and this was told', () => {
    const one = boardingSchool(upstairs, { grade: 1, perRoom: 1, nightDuty: [] });
    const night = run({ plan, scenario: nightScenario({ signal: { soundsForS: 5 } }), school: one });
    expect(night.codes).toContain('bedrooms-without-warden');
    const { neverWoken, leftBehind } = night.result.night as NonNullable<typeof night.result.night>;
    expect(neverWoken).toBeGreaterThan(0);
    expect(leftBehind).toBe(neverWoken);
    expect(night.result.stuck).toHaveLength(neverWoken);
    expect(night.result.phases.map((each) => each.name)).toContain('search');
    expect(night.result.evacuationTimeS).toBeNull();
    // with a warden the same children are woken and brought out
    const woken = run({
      plan,
      scenario: nightScenario({ signal: { soundsForS: 5 } }),
      school: { ...one, nightDuty: GIRLS },
    });
    expect(woken.result.night).toMatchObject({ neverWoken: 0, leftBehind: 0, roomsSwept: upstairs.length });
    expect(woken.result.stuck).toEqual([]);
  });

  it('[SC540] who was woken by nobody is named as not woken; who is up and out of time is not', () => {
    const one = boardingSchool(upstairs, { grade: 1, perRoom: 1, nightDuty: [] });
    const reasonsOf = (more: Parameters<typeof nightScenario>[1]) =>
      run({ plan, scenario: nightScenario({ signal: { soundsForS: 5 } }, more), school: one }).result;
    const whole = reasonsOf({});
    expect(whole.stuck.length).toBeGreaterThan(0);
    expect(new Set(whole.stuck.map(({ reason }) => reason))).toEqual(new Set(['notWoken']));
    // the run is over before anyone is dressed: those awake by then were not left asleep
    const short = reasonsOf({ maxTimeS: 70 });
    const asleep = short.stuck.filter(({ reason }) => reason === 'notWoken').length;
    const awake = short.stuck.filter(({ reason }) => reason === 'timeUp').length;
    expect(asleep + awake).toBe(short.occupants);
    expect(awake).toBeGreaterThan(0);
  });

  it('[SC380] earlier or quicker knocking wakes nobody later', () => {
    const school = boardingSchool(upstairs, { grade: 1, perRoom: 4, nightDuty: GIRLS });
    const wakings = (startS: number, perRoomS: number) => {
      const night = run({
        plan,
        school,
        scenario: nightScenario({ knocking: { startS, perRoomS }, sleep: 'deepSleep' }),
      });
      return new Map(night.notes('occupantWoke').map(({ occupant, timeS }) => [occupant, timeS]));
    };
    const late = wakings(90, 12);
    const early = wakings(10, 4);
    expect(early.size).toBe(late.size);
    let sooner = 0;
    for (const [occupant, timeS] of late) {
      expect(early.get(occupant)).toBeLessThanOrEqual(timeS + 0.05);
      if ((early.get(occupant) as number) < timeS) sooner++;
    }
    expect(sooner).toBeGreaterThan(0);
  });

  it('[SC381] in the dark people take longer than by emergency lighting, and torches help', () => {
    const clearS = (light: { everywhere: 'emergency' | 'dark'; torches: boolean }) => {
      // the same wakings, so that only the way differs
      const scenario = nightScenario({ light, sleep: 'bedtime', signal: { kind: 'voice', loudness: 'inRoom' } });
      const night = run({ plan, scenario, school: boardingSchool(upstairs, { nightDuty: [] }) });
      return night.result.evacuationTimeS as number;
    };
    const lit = clearS({ everywhere: 'emergency', torches: true });
    const torches = clearS({ everywhere: 'dark', torches: true });
    const dark = clearS({ everywhere: 'dark', torches: false });
    expect(torches).toBeGreaterThan(lit);
    expect(dark).toBeGreaterThan(torches);
  });
});

describe('locked doors at night', () => {
  const exits = plan.buildings[0]?.levels[0]?.openings.filter(({ kind }) => kind === 'exit').map(({ id }) => id) ?? [];
  const school = boardingSchool(rooms.filter((each) => each.startsWith('space:dorm-g')).slice(0, 2), {
    perRoom: 4,
    nightDuty: GIRLS,
  });
  const opened = (night: Night) =>
    night.notes('doorReleased').map(({ portal, timeS }) => ({ id: night.portalIds[portal], timeS }));

  it('[SC376] nobody passes a door before it is released; a dividing door with a key opens when a warden comes', () => {
    const night = run({ plan, scenario: nightScenario({ gate: 'onAlarm' }), school });
    const releases = new Map(opened(night).map(({ id, timeS }) => [id, timeS]));
    for (const id of exits) expect(releases.get(id)).toBeCloseTo(night.alarmS + 2, 1);
    expect(releases.get('door:dorm-divider-1')).toBeGreaterThan(night.alarmS + 15);
    for (const event of night.record.events) {
      if (event.type !== 'occupantPassedPortal' && event.type !== 'occupantLeftBuilding') continue;
      const releasedS = releases.get(night.portalIds[event.portal] ?? '');
      if (releasedS !== undefined) expect(event.step * night.record.header.dtS).toBeGreaterThanOrEqual(releasedS);
    }
    expect(night.result.night).toMatchObject({ doorsLocked: exits.length + 2, doorsReleased: exits.length + 2 });
  });

  it('[SC376] a gate that waits for the warden’s key keeps everyone in until it is unlocked', () => {
    const open = run({ plan, scenario: nightScenario(), school });
    const locked = run({ plan, scenario: nightScenario({ gate: 'manager', unlockingS: 60 }), school });
    const firstOut = (night: Night) =>
      Math.min(...night.record.events.flatMap((each) => (each.type === 'occupantLeftBuilding' ? [each.step] : []))) *
      night.record.header.dtS;
    const firstGate = Math.min(...opened(locked).flatMap(({ id = '', timeS }) => (exits.includes(id) ? [timeS] : [])));
    expect(firstGate).toBeGreaterThan(locked.alarmS + 20 + 60);
    expect(firstOut(locked)).toBeGreaterThanOrEqual(firstGate);
    expect(firstOut(open)).toBeLessThan(firstOut(locked));
    expect(locked.result.evacuated).toBe(locked.result.occupants);
  });

  it('[SC376] gates that stay locked are told before the run, and everyone behind them is named as without a way', () => {
    const night = run({ plan, scenario: nightScenario({ gate: 'never' }), school });
    expect(night.codes.filter((each) => each === 'door-stays-locked')).toHaveLength(exits.length);
    expect(night.result.evacuated).toBe(0);
    expect(night.result.stuck).toHaveLength(night.result.occupants);
    expect(night.result.phases.at(-1)?.name).toBe('allClear');
  });
});

describe('bad orders for the night', () => {
  const codes = (night: Parameters<typeof nightScenario>[0], more: Parameters<typeof nightScenario>[1] = {}) =>
    prepareRun({
      plan,
      scenario: nightScenario(night, more),
      school: boardingSchool(rooms),
      seed: 1,
      host,
    }).problems.map((each) => `${each.code} ${each.path}`);

  it('[SC373] doors and buildings that the plan does not have, and a staged release, are refused with their path', () => {
    expect(codes({ lockedDoors: [{ door: 'dor:x', releases: 'never' }] })).toContain(
      'unknown-door night.lockedDoors[0].door',
    );
    expect(codes({ light: { buildings: [{ building: 'x', light: 'dark' }] } })).toContain(
      'unknown-building night.light.buildings[0].building',
    );
    expect(codes({}, { release: [{ groups: ['c'], afterS: 20 }] })).toContain('release-at-night release');
  });

  it('[SC379] a key without a warden is told by the name of its door', () => {
    const { problems } = prepareRun({
      ...{ plan, seed: 1, host, scenario: nightScenario({ gate: 'manager' }) },
      school: boardingSchool(upstairs, { nightDuty: [] }),
    });
    const told = problems.filter((each) => each.code === 'door-without-warden');
    expect(told.length).toBeGreaterThan(4);
    const doors = told.map((each) => each.values?.door);
    const ground = plan.buildings[0]?.levels[0];
    expect(doors).toContain(`「${ground?.openings.find(({ kind }) => kind === 'exit')?.name}」（${ground?.name}）`);
  });
});

describe('any night', () => {
  const small: CampusPlan = planOf(
    [
      space('one', 'dormitory', [0, 0, 6, 5], { capacity: 6 }),
      space('two', 'dormitory', [6.2, 0, 12.2, 5], { capacity: 6 }),
      space('corridor', 'corridor', [0, 5.2, 14, 7.4]),
    ],
    [
      opening('door-1', 'door', [2.5, 5.1], [3.4, 5.1], ['one', 'corridor']),
      opening('door-2', 'door', [8.5, 5.1], [9.4, 5.1], ['two', 'corridor']),
      opening('exit', 'exit', [14.1, 5.6], [14.1, 7], ['corridor']),
    ],
  );

  it('[SC382] ends by itself with everyone out or named, and nobody is awake, on the way or out before the alarm', () => {
    const nights = fc.record({
      signal: fc.record({
        kind: fc.constantFrom('tone', 'voice', 'toneAndVoice'),
        loudness: fc.constantFrom('inRoom', 'corridor'),
        soundsForS: fc.nat(120),
      }),
      sleep: fc.constantFrom('deepSleep', 'bedtime'),
      dress: fc.constantFrom('shoesOnly', 'clothes'),
      light: fc.record({ everywhere: fc.constantFrom('lit', 'emergency', 'dark'), torches: fc.boolean() }),
      gate: fc.constantFrom('onAlarm', 'manager', 'never'),
    });
    fc.assert(
      fc.property(fc.nat(1000), nights, (seed, night) => {
        const scenario = nightScenario(night as Parameters<typeof nightScenario>[0], {
          population: { from: 'capacity' },
        });
        const { result, record, alarmS, notes } = run({ plan: small, scenario, seed });
        expect(result.evacuated + result.stuck.length).toBe(result.occupants);
        expect(result.phases.at(-1)?.name).toBe('allClear');
        expect(result.simulatedS).toBeLessThan(scenario.maxTimeS);
        for (const { timeS } of notes('occupantWoke')) expect(timeS).toBeGreaterThanOrEqual(alarmS);
        for (const event of record.events) {
          if (event.type === 'occupantStarted') expect(event.step * record.header.dtS).toBeGreaterThan(alarmS);
        }
        const { sleepers, neverWoken, wokenBy } = result.night as NonNullable<typeof result.night>;
        expect(Object.values(wokenBy).reduce((sum, each) => sum + each, neverWoken)).toBe(sleepers);
      }),
      { numRuns: 15 },
    );
  });

  it('[SC383] who is written into a dormitory room sleeps there; where nobody sleeps the drill is refused', () => {
    const occupants = [{ id: 'guests', level: '0', area: box(0, 0, 6, 5), count: 3 }] as never;
    const written = nightScenario({}, { slot: undefined, population: undefined, occupants } as never);
    expect(run({ plan: small, scenario: written }).result.night?.sleepers).toBe(3);
    const awake = nightScenario({}, { slot: 'lesson', population: { from: 'capacity' } });
    const office = planOf(
      [space('office', 'office', [0, 0, 6, 5], { capacity: 5 })],
      [opening('exit', 'exit', [6.1, 2], [6.1, 3], ['office'])],
    );
    const { value, problems } = prepareRun({ plan: office, scenario: awake, seed: 1, host });
    expect(value).toBeNull();
    expect(problems.map((each) => each.code)).toContain('nobody-asleep');
  });
});

describe('larger plans', () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

  it('[SC384] on the demo campus the wardens go round the rooms of two storeys, and every boarder there is counted', () => {
    const demo = parseSchool(read('schools/qingshan.json')).value as School;
    const dormitories = demo.dormitories?.filter(({ room }) => /-[gb][12]0/.test(room)).slice(0, 12) ?? [];
    const boarders = dormitories.reduce((sum, each) => sum + each.boarders, 0);
    const [first] = demo.classes;
    const classes = first ? [{ ...first, boarders, number: boarders, helpers: 0, pupilsNeedingHelp: 0 }] : [];
    const school = { ...demo, classes, dormitories };
    const scenario = presetScenario('night', undefined, { population: { from: 'school' } }).value;
    if (!scenario) throw new Error('no night preset');
    expect(scenario.slot).toBe('night');
    const night = run({ plan: read('campuses/qingshan.json'), scenario, school });
    expect(night.result.night).toMatchObject({
      sleepers: expect.any(Number),
      rooms: dormitories.length,
      leftBehind: 0,
    });
    expect(night.result.stuck).toEqual([]);
  });

  it('[SC384] on an imported campus without a dormitory it runs to its end', async () => {
    const { plan: campus } = await importPlan(toInput('campus.zip', sampleBytes));
    if (!campus) throw new Error('the campus cannot be read');
    const scenario = presetScenario('night', undefined, { population: { from: 'count', count: 12 } }).value;
    if (!scenario) throw new Error('no night preset');
    const night = run({ plan: campus, scenario });
    expect(night.result.night?.sleepers).toBe(12);
    expect(night.result.evacuated + night.result.stuck.length).toBe(12);
    expect(night.result.phases.at(-1)?.name).toBe('allClear');
    expect(startOf(night, night.record.occupants.ids[0] ?? '')).toBeGreaterThan(night.alarmS);
  });
});
