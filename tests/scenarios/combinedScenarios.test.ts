/** Scenarios that ask for many things at once: groups, help, choice, release, smoke, gases, doors, models. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, prepareRun } from '../../src/scenarios/index.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { box, host } from './support/plans.js';

const plan = twoStoreyPlan(true);
const level = fc.constantFrom('level:0', 'level:1');
const [lowerRoom, upperRoom] = [box(0, 2.6, 7.9, 8.7), box(8.1, 2.6, 16, 8.7)];

const entry = fc.record(
  {
    level,
    count: fc.integer({ min: 1, max: 8 }),
    area: fc.constantFrom(lowerRoom, upperRoom),
    preMovementTimeS: fc.double({ min: 0, max: 20, noNaN: true }),
    assistance: fc.constantFrom('buddy', 'twoHelpers', 'evacuationChair'),
    fedLimit: fc.double({ min: 0.05, max: 2, noNaN: true }),
    group: fc.record({ leader: fc.constant('first'), sweeper: fc.constant('last') }, { requiredKeys: [] }),
    goal: fc.constantFrom<object>(
      { exits: ['exit:main'] },
      { exits: ['exit:main', 'refuge'], weights: [1, 1], socialInfluence: 0.8 },
      { exits: ['exit:main', 'refuge'], familiar: ['refuge'] },
      { nearest: true, familiar: ['refuge'] },
    ),
  },
  { requiredKeys: ['level', 'count', 'area'] },
);

const conduct = fc.record(
  {
    movementModel: fc.constant('collision-free-speed'),
    doorFlow: fc.constant('design'),
    dtS: fc.constantFrom(0.03, 0.04, 0.1),
    smoke: fc.constantFrom(
      [
        {
          level: 'level:1',
          series: [
            [0, 0],
            [10, 3],
            [20, 0.5],
          ],
        },
      ],
      [{ level: 'level:0', area: box(0, 0, 9, 9), series: [[0, 2]] }],
    ),
    gases: fc.constantFrom(
      [{ level: 'level:0', series: [{ timeS: 0, coPpm: 60_000, o2Percent: 12 }] }],
      [{ level: 'level:1', area: box(3, 0, 12, 9), series: [{ timeS: 5, coPpm: 90_000, temperatureC: 90 }] }],
    ),
    hazardLaws: fc.constant({ closedAbovePerM: 1.5 }),
    release: fc.constantFrom<object>(
      [{ levels: ['level:1'], afterS: 5 }],
      [{ levels: ['level:1'], afterCleared: ['level:0'] }],
      [{ groups: ['entry-0'], afterS: 3, afterCleared: ['level:1'] }],
    ),
    doorEvents: fc.constant([
      { atS: 8, door: 'exit:main', state: 'closed' },
      { atS: 25, door: 'exit:main', state: 'open' },
    ]),
  },
  { requiredKeys: [] },
);

describe('scenarios that ask for many things at once', () => {
  it('[SC130] [SIM15] [SIM61] run to the end: everyone is out or named, once, and nobody overcome walks on', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 4 }), conduct, fc.nat(1000), (entries, more, seed) => {
        const { value: scenario, problems } = parseScenario({
          ...{ format: 'muster/scenario', schemaVersion: 1, kind: 'free', maxTimeS: 45, ...more },
          occupants: entries.map((each, k) => ({ ...each, id: `entry-${k}` })),
          sources: [{ id: 'source', level: 'level:0', area: box(8.5, 3, 12, 6), ratePerS: 0.5, untilS: 8 }],
          exits: [{ id: 'refuge', level: 'level:1', area: box(8.5, 5, 15.5, 8.5) }],
        });
        expect(problems.filter((each) => each.severity === 'error')).toEqual([]);
        const run = scenario && prepareRun({ plan, scenario, seed, host }).value;
        if (!run) throw new Error('the run cannot be prepared');
        while (!run.advance().done);
        const { occupants, evacuated, stuck } = run.result();
        expect(evacuated + stuck.length).toBe(occupants);
        const stopped = new Set<number>();
        let lastStep = 0;
        for (const event of run.record().events) {
          expect(event.step).toBeGreaterThanOrEqual(lastStep);
          lastStep = event.step;
          if (event.type === 'occupantOvercome') stopped.add(event.occupant);
          if (event.type === 'occupantReachedGoal') expect(stopped.has(event.occupant)).toBe(false);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
