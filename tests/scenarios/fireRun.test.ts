import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { type Population, parseSchool, prepareRun, presetScenario, type School } from '../../src/scenarios/index.js';
import { box, host, opening, planOf, schoolhouse, space } from './support/plans.js';

const yard = (): Partial<CampusPlan> => ({
  site: {
    outline: { outer: box(-20, -20, 60, 40), holes: [] },
    gates: [],
    greens: [],
    areas: [],
  },
  assemblyPoints: [
    {
      id: 'field',
      name: 'field',
      polygon: { outer: box(35, 0, 55, 20), holes: [] },
      slots: [
        { id: 'slot-1', name: 'slot 1', classId: '1-1', polygon: { outer: box(36, 1, 40, 8), holes: [] } },
        { id: 'slot-2', name: 'slot 2', polygon: { outer: box(42, 1, 46, 8), holes: [] } },
      ],
    },
  ],
});

const school = (change: object = {}): School => {
  const { value, problems } = parseSchool({
    format: 'muster/school',
    schemaVersion: 1,
    name: 'school',
    stages: ['primary'],
    boarding: false,
    terrain: 'any',
    region: 'cn',
    rulePacks: [],
    pupils: 22,
    teachers: 3,
    otherStaff: 0,
    boarders: 0,
    guards: 0,
    terms: [],
    closedDays: [],
    classes: [
      { id: '1-1', name: '1 (1)', grade: 1, room: 'room-1', number: 12 },
      { id: '2-1', name: '2 (1)', grade: 2, room: 'room-2', number: 10, slot: 'slot-2', boarders: 4 },
    ],
    staffPlaces: [{ room: 'room-2', number: 1 }],
    ...change,
  });
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return value;
};

function prepare(plan: CampusPlan, population: Population, given?: School, slot = 'lesson', change: object = {}) {
  const { value: scenario, problems } = presetScenario('fire', slot, { population });
  if (!scenario) return { value: null, problems };
  return prepareRun({ plan, scenario: { ...scenario, ...change }, seed: 1, host, ...(given ? { school: given } : {}) });
}

function finish(prepared: ReturnType<typeof prepare>) {
  if (!prepared.value) throw new Error(prepared.problems.map((each) => each.message).join('\n'));
  while (!prepared.value.advance().done);
  return prepared.value;
}

describe('a fire drill', () => {
  it('[SC60] the school walks from its rooms to its slots, phase by phase', () => {
    const run = finish(prepare(schoolhouse(yard()), { from: 'school' }, school()));
    const result = run.result();
    expect(result.stuck).toEqual([]);
    expect(result).toMatchObject({ occupants: 25, evacuated: 25 });
    expect(result.phases.map((phase) => phase.name)).toEqual([
      'detection',
      'alarm',
      'response',
      'evacuation',
      'assembly',
      'rollCall',
      'allClear',
    ]);
    for (const [i, phase] of result.phases.entries()) {
      expect(phase.endS).toBe(result.phases[i + 1]?.startS ?? result.simulatedS);
    }
    const assembly = result.phases.find((phase) => phase.name === 'assembly');
    expect(result.evacuationTimeS).toBeCloseTo((assembly?.endS ?? 0) - 10, 6);
    expect(result.buildingClearTimeS).toBeCloseTo((assembly?.startS ?? 0) - 10, 6);
  });

  it('[SC61] a class stands in its own slot, whether the plan or the school says which', () => {
    const run = finish(prepare(schoolhouse(yard()), { from: 'school' }, school()));
    const { frames, occupants } = run.record();
    const last = frames[frames.length - 1];
    occupants.ids.forEach((id, i) => {
      const x = (last?.xCm[i] ?? 0) / 100;
      if (id.startsWith('class:1-1/')) expect(x, id).toSatisfy((at: number) => at > 35.7 && at < 40.3);
      if (id.startsWith('class:2-1/')) expect(x, id).toSatisfy((at: number) => at > 41.7 && at < 46.3);
    });
  });

  it('[SC62] nobody moves before the alarm', () => {
    const run = finish(prepare(schoolhouse(yard()), { from: 'school' }, school()));
    const { events, header } = run.record();
    const started = events.filter((event) => event.type === 'occupantStarted');
    expect(started).toHaveLength(25);
    for (const event of started) expect(event.step * header.dtS).toBeGreaterThan(10);
  });

  it('[SC31] a class starts within five seconds, its teacher with the first of them, or the last where the teacher sweeps', () => {
    const startsOf = (change: object) => {
      const run = finish(prepare(schoolhouse(yard()), { from: 'school' }, school(), 'lesson', change));
      const { events, header, occupants } = run.record();
      const startS = new Map<string, number>();
      for (const event of events) {
        if (event.type === 'occupantStarted') startS.set(occupants.ids[event.occupant] ?? '', event.step * header.dtS);
      }
      const pupils = Array.from({ length: 12 }, (_, i) => startS.get(`class:1-1/${i + 1}`) ?? 0);
      return { first: Math.min(...pupils), last: Math.max(...pupils), teacher: startS.get('class:1-1/teacher') };
    };
    const led = startsOf({});
    expect(led.last - led.first).toBeLessThanOrEqual(5.05);
    expect(led.teacher).toBe(led.first);
    const swept = startsOf({ classes: { cohesion: true, teacher: 'sweeps' } });
    expect(swept.teacher).toBe(swept.last);
  });

  it('[SC63] without an assembly point people go to the nearest exit and the assembly is left out', () => {
    const result = finish(prepare(schoolhouse(), { from: 'count', count: 30 })).result();
    expect(result).toMatchObject({ occupants: 30, evacuated: 30, routes: { exit: 30 } });
    expect(result.phases.map((phase) => phase.name)).not.toContain('assembly');
  });

  it('[SC64] a number of people is spread by area over rooms with a way out, the others are listed', () => {
    const { value, problems } = prepare(schoolhouse(), { from: 'count', count: 31 });
    expect(value?.occupants.ids).toHaveLength(31);
    expect(problems.find((each) => each.code === 'room-left-out')?.message).toContain('cellar');
    const sizes = value?.occupants.groups.map((_, g) => value.occupants.group.filter((group) => group === g).length);
    expect(sizes).toEqual([16, 15]);
  });

  it('[SC65] filling rooms to their capacity refuses a room without a way out', () => {
    const { value, problems } = prepare(schoolhouse(), { from: 'capacity' });
    expect(value).toBeNull();
    expect(problems.find((each) => each.code === 'room-without-way-out')?.message).toContain('cellar');
  });

  it('[SC66] a room holds its capacity, or one assumed from its kind and area, and the assumption is told', () => {
    const plan = planOf(
      [space('room', 'classroom', [0, 0, 8, 7], { capacity: 20 }), space('office', 'office', [0, 7.2, 8, 14.2])],
      [
        opening('e1', 'exit', [-0.1, 3], [-0.1, 4], ['room']),
        opening('e2', 'exit', [-0.1, 10], [-0.1, 11], ['office']),
      ],
    );
    const { value, problems } = prepare(plan, { from: 'capacity' });
    // 56 m² of office at 13.9 m² a person
    expect(value?.occupants.ids).toHaveLength(24);
    expect(problems.map((each) => each.code)).toContain('capacity-assumed');
  });

  it('[SC67] adding a class leaves the places and times of the others alone', () => {
    const { value: one } = prepare(schoolhouse(yard()), { from: 'school' }, school());
    const grown = school({
      pupils: 25,
      classes: [...school().classes, { id: '3-1', name: '3 (1)', grade: 3, room: 'room-1', number: 3 }],
    });
    const { value: two } = prepare(schoolhouse(yard()), { from: 'school' }, grown);
    expect(two?.occupants.ids.filter((id) => id.startsWith('class:1-1'))).toEqual(
      one?.occupants.ids.filter((id) => id.startsWith('class:1-1')),
    );
    const [before, after] = [one?.advance().frame, two?.advance().frame];
    expect(after?.xCm.slice(0, 13)).toEqual(before?.xCm.slice(0, 13));
    expect(two?.occupants.freeSpeedMPerS.slice(0, 13)).toEqual(one?.occupants.freeSpeedMPerS.slice(0, 13));
  });

  it('[SC68] at evening study only the boarders and their teachers are there', () => {
    const { value } = prepare(schoolhouse(yard()), { from: 'school' }, school(), 'evening-study');
    expect(value?.occupants.ids).toEqual([1, 2, 3, 4].map((n) => `class:2-1/${n}`).concat('class:2-1/teacher'));
  });

  it.each(['break', 'exercise', 'meal', 'noon-rest', 'assembly'])(
    '[SC69] everyone of the school leaves from where they are in the part of the day called %s',
    (slot) => {
      const result = finish(prepare(schoolhouse(yard()), { from: 'school' }, school(), slot)).result();
      expect(result).toMatchObject({ occupants: 25, evacuated: 25, stuck: [] });
    },
  );

  it('[SC70] a class in a room the plan does not have is named, with the closest rooms', () => {
    const classes = [{ id: '1-1', name: '1 (1)', grade: 1, room: 'rom-1', number: 22 }];
    const { value, problems } = prepare(schoolhouse(yard()), { from: 'school' }, school({ classes }));
    expect(value).toBeNull();
    expect(problems.find((each) => each.code === 'unknown-room')).toMatchObject({ path: 'classes[0].room' });
    expect(problems.find((each) => each.code === 'unknown-room')?.message).toContain('“room-1”');
  });

  it('[SC70] staff in such a room are named in both languages', () => {
    const staffPlaces = [{ room: 'rom-2', number: 8 }];
    const { problems } = prepare(schoolhouse(yard()), { from: 'school' }, { ...school(), staffPlaces });
    const told = problems.find((each) => each.code === 'unknown-room');
    expect(told?.message).toContain('8 staff: ');
    expect(told?.values).toMatchObject({ who: '8 位教职工', room: 'rom-2' });
  });

  it('[SC71] an assembly point too small for everyone is refused', () => {
    const small = yard();
    const point = { id: 'spot', name: 'spot', polygon: { outer: box(35, 0, 36, 1), holes: [] }, slots: [] };
    const { value, problems } = prepare(
      schoolhouse({ ...small, assemblyPoints: [point] }),
      { from: 'school' },
      school(),
    );
    expect(value).toBeNull();
    expect(problems.map((each) => each.code)).toContain('assembly-too-small');
  });

  it('[SC72] a drill that is cut off ends its phase and names those still on the way', () => {
    const { value: scenario } = presetScenario('fire', 'lesson', { population: { from: 'count', count: 20 } });
    if (!scenario) throw new Error('no scenario');
    const prepared = prepareRun({ plan: schoolhouse(), scenario: { ...scenario, maxTimeS: 15 }, seed: 1, host });
    const result = finish(prepared).result();
    expect(result.stuck).toHaveLength(20);
    expect(result.phases[result.phases.length - 1]?.endS).toBeCloseTo(15, 6);
  });
});
