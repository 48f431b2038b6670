/** The faults people make, one by one: each is refused or repaired with a problem that names the thing at fault. */
import { describe, expect, it } from 'vitest';
import { type CampusPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import type { Problem } from '../../src/model/index.js';
import { parseScenario, prepareRun } from '../../src/scenarios/index.js';
import { box, host, opening, pen, planOf, schoolhouse, space } from './support/plans.js';

const class1 = { id: 'c1', name: 'Class 1', level: '0', area: box(0, 0, 3, 5), count: 20, goal: { exits: ['E1'] } };
const gate = { id: 'E1', name: 'Gate', level: '0', area: box(5, 2, 6, 3) };

const scenario = (people: object, more: object = {}) => ({
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'Morning drill',
  kind: 'free',
  maxTimeS: 60,
  occupants: [{ ...class1, ...people }],
  exits: [gate],
  ...more,
});
const withExit = (area: unknown) => scenario({}, { exits: [{ ...gate, area }] });

/** Everything told about a scenario on a plan, and whether it may run. */
function tried(json: object, plan: CampusPlan = pen()): { runs: boolean; problems: readonly Problem[] } {
  const read = parseCampusPlan(plan);
  if (read.value === null) return { runs: false, problems: read.problems };
  const parsed = parseScenario(json);
  if (parsed.value === null) return { runs: false, problems: parsed.problems };
  const { value, problems } = prepareRun({ plan: read.value, scenario: parsed.value, seed: 1, host });
  return { runs: value !== null, problems: [...parsed.problems, ...problems] };
}

const twoRooms = (door: object): CampusPlan =>
  planOf(
    [space('room', 'hall', [0, 0, 5, 5]), space('next', 'hall', [5.2, 0, 10, 5])],
    [
      { ...opening('d1', 'door', [5.1, 2], [5.1, 3], ['room', 'next']), name: 'Back door', ...door },
      opening('out', 'exit', [10.1, 2], [10.1, 3], ['next']),
    ],
  );
const throughTheDoor = scenario({ goal: { exits: ['out'] } }, { exits: [] });

describe('a fault in a scenario', () => {
  it.each<[fault: string, json: object, code: string, path: string, names: string, plan?: CampusPlan]>([
    [
      'people in a wall',
      scenario({ area: box(8.02, 1, 8.18, 6) }),
      'area-off-floor',
      'occupants[0].area',
      'Class 1',
      schoolhouse(),
    ],
    [
      'people beside the building',
      scenario({ area: box(50, 50, 60, 60) }),
      'area-off-floor',
      'occupants[0].area',
      'Class 1',
    ],
    [
      'people closer to a wall than they are wide',
      scenario({ area: box(0, 0, 0.15, 5) }),
      'area-off-floor',
      'occupants[0].area',
      'Class 1',
    ],
    ['an area without size', scenario({ area: box(1, 1, 4, 1) }), 'area-off-floor', 'occupants[0].area', 'Class 1'],
    ['a crowd denser than bodies', scenario({ count: 400 }), 'people-do-not-fit', 'occupants[0]', 'c1'],
    [
      'a density no crowd has',
      scenario({ count: undefined, densityPerM2: 1e300 }),
      'people-do-not-fit',
      'occupants[0]',
      'c1',
    ],
    [
      'a speed that is no number',
      scenario({ freeSpeedMPerS: Number.NaN }),
      'field-wrong-form',
      'occupants[0].freeSpeedMPerS',
      'Class 1',
    ],
    [
      'a speed backwards',
      scenario({ freeSpeedMPerS: -1 }),
      'distribution-out-of-range',
      'occupants[0].freeSpeedMPerS',
      'Class 1',
    ],
    [
      'a speed no draw of which is possible',
      scenario({ freeSpeedMPerS: { normal: { mean: -5, sd: 0.1 } } }),
      'distribution-out-of-range',
      'occupants[0].freeSpeedMPerS',
      'Class 1',
    ],
    [
      'limits that cut off every draw',
      scenario({ freeSpeedMPerS: { normal: { mean: 1.3, sd: 0.1, min: 4 } } }),
      'distribution-out-of-range',
      'occupants[0].freeSpeedMPerS',
      'Class 1',
    ],
    ['a step of 5 s', scenario({}, { dtS: 5 }), 'field-out-of-range', 'dtS', 'Morning drill'],
    ['no step at all', scenario({}, { dtS: 0 }), 'field-out-of-range', 'dtS', 'Morning drill'],
    [
      'an exit that only touches the room',
      withExit([
        [5, 2],
        [6, 1],
        [6, 3],
      ]),
      'exit-touches-no-floor',
      'exits[0].area',
      'Gate',
    ],
    ['an exit without width', withExit(box(5, 2, 6, 2)), 'exit-too-small', 'exits[0].area', 'Gate'],
    ['an exit narrower than anyone', withExit(box(5, 2, 6, 2.25)), 'exit-too-narrow', 'exits[0].area', 'Gate'],
    ['an exit nobody could step on', withExit(box(4, 2, 4.01, 2.01)), 'exit-too-small', 'exits[0].area', 'Gate'],
    [
      'a door without width',
      throughTheDoor,
      'out-of-range',
      'buildings[0].levels[0].openings[0].clearWidthM',
      'Back door',
      twoRooms({ clearWidthM: 0 }),
    ],
    [
      'a door too narrow to pass',
      throughTheDoor,
      'opening-too-narrow',
      'buildings[0].levels[0].openings[0]',
      'Back door',
      twoRooms({ clearWidthM: 0.01 }),
    ],
    [
      'a goal behind a shut door',
      throughTheDoor,
      'goal-unreachable',
      'occupants[0].goal',
      'Class 1',
      twoRooms({ state: 'closed' }),
    ],
    [
      'a goal in another part of the plan',
      scenario({}, { exits: [{ ...gate, area: box(20, 6, 26, 7) }] }),
      'goal-unreachable',
      'occupants[0].goal',
      'Class 1',
      schoolhouse(),
    ],
    [
      'weights beyond all numbers',
      scenario({ goal: { exits: ['E1', 'E1'], weights: [1e308, 1e308] } }),
      'weights-do-not-fit',
      'occupants[0].goal.weights',
      'c1',
    ],
    [
      'a line without length',
      scenario({}, { measurements: { lines: [{ id: 'L', level: '0', from: [1, 1], to: [1, 1] }] } }),
      'line-without-length',
      'measurements.lines[0]',
      'L',
    ],
    [
      'an area that crosses itself',
      scenario(
        {},
        {
          measurements: {
            areas: [
              {
                id: 'A',
                level: '0',
                polygon: [
                  [0, 0],
                  [4, 4],
                  [4, 0],
                  [0, 4],
                ],
              },
            ],
          },
        },
      ),
      'area-without-size',
      'measurements.areas[0].polygon',
      'A',
    ],
    // kept from a failing seed: the length of this line was written into the figures as Infinity
    [
      'a line out of this world',
      scenario({}, { measurements: { lines: [{ id: 'L', level: '0', from: [0, 0], to: [-1e308, 1] }] } }),
      'measurement-out-of-reach',
      'measurements.lines[0]',
      'L',
    ],
  ])('[SC131] %s is refused, and the problem names it', (_, json, code, path, names, plan) => {
    const { runs, problems } = tried(json, plan);
    expect(runs).toBe(false);
    const told = problems.find((each) => each.code === code);
    expect(told, problems.map((each) => each.message).join('\n')).toMatchObject({ path });
    expect(told?.message).toContain(names);
  });

  it.each<[fault: string, json: object, code: string, names: string, plan?: CampusPlan]>([
    ['an area partly in the wall', scenario({ area: box(-3, 0, 2, 5), count: 5 }), 'area-partly-off-floor', 'Class 1'],
    [
      'a door drawn as a point',
      throughTheDoor,
      'opening-without-length',
      'Back door',
      twoRooms({
        segment: [
          [5.1, 2],
          [5.1, 2],
        ],
        clearWidthM: 1,
      }),
    ],
    ['people who begin after the end', scenario({ preMovementTimeS: 100 }), 'starts-after-the-end', 'Class 1'],
  ])('[SC132] %s is repaired as far as it goes, and told', (_, json, code, names, plan) => {
    const { runs, problems } = tried(json, plan);
    expect(runs).toBe(true);
    expect(problems.find((each) => each.code === code)?.message).toContain(names);
  });
});
