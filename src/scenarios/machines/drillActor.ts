/** One running drill: a machine on the drill clock, told of what happens and telling of its phases. */
import { createActor } from 'xstate';
import type { DrillEvent, DrillInput, DrillMessage } from './contract.js';
import { createDrillClock } from './drillClock.js';
import { fireDrillMachine, toMilliseconds } from './implementations.js';

export interface DrillActor {
  /** Moves the drill's time on, s; timers due are called at their own time. */
  advanceTo(timeS: number): void;
  send(event: DrillEvent): void;
  /** What the machine has said since the last call, in order. */
  drainMessages(): DrillMessage[];
  readonly phase: string;
  /** The drill is closed: nothing more will happen. */
  readonly isClosed: boolean;
}

export function startFireDrill(input: DrillInput): DrillActor {
  const clock = createDrillClock();
  const actor = createActor(fireDrillMachine, { input, clock });
  let messages: DrillMessage[] = [];
  actor.on('*', (message) => {
    messages.push(message);
  });
  actor.start();
  return {
    advanceTo: (timeS) => clock.advanceTo(toMilliseconds(timeS)),
    send: (event) => actor.send(event),
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
