/** The workloads of the bench are what their description says. */
import { describe, expect, it } from 'vitest';
import { distance, midpoint } from '../../src/model/index.js';
import {
  compileWorkload,
  constantDensityWorkload,
  createWorkload,
  type Workload,
  type WorkloadName,
} from '../../src/scenarios/index.js';

interface Person {
  readonly at: readonly [number, number];
  readonly exit: string;
}

function peopleOf(workload: Workload): Person[] {
  const { occupants, goals } = compileWorkload(workload);
  return occupants.map(({ x, y, goal }) => {
    if (goal.kind !== 'exits' || goal.goals.length !== 1) throw new Error('everyone has one exit');
    return { at: [x, y], exit: goals[goal.goals[0] as number]?.id ?? '' };
  });
}

const exitsOf = ({ plan }: Workload) =>
  (plan.buildings[0]?.levels[0]?.openings ?? []).filter((each) => each.kind === 'exit');

describe('a workload', () => {
  it.each<[WorkloadName, people: number, exits: number, widthM: number, longest: number]>([
    ['W1', 1000, 1, 2, 40],
    ['W2', 10_000, 8, 3, 120],
    ['W3', 900, 2, 2.4, 72],
  ])('[SC140] %s has its people, its exits and its size', (name, people, exits, widthM, longest) => {
    const workload = createWorkload(name);
    expect(peopleOf(workload)).toHaveLength(people);
    expect(exitsOf(workload).map((each) => each.clearWidthM)).toEqual(Array(exits).fill(widthM));
    const xs = (workload.plan.buildings[0]?.levels[0]?.spaces ?? []).flatMap((each) =>
      each.polygon.outer.map(([x]) => x),
    );
    expect(Math.max(...xs) - Math.min(...xs)).toBe(longest);
  });

  it.each([createWorkload('W1'), createWorkload('W2'), createWorkload('W3'), constantDensityWorkload(1000)])(
    '[SC140] $name sends everyone to the nearest exit',
    (workload) => {
      const exits = exitsOf(workload).map(({ id, segment }) => ({ id, at: midpoint(segment) }));
      const astray = peopleOf(workload).filter(({ at, exit }) => {
        const own = exits.find((each) => each.id === exit);
        return exits.some((other) => own && distance(at, other.at) < distance(at, own.at) - 1e-9);
      });
      expect(astray).toEqual([]);
    },
  );

  it('[SC140] W1 leaves a margin of 4 m around its crowd', () => {
    for (const { at } of peopleOf(createWorkload('W1'))) {
      expect(Math.min(...at)).toBeGreaterThanOrEqual(4);
      expect(Math.max(...at)).toBeLessThanOrEqual(36);
    }
  });

  it('[SC140] school is the whole demo school, and its alarm sounds at once in the bare simulation', () => {
    const { occupants } = compileWorkload(createWorkload('school'));
    // 1,468 people, ten of whom help another: the two walk as one body
    expect(occupants).toHaveLength(1458);
    expect(occupants.every((each) => each.startS < 600)).toBe(true);
  });
});
