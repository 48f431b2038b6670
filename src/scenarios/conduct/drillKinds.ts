/** The kinds of drill that can be run. */

import type { DrillName } from '../drillScenario.js';
import { fireDrillMachine } from '../machines/drillMachines.js';
import { FIRE_DRILL_PHASES } from '../machines/fireDrill.js';
import type { ScenarioKind } from '../scenario.js';
import type { DrillKind } from './drillConduct.js';
import { earthquakeKind } from './earthquake/earthquakeConduct.js';
import { conductEvacuation } from './evacuationConduct.js';
import { evacuateAway, lockdown, stayIn } from './lockdown/lockdownKinds.js';
import { night } from './nightKind.js';
import { withStaff } from './staff/withStaff.js';
import { refugeOf } from './terrain/highGround.js';
import { terrainKind } from './terrain/terrainConduct.js';

const fire: DrillKind = withStaff({
  machine: fireDrillMachine,
  phases: FIRE_DRILL_PHASES,
  usualSlot: 'lesson',
  conduct: conductEvacuation,
});

const terrain = withStaff(terrainKind, {
  findsRefugeInside: ({ plan, scenario }) => refugeOf(plan, scenario).to === 'upstairs',
});

const DRILL_KINDS: { readonly [name in DrillName]: DrillKind } = {
  fire,
  earthquake: withStaff(earthquakeKind),
  intruder: lockdown,
  hold: stayIn,
  secure: stayIn,
  shelter: stayIn,
  'evacuate-away': evacuateAway,
  night,
  'debris-flow': terrain,
  flood: terrain,
};

/** Null for `free`, which is no drill. */
export function drillKind(kind: ScenarioKind): DrillKind | null {
  return kind === 'free' ? null : DRILL_KINDS[kind];
}
