import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { parseScenario, prepareRun } from '../../src/scenarios/index.js';
import { box, host, opening, planOf, space } from './support/plans.js';

/** The room of VC-20 and VC-21: one exit in the west wall, one in the east. */
const room = planOf([space('room', 'hall', [0, 0, 10, 15])], []);
const exits = [
  { id: 'E1', level: '0', area: box(-1, 12, 0, 13) },
  { id: 'E2', level: '0', area: box(10, 12, 11, 13) },
];
const entry = (id: string, area: unknown, count: number, goal: object, more: object = {}) => ({
  ...{ id, level: '0', area, count, goal, freeSpeedMPerS: 1.3 },
  ...more,
});

/** Exit taken by each person, by id. */
function exitsOf(plan: CampusPlan, json: object, seed: number): Map<string, string> {
  const { value: scenario, problems } = parseScenario({
    ...{ format: 'muster/scenario', schemaVersion: 1, kind: 'free', dtS: 0.1, maxTimeS: 200 },
    ...json,
  });
  if (!scenario) throw new Error(problems.map((each) => each.message).join('\n'));
  const { value } = prepareRun({ plan, scenario, seed, host });
  if (!value) throw new Error('the run cannot be prepared');
  while (!value.advance().done);
  const { events, occupants, goals } = value.record();
  return new Map(
    events.flatMap((event) =>
      event.type === 'occupantReachedGoal'
        ? [[occupants.ids[event.occupant] ?? '', goals[event.goal]?.id ?? ''] as const]
        : [],
    ),
  );
}

const shareOfE2 = (taken: readonly string[]) => taken.filter((exit) => exit === 'E2').length / taken.length;
const halves = { exits: ['E1', 'E2'], weights: [50, 50] };

describe('choice by weight', () => {
  const free = (more: object = {}) => entry('free', box(4.5, 0.5, 5.5, 1.3), 2, { ...halves, ...more });
  const committed = entry('committed', box(4.9, 1.9, 5.1, 2.1), 1, { exits: ['E2'] });
  const freeShare = (occupants: readonly object[], seeds: number) => {
    const taken: string[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      for (const [id, exit] of exitsOf(room, { occupants, exits }, seed)) if (id.startsWith('free')) taken.push(exit);
    }
    expect(taken).toHaveLength(2 * seeds);
    return shareOfE2(taken);
  };

  it('[SIM120] people are drawn to the exit that someone in sight is bound for, unless they heed nobody (VC-20)', () => {
    const alone = freeShare([free()], 40);
    expect(freeShare([free(), committed], 40) - alone).toBeGreaterThanOrEqual(0.05);
    const heedless = free({ socialInfluence: 0 });
    expect(freeShare([heedless, committed], 10)).toBe(freeShare([heedless], 10));
  });

  it('[SIM120] the weights alone keep their shares in the mean when everybody chooses (VC-20)', () => {
    const taken: string[] = [];
    const people = entry(
      'people',
      box(4, 0.5, 6, 2.5),
      20,
      { exits: ['E1', 'E2'], weights: [20, 80] },
      { placement: 'lattice' },
    );
    const later = { ...people, preMovementTimeS: { uniform: [0, 20] } };
    for (let seed = 1; seed <= 12; seed++) taken.push(...exitsOf(room, { occupants: [later], exits }, seed).values());
    expect(taken).toHaveLength(240);
    expect(shareOfE2(taken)).toBeGreaterThan(0.7);
    expect(shareOfE2(taken)).toBeLessThan(0.9);
  });

  it('[SIM120] people in another room, or who do not choose by weight and start later, change nobody', () => {
    const late = entry('late', box(1, 5, 9, 9), 12, { exits: ['E2'] }, { preMovementTimeS: 30 });
    for (let seed = 1; seed <= 6; seed++) {
      const alone = exitsOf(room, { occupants: [free()], exits }, seed);
      const with12 = exitsOf(room, { occupants: [free(), late], exits }, seed);
      for (const [id, exit] of alone) expect(with12.get(id)).toBe(exit);
    }
  });
});

describe('exits people know', () => {
  it('[SIM121] a known exit is taken though a strange one is 10 m nearer, not when it is 60 m nearer', () => {
    const hall = planOf(
      [space('hall', 'hall', [0, 0, 80, 4])],
      [opening('west', 'exit', [0, 1], [0, 2.5], ['hall']), opening('east', 'exit', [80, 1], [80, 2.5], ['hall'])],
    );
    const from = (x: number) =>
      exitsOf(hall, { occupants: [entry('p', box(x, 1, x + 1, 2), 1, { nearest: true, familiar: ['west'] })] }, 1).get(
        'p/1',
      );
    expect(from(45)).toBe('west');
    expect(from(70)).toBe('east');
  });
});

describe('an exit that closes', () => {
  it('[SIM7] one person turns to the other exit at once and is there after 12 to 15 s (VC-21)', () => {
    const json = {
      occupants: [entry('p', box(4.4, 0.9, 4.6, 1.1), 1, { nearest: true }, { freeSpeedMPerS: 1 })],
      exits,
      doorEvents: [{ atS: 1, door: 'E1', state: 'closed' }],
      dtS: 0.05,
    };
    const { value: scenario } = parseScenario({ format: 'muster/scenario', schemaVersion: 1, kind: 'free', ...json });
    const { value } = scenario ? prepareRun({ plan: room, scenario, seed: 1, host }) : { value: null };
    if (!value) throw new Error('the run cannot be prepared');
    while (!value.advance().done);
    const { evacuationTimeS, routes } = value.result();
    expect(routes).toEqual({ E1: 0, E2: 1 });
    expect(evacuationTimeS).toBeGreaterThanOrEqual(12);
    expect(evacuationTimeS).toBeLessThanOrEqual(15);
  });

  it('[SIM7] thirty bound for it all leave by the other within 60 s (VC-21)', () => {
    const people = entry(
      'crowd',
      box(3, 0.5, 6, 3),
      30,
      { exits: ['E1', 'E2'] },
      {
        freeSpeedMPerS: { normal: { mean: 1.34, sd: 0.26, min: 0.5, max: 2.2 } },
      },
    );
    const json = { occupants: [people], exits, doorEvents: [{ atS: 1, door: 'E1', state: 'closed' }], maxTimeS: 60 };
    for (const seed of [1, 2]) {
      const taken = [...exitsOf(room, json, seed).values()];
      expect(taken).toEqual(Array(30).fill('E2'));
    }
  });
});
