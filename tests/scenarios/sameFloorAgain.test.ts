/** What one run works out of a plan serves the next, and shows in none of its bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { parseScenario, prepareRun } from '../../src/scenarios/index.js';
import { box, host, schoolhouse } from './support/plans.js';

/** Ways to use the schoolhouse that change its floor: an exit cut into a wall, ground to step on, a door shut on the way. */
const uses = {
  plain: {},
  cut: { exits: [{ id: 'cut', level: '0', area: box(-1, 2, 0, 4) }] },
  inside: { exits: [{ id: 'inside', level: '0', area: box(1, 8, 3, 9) }] },
  shut: { doorEvents: [{ atS: 4, door: 'door-1', state: 'closed' as const }] },
  slow: { doorEvents: [{ atS: 0, door: 'door-2', state: 'closed' as const }] },
};
type Use = keyof typeof uses;

function hashOf(plan: CampusPlan, use: Use, seed: number): string {
  const { value: scenario, problems } = parseScenario({
    format: 'muster/scenario',
    schemaVersion: 1,
    name: use,
    kind: 'free',
    maxTimeS: 60,
    occupants: [
      { id: 'one', level: '0', area: box(0, 0, 8, 7), count: 25, goal: { nearest: true } },
      { id: 'two', level: '0', area: box(8.2, 0, 16.2, 7), count: 25, goal: { nearest: true } },
    ],
    ...uses[use],
  });
  if (!scenario) throw new Error(problems.map((each) => each.message).join('\n'));
  const { value: run, problems: refused } = prepareRun({ plan, scenario, seed, host });
  if (!run) throw new Error(refused.map((each) => each.message).join('\n'));
  while (!run.advance().done);
  return run.result().hash;
}

describe('a plan run over again', () => {
  it('[SC565] gives each run the bytes it has alone, whatever ran over the plan before', () => {
    const alone = new Map<string, string>();
    const hashAlone = (use: Use, seed: number) => {
      const key = `${use} ${seed}`;
      const hash = alone.get(key) ?? hashOf(structuredClone(schoolhouse()), use, seed);
      alone.set(key, hash);
      return hash;
    };
    const run = fc.record({
      use: fc.constantFrom(...(Object.keys(uses) as Use[])),
      seed: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 5 }), (runs) => {
        const plan = schoolhouse();
        for (const { use, seed } of runs) expect(hashOf(plan, use, seed)).toBe(hashAlone(use, seed));
      }),
      { numRuns: 12 },
    );
    expect(new Set(alone.values()).size).toBe(alone.size);
  });
});
