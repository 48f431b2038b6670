import type { GoalSpec, OccupantSpec } from '../../sim/index.js';
import type { Person } from '../population/person.js';
import type { Scenario } from '../scenario.js';

/**
 * A person as the simulation takes them.
 *
 * @param route - index of the route they are given; -1 for none
 */
export function occupantSpec(person: Person, goal: GoalSpec, { kind, release }: Scenario, route: number): OccupantSpec {
  const { id, group, cell, at, radiusM, freeSpeedMPerS, stairDownFactor, stairUpFactor, timeGapFactor } = person;
  const { bornS, preMovementS, fedLimit } = person;
  // in a drill nobody moves before the alarm says so, and where people are released in stages not before their turn
  const startS = kind === 'free' && !release ? (bornS ?? 0) + preMovementS : Number.POSITIVE_INFINITY;
  const body = { radiusM, freeSpeedMPerS, stairDownFactor, stairUpFactor, timeGapFactor };
  const born = bornS === undefined ? {} : { bornS };
  const limit = fedLimit === undefined ? {} : { fedLimit };
  return {
    id,
    group,
    x: at[0],
    y: at[1],
    cell,
    ...body,
    startS,
    goal,
    ...born,
    ...limit,
    ...(route < 0 ? {} : { route }),
  };
}
