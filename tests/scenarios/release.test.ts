import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { parseScenario, parseSchool, prepareRun, type RunResult } from '../../src/scenarios/index.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { box, host, schoolhouse } from './support/plans.js';

const pupils = (id: string, level: string, area: unknown, count = 6) => ({
  ...{ id, level, area, count, freeSpeedMPerS: 1.2, preMovementTimeS: 3 },
});
const upstairs = pupils('up', 'level:1', box(1, 4, 6, 7));
const downstairs = pupils('down', 'level:0', box(1, 4, 6, 7));

function prepare(plan: CampusPlan, change: object, more: object = {}) {
  const { value: scenario, problems } = parseScenario({
    ...{ format: 'muster/scenario', schemaVersion: 1, kind: 'free', maxTimeS: 400 },
    ...change,
  });
  if (!scenario) return { value: null, problems };
  return prepareRun({ plan, scenario, seed: 1, host, ...more });
}

/** When the people of each group started, and the result. */
function run(...given: Parameters<typeof prepare>): { starts: Record<string, number[]>; result: RunResult } {
  const { value, problems } = prepare(...given);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  const { events, occupants, header } = value.record();
  const starts: Record<string, number[]> = {};
  for (const event of events) {
    if (event.type !== 'occupantStarted') continue;
    const group = occupants.groups[occupants.group[event.occupant] ?? -1]?.id ?? '';
    starts[group] = [...(starts[group] ?? []), event.step * header.dtS];
  }
  return { starts, result: value.result() };
}

describe('staged release', () => {
  const occupants = [upstairs, downstairs];

  it('[SC115] a floor that is released after a time starts so much later, and nobody else is held', () => {
    const { starts, result } = run(twoStoreyPlan(), { occupants, release: [{ levels: ['level:1'], afterS: 20 }] });
    expect(Math.min(...(starts.up ?? []))).toBeCloseTo(23, 6);
    expect(Math.max(...(starts.down ?? []))).toBeCloseTo(3, 6);
    expect(result).toMatchObject({ evacuated: 12, stuck: [] });
  });

  it('[SC115] a floor that waits for another starts when the last has left that, with its own pre-movement time', () => {
    const release = [{ groups: ['down'], afterCleared: ['level:1'], afterS: 2 }];
    const { starts, result } = run(twoStoreyPlan(), { occupants, release });
    expect(result).toMatchObject({ evacuated: 12, stuck: [] });
    const first = Math.min(...(starts.down ?? []));
    const free = run(twoStoreyPlan(), { occupants: [upstairs] }).result;
    // the last from upstairs is out of the building after the stair, later than off the upper floor
    expect(first).toBeGreaterThan(8);
    expect(first).toBeLessThan((free.evacuationTimeS ?? 0) + 5);
    expect(Math.max(...(starts.down ?? []))).toBeCloseTo(first, 6);
  });

  it('[SC116] two floors that wait for each other are released one after the other instead of for ever', () => {
    const release = [
      { groups: ['down'], afterCleared: ['level:1'] },
      { groups: ['up'], afterCleared: ['level:0'] },
    ];
    const { result } = run(twoStoreyPlan(), { occupants, release });
    expect(result).toMatchObject({ evacuated: 12, stuck: [] });
  });

  it('[SC115] people who come in at a source after their release are not held', () => {
    const { count: _, ...source } = pupils('in', 'level:1', box(0.5, 3, 7, 8));
    const release = [{ groups: ['in'], afterS: 5 }];
    const { starts } = run(twoStoreyPlan(), { sources: [{ ...source, ratePerS: 0.25, untilS: 20 }], release });
    expect(starts.in?.map((at) => Math.round(at))).toEqual([8, 8, 11, 15, 19]);
  });

  it('[SC115] in a drill a class waits with its teacher until its turn after the alarm', () => {
    const { value: school } = parseSchool({
      ...{ format: 'muster/school', schemaVersion: 1, name: 's', stages: ['primary'], boarding: false, terrain: 'any' },
      ...{ region: 'cn', rulePacks: [], pupils: 12, teachers: 2, otherStaff: 0, boarders: 0, guards: 0, terms: [] },
      closedDays: [],
      classes: [
        { id: '1-1', name: '1 (1)', grade: 1, room: 'room-1', number: 6 },
        { id: '2-1', name: '2 (1)', grade: 2, room: 'room-2', number: 6 },
      ],
    });
    if (!school) throw new Error('the school cannot be read');
    const drill = { kind: 'fire', slot: 'lesson', population: { from: 'school' } };
    const plain = run(schoolhouse(), drill, { school }).starts;
    const staged = run(schoolhouse(), { ...drill, release: [{ groups: ['2-1'], afterS: 60 }] }, { school }).starts;
    expect(staged['1-1']).toEqual(plain['1-1']);
    expect(staged['2-1']?.map((at) => Math.round(10 * (at - 60)))).toEqual(
      plain['2-1']?.map((at) => Math.round(10 * at)),
    );
    const teachers = [...(plain.teachers ?? [])].sort((a, b) => a - b);
    const held = [...(staged.teachers ?? [])].sort((a, b) => a - b);
    expect(held[1]).toBeGreaterThan((teachers[0] ?? 0) + 40);
  });

  it.each([
    ['nobody', { afterS: 1 }],
    ['no end', { levels: ['level:1'] }],
  ])('[SC117] a release with %s is refused', (_, release) => {
    expect(prepare(twoStoreyPlan(), { occupants, release: [release] }).problems[0]?.path).toMatch(/^release\[0\]/);
  });

  it('[SC117] a level or group that does not exist is named', () => {
    const level = prepare(twoStoreyPlan(), {
      occupants,
      release: [{ levels: ['level:2'], afterCleared: ['level:9'] }],
    });
    expect(level.problems.map((each) => each.path)).toEqual(['release[0].levels[0]', 'release[0].afterCleared[0]']);
    const group = prepare(twoStoreyPlan(), { occupants, release: [{ groups: ['upp'], afterS: 1 }] });
    expect(group.value).toBeNull();
    expect(group.problems[0]).toMatchObject({ code: 'unknown-group', path: 'release[0].groups[0]' });
    expect(group.problems[0]?.message).toContain('“up”');
  });
});
