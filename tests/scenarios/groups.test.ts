import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, prepareRun, type RunResult } from '../../src/scenarios/index.js';
import { box, host, opening, planOf, space } from './support/plans.js';

const hall = () => planOf([space('hall', 'hall', [0, 0, 15, 20])], []);

/** VC-18 of the verification cases: four who walk 1.25 m/s and one who walks 0.5 m/s, behind ten slow others. */
const slowestOfFive = (group: object) => ({
  format: 'muster/scenario',
  schemaVersion: 1,
  kind: 'free',
  maxTimeS: 240,
  occupants: [
    {
      id: 'five',
      level: '0',
      area: box(6, 16, 9, 19.5),
      count: 5,
      freeSpeedMPerS: 1.25,
      individuals: [{}, {}, {}, {}, { freeSpeedMPerS: 0.5 }],
      goal: { exits: ['E1'] },
      ...group,
    },
    { id: 'ten', level: '0', area: box(5, 8, 10, 12), count: 10, freeSpeedMPerS: 0.5, goal: { exits: ['E1'] } },
  ],
  exits: [{ id: 'E1', level: '0', area: box(7, -1, 8, 0) }],
});

function run(plan: ReturnType<typeof planOf>, json: object, seed: number): RunResult {
  const { value: scenario, problems } = parseScenario(json);
  if (!scenario) throw new Error(problems.map((each) => each.message).join('\n'));
  const prepared = prepareRun({ plan, scenario, seed, host });
  if (!prepared.value) throw new Error(prepared.problems.map((each) => each.message).join('\n'));
  while (!prepared.value.advance().done);
  return prepared.value.result();
}

function spreadS(result: RunResult): number {
  const { firstS, lastS } = result.groups.five ?? {};
  return (lastS ?? Number.NaN) - (firstS ?? Number.NaN);
}

describe('a group that stays together', () => {
  it('[SIM100] [SC110] arrives within 10 s of its first member, and without cohesion over more than 15 s (VC-18)', () => {
    for (const seed of [1, 2, 3]) {
      const together = spreadS(run(hall(), slowestOfFive({ group: { cohesion: true } }), seed));
      const alone = spreadS(run(hall(), slowestOfFive({}), seed));
      expect(together).toBeLessThanOrEqual(10);
      expect(alone).toBeGreaterThanOrEqual(15);
    }
  });

  it('[SIM101] nobody gets far ahead of a slow leader, and the sweeper comes last', () => {
    const led = slowestOfFive({
      individuals: [{ freeSpeedMPerS: 0.5 }],
      group: { leader: 'first', sweeper: 'last' },
    });
    const { value: scenario } = parseScenario({ ...led, occupants: led.occupants.slice(0, 1) });
    if (!scenario) throw new Error('the scenario cannot be read');
    const { value } = prepareRun({ plan: hall(), scenario, seed: 1, host });
    if (!value) throw new Error('the run cannot be prepared');
    let farthestM = 0;
    for (let update = value.advance(); !update.done; update = value.advance()) {
      const { yCm, state, timeS } = update.frame;
      const present = [...yCm].filter((_, i) => state[i] === 2 || state[i] === 3);
      if (timeS < 10 || present.length < 5) continue;
      farthestM = Math.max(farthestM, ((yCm[0] as number) - Math.min(...present)) / 100);
    }
    expect(farthestM).toBeLessThan(2);
    const out = value.record().events.flatMap((e) => (e.type === 'occupantReachedGoal' ? [e.occupant] : []));
    expect(out.at(-1)).toBe(4);
  });

  it('[SIM101] [SC110] the sweeper of an entry told by its density comes last as well, however fast they are', () => {
    const { occupants, ...rest } = slowestOfFive({
      individuals: [{}, {}, {}, {}, { freeSpeedMPerS: 2 }],
      group: { sweeper: 'last' },
    });
    const { count, ...entry } = occupants[0] as (typeof occupants)[number];
    const { value: scenario } = parseScenario({ ...rest, occupants: [{ ...entry, densityPerM2: count / 10.5 }] });
    const prepared = scenario && prepareRun({ plan: hall(), scenario, seed: 1, host }).value;
    if (!prepared) throw new Error('the run cannot be prepared');
    while (!prepared.advance().done);
    const out = prepared.record().events.flatMap((e) => (e.type === 'occupantReachedGoal' ? [e.occupant] : []));
    expect(out).toHaveLength(5);
    expect(out.at(-1)).toBe(4);
  });

  it('[SIM102] waiting never keeps a class in: classes of any speeds leave through one corridor and one exit', () => {
    const wing = planOf(
      [
        space('room-1', 'classroom', [0, 0, 8, 7]),
        space('room-2', 'classroom', [8.2, 0, 16.2, 7]),
        space('corridor', 'corridor', [0, 7.2, 18, 8.8]),
      ],
      [
        opening('door-1', 'door', [3.5, 7.1], [4.4, 7.1], ['room-1', 'corridor']),
        opening('door-2', 'door', [11.5, 7.1], [12.4, 7.1], ['room-2', 'corridor']),
        opening('exit', 'exit', [18.1, 7.6], [18.1, 8.5], ['corridor']),
      ],
    );
    const pupil = fc.record({
      freeSpeedMPerS: fc.double({ min: 0.3, max: 2, noNaN: true }),
      preMovementTimeS: fc.double({ min: 0, max: 30, noNaN: true }),
      bodyRadiusM: fc.double({ min: 0.15, max: 0.3, noNaN: true }),
    });
    const group = fc.record({ leader: fc.constant('first'), sweeper: fc.constant('last') }, { requiredKeys: [] });
    const someClass = fc.record({ individuals: fc.array(pupil, { minLength: 2, maxLength: 16 }), group });
    fc.assert(
      fc.property(someClass, someClass, fc.integer({ min: 1, max: 1000 }), (one, other, seed) => {
        const occupants = [one, other].map((each, k) => ({
          ...each,
          id: `class-${k}`,
          level: '0',
          area: k === 0 ? box(0.3, 0.3, 7.7, 6) : box(8.5, 0.3, 15.9, 6),
          count: each.individuals.length,
        }));
        const json = { format: 'muster/scenario', schemaVersion: 1, kind: 'free', maxTimeS: 600, occupants };
        expect(run(wing, json, seed).stuck).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
