/** What a machine says of the phases of a drill, for whoever steps through them by hand. */
import type { DrillName } from '../drillScenario.js';
import type { DrillOrder } from './contract.js';
import {
  earthquakeDrillMachine,
  evacuateAwayDrillMachine,
  fireDrillMachine,
  lockdownDrillMachine,
  nightDrillMachine,
  stayInDrillMachine,
  terrainDrillMachine,
} from './drillMachines.js';
import { EARTHQUAKE_DRILL_PHASES } from './earthquakeDrill.js';
import { EVACUATE_AWAY_DRILL_PHASES } from './evacuateAwayDrill.js';
import { FIRE_DRILL_PHASES } from './fireDrill.js';
import { LOCKDOWN_DRILL_PHASES } from './lockdownDrill.js';
import { NIGHT_DRILL_PHASES } from './nightDrill.js';
import { STAY_IN_DRILL_PHASES } from './stayInDrill.js';
import { TERRAIN_DRILL_PHASES } from './terrainDrill.js';

/** The last state of every drill machine: nothing follows. */
export const CLOSED_PHASE = 'closed';

export interface DrillPhase {
  readonly name: string;
  /** What is ordered as it begins, in order. */
  readonly orders: readonly DrillOrder[];
  /** Phases that may follow, in the order of the drill. */
  readonly next: readonly string[];
}

export interface DrillPhases {
  /** Those a drill may begin with: one, or two where a warning may come first. */
  readonly first: readonly string[];
  /** In the order of the drill, `closed` last. */
  readonly phases: readonly DrillPhase[];
}

const stayIn = { machine: stayInDrillMachine, phases: STAY_IN_DRILL_PHASES } as const;
const terrain = { machine: terrainDrillMachine, phases: TERRAIN_DRILL_PHASES } as const;

/** A test holds this list to the machines that runs of the same names are conducted by. */
export const MACHINES_OF_DRILLS = {
  fire: { machine: fireDrillMachine, phases: FIRE_DRILL_PHASES },
  earthquake: { machine: earthquakeDrillMachine, phases: EARTHQUAKE_DRILL_PHASES },
  intruder: { machine: lockdownDrillMachine, phases: LOCKDOWN_DRILL_PHASES },
  hold: stayIn,
  secure: stayIn,
  shelter: stayIn,
  'evacuate-away': { machine: evacuateAwayDrillMachine, phases: EVACUATE_AWAY_DRILL_PHASES },
  night: { machine: nightDrillMachine, phases: NIGHT_DRILL_PHASES },
  'debris-flow': terrain,
  flood: terrain,
} as const satisfies { readonly [name in DrillName]: unknown };

/** The parts of a machine that are looked at, the same for all of them. */
interface State {
  readonly key: string;
  readonly entry: readonly unknown[];
  readonly always?: readonly Step[] | undefined;
  readonly transitions: ReadonlyMap<string, readonly Step[]>;
}
interface Step {
  readonly target?: readonly { readonly key: string }[] | undefined;
}

const targetsOf = (steps: readonly Step[]) => steps.flatMap((step) => (step.target ?? []).map((state) => state.key));

function orderOf(action: unknown): DrillOrder[] {
  const { type, params } = action as { type?: string; params?: { order?: DrillOrder } };
  return type === 'order' && params?.order !== undefined ? [params.order] : [];
}

/** Reads phases, orders and what may follow what out of the machine the drill is simulated by. */
export function drillPhases(kind: DrillName): DrillPhases {
  const { machine, phases } = MACHINES_OF_DRILLS[kind];
  const names: readonly string[] = [...phases, CLOSED_PHASE];
  const states = machine.root.states as unknown as Readonly<Record<string, State>>;
  const inOrder = (found: readonly string[]) => names.filter((name) => found.includes(name));
  const initial = targetsOf([machine.root.initial as Step])[0] ?? '';
  const always = targetsOf(states[initial]?.always ?? []);
  return {
    first: inOrder(always.length > 0 ? always : [initial]),
    phases: names.map((name) => {
      const state = states[name];
      const steps = [...(state?.transitions.values() ?? [])].flat();
      return { name, orders: (state?.entry ?? []).flatMap(orderOf), next: inOrder(targetsOf(steps)) };
    }),
  };
}
