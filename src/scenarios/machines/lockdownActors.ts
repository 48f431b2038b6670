/** What the names of the lockdown's smaller machines do: rooms and the line of guards. */
import { emit, setup } from 'xstate';
import { toMilliseconds } from './drillSetup.js';
import { guardLine } from './guardLine.js';
import { lockdownRoom } from './lockdownRoom.js';

export interface RoomInput {
  readonly expectsPeople: boolean;
  readonly holdDoorS: number;
  /** From beginning to lock until it holds or is given up, s. */
  readonly lockingS: number;
  /** Whether all doors hold then. */
  readonly holds: boolean;
  readonly roomCountS: number;
}

export interface RoomEvent {
  readonly type: 'LOCK_DOWN' | 'EVERYONE_IN' | 'RELEASED';
}

export interface RoomMessage {
  readonly type: 'giveUp' | 'lock' | 'secured' | 'notSecured' | 'counted' | 'released';
}

export const lockdownRoomMachine = setup({
  types: {
    context: {} as RoomInput,
    events: {} as RoomEvent,
    emitted: {} as RoomMessage,
    input: {} as RoomInput,
  },
  actions: {
    giveUp: emit((): RoomMessage => ({ type: 'giveUp' })),
    lock: emit((): RoomMessage => ({ type: 'lock' })),
    secure: emit((): RoomMessage => ({ type: 'secured' })),
    miss: emit((): RoomMessage => ({ type: 'notSecured' })),
    count: emit((): RoomMessage => ({ type: 'counted' })),
    release: emit((): RoomMessage => ({ type: 'released' })),
  },
  guards: {
    expectsPeople: ({ context }) => context.expectsPeople,
    holds: ({ context }) => context.holds,
  },
  delays: {
    holdDoorS: ({ context }) => toMilliseconds(context.holdDoorS),
    lockingS: ({ context }) => toMilliseconds(context.lockingS),
    roomCountS: ({ context }) => toMilliseconds(context.roomCountS),
  },
}).createMachine({ ...lockdownRoom, context: ({ input }) => input });

export interface GuardEvent {
  readonly type: 'CALLED' | 'GUARD_THERE' | 'HANDED_OVER';
}

export interface GuardMessage {
  readonly type: 'standBack' | 'hold';
}

export const guardLineMachine = setup({
  types: { events: {} as GuardEvent, emitted: {} as GuardMessage },
  actions: {
    standBack: emit((): GuardMessage => ({ type: 'standBack' })),
    hold: emit((): GuardMessage => ({ type: 'hold' })),
  },
}).createMachine(guardLine);
