/** One running drill: a machine on a clock of its own, told of what happens and telling of its phases. */
import type { AnyStateMachine } from 'xstate';
import { startClockedActor } from './clockedActor.js';
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
  const actor = startClockedActor<DrillFact, DrillMessage>(machine, input, clock);
  return {
    advanceTo: (timeS) => clock.advanceTo(toMilliseconds(timeS)),
    send: actor.send,
    drainMessages: actor.drainMessages,
    get phase() {
      return actor.state;
    },
    get isClosed() {
      return actor.isOver;
    },
  };
}
