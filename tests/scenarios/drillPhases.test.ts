import { describe, expect, it } from 'vitest';
import { DRILL_NAMES, drillKind, drillPhases } from '../../src/scenarios/index.js';
import { MACHINES_OF_DRILLS } from '../../src/scenarios/machines/drillPhases.js';

const NAMES = Object.keys(DRILL_NAMES) as (keyof typeof DRILL_NAMES)[];

describe('phases of a drill for its commander', () => {
  it('[SC557] are those of the machine that runs of the same name are conducted by', () => {
    for (const name of NAMES) {
      expect(MACHINES_OF_DRILLS[name].machine, name).toBe(drillKind(name)?.machine);
      expect([...drillPhases(name).phases.map((each) => each.name)], name).toEqual([
        ...(drillKind(name)?.phases ?? []),
        'closed',
      ]);
    }
  });

  it('[SC558] lead from the first to the closed drill, and say what may follow what', () => {
    for (const name of NAMES) {
      const { first, phases } = drillPhases(name);
      const reached = new Set(first);
      for (const phase of reached) {
        for (const next of phases.find((each) => each.name === phase)?.next ?? []) reached.add(next);
      }
      expect([...reached].sort(), name).toEqual(phases.map((each) => each.name).sort());
      expect(phases.filter((each) => each.orders.some((o) => o === 'soundAlarm'))).toHaveLength(1);
    }
  });
});
