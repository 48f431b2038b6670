/** What the names of a lockdown room's machine do. */
import { assign, emit, setup } from 'xstate';
import { toMilliseconds } from './drillSetup.js';
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

export type RoomEvent =
  | { readonly type: 'LOCK_DOWN' | 'EVERYONE_IN' | 'RELEASED' }
  /** Others lock than was planned. */
  | ({ readonly type: 'PLANNED_ANEW' } & Pick<RoomInput, 'lockingS' | 'holds'>);

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
    planAnew: assign(({ event }) =>
      event.type === 'PLANNED_ANEW' ? { lockingS: event.lockingS, holds: event.holds } : {},
    ),
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
