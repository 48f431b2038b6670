/** Doors and stairs that open and close at times the scenario states. */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import type { Simulation } from '../../sim/index.js';
import type { DoorEvent } from '../freeScenario.js';

export interface DoorSchedule {
  /** Sets every door whose time has come; call before each step. */
  apply(simulation: Simulation): void;
  /** Whether a door will still change. */
  readonly isPending: boolean;
  /** State of a portal when the run begins: the plan's, or what the scenario makes of it at 0 s. */
  stateAtStart(portal: number): DoorEvent['state'];
}

interface DoorChange {
  readonly atS: number;
  readonly portals: readonly number[];
  readonly state: DoorEvent['state'];
}

/**
 * Changes in the order of their times, equals in the order of the scenario.
 *
 * @param exitsInside - ids of exits inside the floor: nothing there can be shut
 */
export function scheduleDoors(
  events: readonly DoorEvent[],
  cells: WalkableCells,
  exitsInside: ReadonlySet<string>,
): { schedule: DoorSchedule; problems: Problem[] } {
  const problems: Problem[] = [];
  const changes = events.map(({ atS, door, state }, i): DoorChange => {
    const portals = cells.portals.flatMap((portal, index) => (isPartOf(portal, door) ? [index] : []));
    if (portals.length === 0) {
      const message = exitsInside.has(door)
        ? `Exit “${door}” lies inside the floor and cannot be closed. Put its area against a wall from outside.`
        : `Door “${door}” joins no floor people can walk on, so it cannot be opened or closed. Check it in the plan.`;
      problems.push(problem('error', 'door-cannot-change', `doorEvents[${i}].door`, message, { values: { door } }));
    }
    return { atS, portals, state };
  });
  changes.sort((a, b) => a.atS - b.atS);
  let next = 0;
  const schedule: DoorSchedule = {
    stateAtStart(portal) {
      const change = changes.filter(({ atS, portals }) => atS === 0 && portals.includes(portal)).pop();
      return change?.state ?? cells.portals[portal]?.state ?? 'closed';
    },
    apply(simulation) {
      for (let change = changes[next]; change && change.atS <= simulation.timeS + 1e-9; change = changes[++next]) {
        for (const portal of change.portals) simulation.setPortalState(portal, change.state);
      }
    },
    get isPending() {
      return next < changes.length;
    },
  };
  return { schedule, problems };
}

/** A door is one portal; a storey of a staircase is shut at its foot and its head. */
function isPartOf({ id }: WalkableCells['portals'][number], named: string): boolean {
  return id === named || id === `${named}/foot` || id === `${named}/head`;
}
