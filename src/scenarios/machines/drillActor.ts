/** One running drill: a machine on the drill clock, told of what happens and telling of its phases. */
import { type AnyStateMachine, createActor } from 'xstate';
import type { DrillFact, DrillInput, DrillMessage } from './contract.js';
import { createDrillClock } from './drillClock.js';
import { toMilliseconds } from './drillSetup.js';

export interface DrillActor {
  /** Moves the drill's time on, s; timers due are called at their own time. */
  advanceTo(timeS: number): void;
  send(fact: DrillFact): void;
  /** What the machine has said since the last call, in order. */
  drainMessages(): DrillMessage[];
  readonly phase: string;
  /** The drill is closed: nothing more will happen. */
  readonly isClosed: boolean;
}

export function startDrillActor(machine: AnyStateMachine, input: DrillInput): DrillActor {
  const clock = createDrillClock();
  const actor = createActor(machine, { input, clock });
  let messages: DrillMessage[] = [];
  actor.on('*', (message) => {
    messages.push(message as DrillMessage);
  });
  actor.start();
  return {
    advanceTo: (timeS) => clock.advanceTo(toMilliseconds(timeS)),
    send: (fact) => actor.send(fact),
    drainMessages() {
      const drained = messages;
      messages = [];
      return drained;
    },
    get phase() {
      return String(actor.getSnapshot().value);
    },
    get isClosed() {
      return actor.getSnapshot().status === 'done';
    },
  };
}
