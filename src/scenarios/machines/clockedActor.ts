/** A machine running on a drill clock: the drill itself, and the small ones beside it (a class, a room, a door, a post). */
import { type AnyStateMachine, createActor } from 'xstate';
import type { DrillClock } from './drillClock.js';

export interface ClockedActor<Event, Message> {
  send(event: Event): void;
  /** What it has said since the last call, in order. */
  drainMessages(): Message[];
  readonly state: string;
  /** It is in its last state: nothing more will happen. */
  readonly isOver: boolean;
}

/** Starts a machine on a clock, which has to be moved on by whoever made it. */
export function startClockedActor<Event, Message>(
  machine: AnyStateMachine,
  input: unknown,
  clock: DrillClock,
): ClockedActor<Event, Message> {
  const actor = createActor(machine, { input, clock });
  let messages: Message[] = [];
  actor.on('*', (message: unknown) => {
    messages.push(message as Message);
  });
  actor.start();
  return {
    send(event) {
      // one that is over hears nothing more
      if (actor.getSnapshot().status === 'active') actor.send(event as never);
    },
    drainMessages() {
      if (messages.length === 0) return [];
      const drained = messages;
      messages = [];
      return drained;
    },
    get state() {
      return String(actor.getSnapshot().value);
    },
    get isOver() {
      return actor.getSnapshot().status === 'done';
    },
  };
}
