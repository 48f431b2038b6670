/** A drill machine walked through without any people: what can happen to it, and that it reaches and leaves every phase. */
import { expect } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { DrillFact, DrillInput } from '../../../src/scenarios/machines/contract.js';
import { beginDrill } from '../../../src/scenarios/machines/drillSetup.js';

/** Facts of every drill that people leave buildings in. */
export const LEAVING_FACTS: readonly DrillFact[] = [
  { type: 'FIRST_CLASS_LEFT_ITS_ROOM' },
  { type: 'BUILDINGS_CLEAR', everyoneAssembled: false },
  { type: 'BUILDINGS_CLEAR', everyoneAssembled: true },
  { type: 'EVERYONE_ASSEMBLED' },
  { type: 'MOVEMENT_OVER', unaccountedFor: 2 },
  { type: 'EVERYONE_COUNTED', missing: 0 },
  { type: 'EVERYONE_COUNTED', missing: 2 },
  { type: 'SEARCH_OVER' },
];

interface MachineData {
  readonly id: string;
  readonly states: object;
}

/** What the run may say, and every delay of the machine's own. */
function everything({ id, states }: MachineData, facts: readonly DrillFact[]) {
  const delays = Object.entries(states as Record<string, { readonly after?: object }>).flatMap(([phase, { after }]) =>
    Object.keys(after ?? {}).map((delay) => ({ type: `xstate.after.${delay}.${id}.${phase}` })),
  );
  return [...facts, ...delays];
}

/**
 * Fails unless every phase can be reached from the start and the end can be reached from every phase.
 *
 * @param inputs - what the drill may begin with; a phase reached from any of them is reached
 */
export function expectEveryPhaseReachedAndLeft(
  machine: AnyStateMachine,
  data: MachineData,
  phases: readonly string[],
  facts: readonly DrillFact[],
  inputs: readonly [DrillInput, ...DrillInput[]],
): void {
  const events = everything(data, facts);
  const reached = new Set(
    inputs.flatMap((input) => getShortestPaths(machine, { events, input }).map((path) => String(path.state.value))),
  );
  expect([...reached].sort()).toEqual([...phases, 'closed'].sort());
  for (const phase of phases) {
    const context = { ...beginDrill({ input: inputs[0] }), unaccountedFor: 1 };
    const toTheEnd = getShortestPaths(machine, {
      events,
      fromState: machine.resolveState({ value: phase, context }),
      toState: (state) => state.status === 'done',
    });
    expect(toTheEnd.length, phase).toBeGreaterThan(0);
  }
}
