import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../src/cli/commands/importPlan.js';
import { type CampusPlan, qingshanCampus } from '../../src/floorplans/index.js';
import {
  type Population,
  type PreparedRun,
  parseScenario,
  parseSchool,
  prepareRun,
  presetScenario,
  type RunResult,
  type School,
} from '../../src/scenarios/index.js';
import { LOCK_TYPES, OCCUPANT_STATE } from '../../src/sim/index.js';
import { box, host, schoolhouse } from './support/plans.js';

/** Two classrooms on a corridor, a yard around, a gate in the south and a field to go to. */
const campus = (): CampusPlan =>
  schoolhouse({
    site: {
      outline: { outer: box(-20, -30, 60, 40), holes: [] },
      gates: [
        {
          id: 'gate',
          name: 'South gate',
          kind: 'gate',
          segment: [
            [8, -30],
            [12, -30],
          ],
          clearWidthM: 4,
          spaceIds: [],
          lock: 'electric',
        },
      ],
      greens: [],
      areas: [],
    },
    assemblyPoints: [{ id: 'field', name: 'field', polygon: { outer: box(35, 20, 55, 38), holes: [] }, slots: [] }],
  });

const school = (): School => {
  const { value, problems } = parseSchool({
    format: 'muster/school',
    schemaVersion: 1,
    name: 'school',
    stages: ['primary'],
    boarding: false,
    terrain: 'any',
    region: 'cn',
    rulePacks: [],
    pupils: 18,
    teachers: 2,
    otherStaff: 0,
    boarders: 0,
    guards: 0,
    terms: [],
    closedDays: [],
    classes: [
      { id: '1-1', name: '1 (1)', grade: 1, room: 'room-1', number: 8 },
      { id: '2-1', name: '2 (1)', grade: 2, room: 'room-2', number: 10 },
    ],
  });
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return value;
};

/** So that a run takes seconds: the police are near, and rooms are opened at once. */
const QUICK = {
  oneKeyAlarmS: 5,
  announcementS: 5,
  policeArrivalS: 120,
  policeTakeoverS: 5,
  releasePerRoomS: 1,
  stayS: 60,
};

interface Request {
  readonly kind?: string;
  readonly plan?: CampusPlan;
  readonly population?: Population;
  readonly seed?: number;
  readonly intruder?: object;
  readonly change?: object;
}

function prepare({
  kind = 'intruder',
  plan = campus(),
  seed = 1,
  intruder = {},
  change = {},
  ...request
}: Request = {}) {
  const { population = { from: 'school' } as const } = request;
  const { value: scenario, problems } = presetScenario(kind, 'lesson', { population });
  if (!scenario) throw new Error(problems.map((each) => each.message).join('\n'));
  return prepareRun({
    plan,
    scenario: { ...scenario, phases: QUICK, intruder, ...change } as typeof scenario,
    seed,
    host,
    ...(population.from === 'school' ? { school: school() } : {}),
  });
}

function finish(prepared: PreparedRun): RunResult {
  while (!prepared.advance().done);
  return prepared.result();
}

function drill(request: Request = {}) {
  const { value, problems } = prepare(request);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  const result = finish(value);
  const { lockdown } = result;
  if (!lockdown) throw new Error('no figures of the lockdown');
  const notes = value.record().events.flatMap((event) => (event.type === 'drillNoted' ? [event.note] : []));
  const phases = result.phases.map((phase) => phase.name);
  return { run: value, result, lockdown, notes, phases, codes: problems.map((each) => each.code) };
}

const codesOf = (request: Request) => prepare(request).problems.map((each) => each.code);
const corridorPeople = (count: number) => ({
  occupants: [{ id: 'late', level: '0', area: box(1, 7.4, 16, 9.4), count, freeSpeedMPerS: 1.3 }],
});
const yardPeople = (count: number, x = 20, y = 12) => ({
  occupants: [{ id: 'pe', level: 'site', area: box(x, y, x + 8, y + 8), count, freeSpeedMPerS: 1.3 }],
});

describe('a lockdown, as a story', () => {
  it('[SC391] [SC504] alarm, rooms locked one by one, guards, police, opened by key, counted', () => {
    const { result, lockdown, notes, phases } = drill();
    expect(phases).toEqual([
      'detection',
      'alarm',
      'lockingDown',
      'secured',
      'policeTakeover',
      'release',
      'rollCall',
      'allClear',
    ]);
    expect(result).toMatchObject({ occupants: 20, evacuationTimeS: null, buildingClearTimeS: null, stuck: [] });
    const locking = result.phases.find((phase) => phase.name === 'lockingDown');
    const secured = result.phases.find((phase) => phase.name === 'secured');
    expect(result.securedTimeS).toBeCloseTo((secured?.startS ?? 0) - 5, 6);
    expect(lockdown).toMatchObject({ rooms: 2, roomsSecured: 2, notSecured: [], outdoors: 0, rosters: 2 });
    expect(lockdown.rostersReported).toBe(2);
    expect(lockdown.medianSecureS).toBeLessThanOrEqual((secured?.startS ?? 0) - (locking?.startS ?? 0));
    const order = ['threatInPlace', 'doorLocked', 'roomSecured', 'guardsHoldLine', 'policeArrived', 'threatLedAway'];
    for (const note of [...order, 'roomCounted', 'roomReleased']) expect(notes).toContain(note);
    expect(notes.indexOf('roomReleased')).toBeGreaterThan(notes.indexOf('policeArrived'));
    // nobody left a room
    expect(result.groups['1-1']?.count ?? 0).toBe(0);
  }, 30_000);

  it('[SC393] doors are locked for everyone while it lasts, and opened again by the police', () => {
    const { value } = prepare();
    const states = new Set<string>();
    if (!value) throw new Error('refused');
    let isDone = false;
    const doors = new Map<string, number>();
    while (!isDone) {
      const { events, phase, done } = value.advance();
      isDone = done;
      for (const event of events) {
        if (event.type !== 'doorChanged') continue;
        states.add(`${event.state} in ${phase}`);
        doors.set(event.state, (doors.get(event.state) ?? 0) + 1);
      }
    }
    expect(doors.get('closed')).toBe(2);
    expect(doors.get('open')).toBe(2);
    expect([...states].some((each) => each.startsWith('open in release') || each === 'open in rollCall')).toBe(true);
  }, 30_000);

  it('[SC396] people in the corridor are taken in before the room locks', () => {
    const { result, lockdown, phases } = drill({ change: corridorPeople(6) });
    expect(lockdown).toMatchObject({ outdoors: 6, sheltered: 6, withoutRoom: 0, roomsSecured: 2 });
    expect(phases).toContain('secured');
    expect(result.evacuated).toBe(0);
  }, 30_000);

  it('[SC33] people who are written in before them change nothing of when they set out', () => {
    const startsOf = (occupants: readonly object[]) => {
      const { run } = drill({ change: { occupants } });
      const { ids } = run.record().occupants;
      return run
        .record()
        .events.flatMap((event) =>
          event.type === 'occupantStarted' && ids[event.occupant]?.startsWith('late') ? [event.step] : [],
        );
    };
    const [late] = corridorPeople(1).occupants;
    const farOff = { ...late, id: 'first', level: 'site', area: box(50, 30, 58, 38) };
    const alone = startsOf([{ ...late }]);
    expect(alone).toHaveLength(1);
    expect(startsOf([farOff, { ...late }])).toEqual(alone);
  }, 30_000);

  it('[SC396] without a sweep of the corridor they stay outside, and the drill says so', () => {
    const { lockdown, phases, codes } = drill({ intruder: { sweepCorridors: false }, change: corridorPeople(6) });
    expect(lockdown).toMatchObject({ outdoors: 6, sheltered: 0, withoutRoom: 6, roomsSecured: 2 });
    expect(phases).not.toContain('secured');
    expect(codes).toContain('people-without-shelter');
  }, 30_000);

  it('[SC396] people outdoors who are too far off to come in time stay where they are', () => {
    const { lockdown } = drill({ intruder: { holdDoorS: 20 }, change: yardPeople(5, 50, 30) });
    expect(lockdown).toMatchObject({ outdoors: 5, withoutRoom: 5 });
  }, 30_000);

  it('[SC397] people outdoors go away to the named place, and count as neither out nor assembled', () => {
    const { result, lockdown } = drill({ intruder: { outside: { moveAway: 'field' } }, change: yardPeople(5) });
    expect(lockdown).toMatchObject({ outdoors: 5, sheltered: 5, withoutRoom: 0 });
    expect(result).toMatchObject({ evacuated: 0, evacuationTimeS: null, stuck: [] });
  }, 30_000);

  it('[SC393] a room with a door nobody can lock or block is not secured, and the reason is told', () => {
    const locks = { doors: [{ door: 'door-1', lock: 'none' }], desks: false };
    const { result, lockdown, phases, codes } = drill({ intruder: { locks } });
    expect(lockdown.roomsSecured).toBe(1);
    expect(lockdown.notSecured).toEqual([
      { id: 'room-1', name: 'room-1', nameEn: 'room-1', people: 9, why: 'noLock', doors: ['door-1'] },
    ]);
    expect(phases).not.toContain('secured');
    expect(result.securedTimeS).toBeNull();
    expect(codes).toContain('room-cannot-be-locked');
    // the same door, blocked with desks
    expect(drill({ intruder: { locks: { ...locks, desks: true } } }).lockdown.roomsSecured).toBe(2);
  }, 60_000);

  it('[SC393] small children without an adult do not lock; people nobody knows anything of do', () => {
    const alone = drill({
      change: { classes: { cohesion: true, teacher: 'leads' } },
      population: { from: 'count', count: 12 },
    });
    expect(alone.lockdown.roomsSecured).toBe(alone.lockdown.rooms);
  }, 30_000);
});

describe('the assumed threat in a run', () => {
  it('[SC398] it does not come into a locked room, and does into one that nobody could lock', () => {
    const corridor = [9, 17, 1, 17, 1].map((x) => ({ level: '0', at: [x, 8.4] }));
    const way = { drawn: [...corridor, { level: '0', at: [4, 3] }] };
    const exposed = (unstated: string) => {
      const { lockdown } = drill({
        intruder: { detectedAt: { space: 'corridor' }, way, guards: { count: 0 }, locks: { unstated, desks: false } },
      });
      return lockdown.threat?.rooms.find((room) => room.id === 'room-1')?.inSightPersonS ?? 0;
    };
    // a look through the open door in passing, and then for the rest of the time from inside
    expect(exposed('latch')).toBeLessThan(100);
    expect(exposed('none')).toBeGreaterThan(300);
  }, 60_000);

  it('[SC399] more guards never hold the line later, and one alone never holds it', () => {
    const heldS = (count: number) =>
      drill({ intruder: { guards: { count, start: 'gate' } } }).lockdown.threat?.responseGroupS ?? null;
    const times = [2, 3, 5].map((count) => heldS(count) as number);
    expect(times).toEqual([...times].sort((p, q) => q - p));
    expect(heldS(1)).toBeNull();
    expect(codesOf({ intruder: { guards: { count: 1 } } })).toContain('intruder-too-few-guards');
  }, 60_000);

  it('[SC398] results name rooms and doors and never a way', () => {
    const { lockdown, run } = drill();
    const text = JSON.stringify(lockdown);
    expect(text).not.toMatch(/"(path|way|route|at|x|y)"/);
    const places = run
      .record()
      .events.flatMap((event) => (event.type === 'drillNoted' && event.note === 'threatInPlace' ? [event.cell] : []));
    expect(places.length).toBeGreaterThan(0);
  }, 30_000);
});

describe('any lockdown', () => {
  it('[SC430] [SC502] ends, keeps everyone, is never negative and is the same twice', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer({ min: 0, max: 10_000 }),
          unstated: fc.constantFrom(...LOCK_TYPES),
          desks: fc.boolean(),
          sweepCorridors: fc.boolean(),
          inCorridor: fc.integer({ min: 0, max: 8 }),
          guards: fc.integer({ min: 0, max: 4 }),
          startsIn: fc.constantFrom<object>(
            { opening: 'gate' },
            { opening: 'exit' },
            { space: 'corridor' },
            { space: 'room-1' },
          ),
        }),
        ({ seed, unstated, desks, sweepCorridors, inCorridor, guards, startsIn }) => {
          const request = {
            seed,
            intruder: { locks: { unstated, desks }, sweepCorridors, guards: { count: guards }, detectedAt: startsIn },
            change: inCorridor > 0 ? corridorPeople(inCorridor) : {},
          };
          const { run, result, lockdown, phases } = drill(request);
          expect(phases[phases.length - 1]).toBe('allClear');
          expect(result).toMatchObject({ evacuated: 0, evacuationTimeS: null, buildingClearTimeS: null, stuck: [] });
          const last = run.record().frames.at(-1);
          expect([...(last?.state ?? [])].every((state) => state === OCCUPANT_STATE.inPlace)).toBe(true);
          const { threat } = lockdown;
          for (const figure of [threat?.inSightPersonS, threat?.unsecuredPersonS, threat?.peakInSight]) {
            expect(figure).toBeGreaterThanOrEqual(0);
          }
          expect(lockdown.roomsSecured + lockdown.notSecured.length).toBe(lockdown.rooms);
          expect(lockdown.sheltered + lockdown.withoutRoom).toBeLessThanOrEqual(lockdown.outdoors);
          expect(result.securedTimeS !== null).toBe(phases.includes('secured'));
          if (phases.includes('secured')) expect(lockdown.notSecured).toEqual([]);
          expect(drill(request).result.hash).toBe(result.hash);
        },
      ),
      { numRuns: 8 },
    );
  }, 240_000);
});

describe('the milder forms', () => {
  it('[SC395] hold: halls are cleared, nothing is locked, people outdoors stay', () => {
    const { lockdown, notes, phases, result } = drill({ kind: 'hold', change: corridorPeople(5) });
    expect(lockdown).toMatchObject({ locks: 'nothing', outdoors: 5, sheltered: 5 });
    expect(lockdown.threat).toBeUndefined();
    expect(notes).not.toContain('doorLocked');
    expect(phases).toEqual(['detection', 'alarm', 'lockingDown', 'secured', 'release', 'rollCall', 'allClear']);
    expect(result.securedTimeS).toBeGreaterThan(0);
    expect(drill({ kind: 'hold', change: yardPeople(5) }).lockdown.outdoors).toBe(0);
  }, 30_000);

  it('[SC395] secure: everyone comes in, the outer doors are locked, inside it goes on', () => {
    const { lockdown, notes, phases } = drill({
      kind: 'secure',
      change: { ...yardPeople(5), phases: { ...QUICK, stayS: 200 } },
    });
    expect(lockdown).toMatchObject({ locks: 'buildings', rooms: 1, roomsSecured: 1, outdoors: 5, sheltered: 5 });
    expect(notes.filter((note) => note === 'doorLocked')).toHaveLength(1);
    expect(phases).toContain('secured');
  }, 30_000);

  it('[SC395] shelter: everyone goes into a room', () => {
    const { lockdown } = drill({ kind: 'shelter', change: yardPeople(5) });
    expect(lockdown).toMatchObject({ locks: 'nothing', outdoors: 5, sheltered: 5 });
  }, 30_000);

  it('[SC431] leaving the campus: out by the gate, or to the named place', () => {
    const out = prepare({ kind: 'evacuate-away' });
    const byGate = finish(out.value as PreparedRun);
    expect(byGate).toMatchObject({ evacuated: 20, stuck: [] });
    expect(byGate.exits.gate?.count).toBe(20);
    expect(byGate.phases.map((phase) => phase.name)).toEqual([
      'detection',
      'alarm',
      'evacuation',
      'assembly',
      'rollCall',
      'allClear',
    ]);
    const named = finish(prepare({ kind: 'evacuate-away', intruder: { goAwayTo: ['field'] } }).value as PreparedRun);
    expect(named.routes.field).toBe(20);
    expect(codesOf({ kind: 'evacuate-away', intruder: { goAwayTo: ['nowhere'] } })).toContain('intruder-unknown-place');
  }, 60_000);
});

describe('what is refused', () => {
  const KINDS = ['intruder', 'hold', 'secure', 'shelter', 'evacuate-away'];

  it.each(KINDS)('[SC432] %s: shots, blood and masks, whoever takes part', (kind) => {
    for (const [element, code] of [
      ['simulatedShots', 'intruder-simulated-shots'],
      ['fakeBlood', 'intruder-fake-blood'],
      ['masks', 'intruder-masks'],
    ] as const) {
      const exercise = { [element]: true, pupilsTakePart: false };
      const refused = prepare({ kind, intruder: { exercise }, population: { from: 'count', count: 5 } });
      expect(refused.value).toBeNull();
      expect(refused.problems).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
    }
  });

  it('[SC432] an attack played before pupils, and an exercise they were not told of', () => {
    expect(codesOf({ intruder: { exercise: { rolePlayedAttack: true } } })).toContain('intruder-role-play');
    expect(codesOf({ change: { isAnnounced: false } })).toContain('intruder-not-announced');
    // saying that no pupils take part does not help where the school's classes do
    const pretended = { exercise: { rolePlayedAttack: true, pupilsTakePart: false } };
    expect(codesOf({ intruder: pretended })).toContain('intruder-role-play');
    expect(codesOf({ intruder: pretended, population: { from: 'count', count: 5 } })).not.toContain(
      'intruder-role-play',
    );
  });

  it('[SC432] already when the scenario is read', () => {
    const document = {
      format: 'muster/scenario',
      schemaVersion: 1,
      kind: 'intruder',
      population: { from: 'school' },
      isAnnounced: false,
      intruder: { exercise: { rolePlayedAttack: true, masks: true } },
    };
    const { value, problems } = parseScenario(document);
    expect(value).toBeNull();
    expect(problems.map((each) => each.code).sort()).toEqual([
      'intruder-masks',
      'intruder-not-announced',
      'intruder-role-play',
    ]);
  });

  it('[SC433] names the plan does not have, and points off the floor', () => {
    expect(codesOf({ intruder: { detectedAt: { opening: 'gat' } } })).toContain('intruder-unknown-place');
    expect(codesOf({ intruder: { locks: { doors: [{ door: 'no', lock: 'key' }] } } })).toContain(
      'intruder-unknown-place',
    );
    expect(codesOf({ intruder: { outside: { moveAway: 'no' } } })).toContain('intruder-unknown-place');
    expect(codesOf({ intruder: { guards: { count: 2, start: 'no' } } })).toContain('intruder-unknown-place');
    const way = { drawn: [{ level: '0', at: [100, 100] }] };
    expect(codesOf({ intruder: { way } })).toContain('intruder-way-off-floor');
  });

  it('[SC548] while a campus is secured nobody rests in a doorway: they go into a room, others indoors stay', () => {
    const at = (x: number) => ({
      occupants: [{ id: 'one', level: '0', area: box(x - 0.3, 7.3, x + 0.3, 7.9), count: 1, freeSpeedMPerS: 1.3 }],
    });
    // the door of room 1 lies between 3.5 m and 4.5 m
    const inDoor = drill({ kind: 'secure', change: at(4) });
    expect(inDoor.lockdown).toMatchObject({ outdoors: 1, sheltered: 1 });
    expect(drill({ kind: 'secure', change: at(7) }).lockdown.outdoors).toBe(0);
  });

  it('[SC546] a point of the drawn way on a level the plan does not have is told with that level and those there are', () => {
    const drawn = [
      { level: '0', at: [2, 8] },
      { level: '九层', at: [2, 8] },
    ];
    const told = prepare({ intruder: { way: { drawn } } }).problems.filter(({ code }) => /^intruder-way/.test(code));
    expect(told).toEqual([
      expect.objectContaining({ code: 'intruder-way-unknown-level', path: 'intruder.way.drawn[1].level' }),
    ]);
    expect(told[0]?.message).toContain('“九层”');
    expect(told[0]?.values).toEqual({ point: 2, level: '九层', levels: '0、site' });
  });

  it('[SC433] values out of range and unknown fields, with their path', () => {
    const read = (intruder: object) =>
      parseScenario({
        format: 'muster/scenario',
        schemaVersion: 1,
        kind: 'intruder',
        population: { from: 'school' },
        intruder,
      }).problems[0];
    expect(read({ speedMPerS: 20 })).toMatchObject({ code: 'field-out-of-range', path: 'intruder.speedMPerS' });
    expect(read({ hunts: true })).toMatchObject({ code: 'field-unknown', path: 'intruder.hunts' });
    expect(read({ way: { drawn: [] } })?.path).toMatch(/^intruder\.way/);
  });
});

describe('whole campuses', () => {
  const small = { from: 'count', count: 40 } as const;

  it('[SC434] [SC435] the demo campus is locked down, and its locks are assumed', () => {
    const { result, lockdown, codes } = drill({
      plan: qingshanCampus(),
      population: small,
      change: { phases: { ...QUICK, policeArrivalS: 200 } },
    });
    expect(result).toMatchObject({ occupants: 40, stuck: [], evacuationTimeS: null });
    expect(lockdown.notSecured).toEqual([]);
    expect(lockdown.threat?.firstGuardS).toBeGreaterThan(0);
    expect(codes).toContain('locks-assumed');
  }, 120_000);

  it('[SC435] so is an imported campus without grounds', async () => {
    const { plan } = await readPlanFile('tests/fixtures/imdf/spbstu-campus.imdf.zip');
    if (!plan) throw new Error('not imported');
    const { result, lockdown } = drill({ plan, population: { from: 'count', count: 25 } });
    expect(result.stuck).toEqual([]);
    expect(lockdown.rooms).toBeGreaterThan(0);
    expect(lockdown.roomsSecured + lockdown.notSecured.length).toBe(lockdown.rooms);
  }, 240_000);
});
