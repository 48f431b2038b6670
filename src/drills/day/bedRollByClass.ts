/** The roll of the beds class by class, where rooms say whose class sleeps in them. */
import type { DrillDay } from './drillDay.js';
import type { SettledDay } from './settledDay.js';

export interface ClassInBeds {
  readonly name: string;
  readonly rooms: number;
  readonly roomsCounted: number;
  /** Tonight's number over all its rooms; null while that of one is not known. */
  readonly expected: number | null;
  /** People counted in the rooms that have been counted. */
  readonly counted: number;
  /** Fewer than expected in rooms that have been counted; somebody too many in another room makes up for nobody. */
  readonly missing: number;
}

/** In the order in which the classes come up; rooms without a class are in none. */
export function bedRollByClass(day: DrillDay, { groups }: SettledDay): readonly ClassInBeds[] {
  const classOf = new Map(day.wards.flatMap(({ rooms }) => rooms.map(({ id, className }) => [id, className] as const)));
  const rolls = new Map<string, ClassInBeds>();
  for (const { id, expected, counted, difference } of groups) {
    const name = classOf.get(id);
    if (name === undefined) continue;
    const before = rolls.get(name) ?? { name, rooms: 0, roomsCounted: 0, expected: 0, counted: 0, missing: 0 };
    rolls.set(name, {
      name,
      rooms: before.rooms + 1,
      roomsCounted: before.roomsCounted + (counted === null ? 0 : 1),
      expected: before.expected === null || expected === null ? null : before.expected + expected,
      counted: before.counted + (counted ?? 0),
      missing: before.missing + Math.max(0, -(difference ?? 0)),
    });
  }
  return [...rolls.values()];
}
