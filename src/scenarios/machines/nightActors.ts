/** What the names of the night's smaller machines do: rounds of wardens, locked doors, bedrooms. */
import { assign, emit, setup } from 'xstate';
import { bedroom } from './bedroom.js';
import { toMilliseconds } from './drillSetup.js';
import { lockedDoor } from './lockedDoor.js';
import { wardenRound } from './wardenRound.js';

/** What a warden does at a stop. */
export type WardenTask = 'unlock' | 'knock' | 'sweep';

/** Times of a warden's round, s. */
export interface WardenTimes {
  /** From the alarm until they set out. */
  readonly startS: number;
  readonly unlockingS: number;
  readonly knockingS: number;
  readonly sweepingS: number;
  /** They wait so long for a room to get empty, beyond looking into it. */
  readonly patienceS: number;
  /** And walk no longer than this to one stop. */
  readonly giveUpS: number;
}

export interface WardenInput {
  readonly tasks: readonly WardenTask[];
  readonly times: WardenTimes;
}

interface WardenContext extends WardenInput {
  /** The stop they are at or on the way to. */
  readonly stop: number;
  readonly isEmpty: boolean;
}

export type WardenEvent = { readonly type: 'ARRIVED' | 'ROOM_EMPTY' | 'LOST' };

/** With the number of the stop it is about; `over` comes after the last. */
export interface WardenMessage {
  readonly type: 'setOut' | 'unlock' | 'knock' | 'enter' | 'finish' | 'miss' | 'over';
  readonly stop: number;
}

const said = (type: WardenMessage['type'], { stop }: WardenContext): WardenMessage => ({ type, stop });
const wait = (name: keyof WardenTimes) => (args: { context: WardenContext }) =>
  toMilliseconds(args.context.times[name]);
const taskIs = (task: WardenTask) => (args: { context: WardenContext }) =>
  args.context.tasks[args.context.stop] === task;

const wardenSetup = setup({
  types: {
    context: {} as WardenContext,
    events: {} as WardenEvent,
    emitted: {} as WardenMessage,
    input: {} as WardenInput,
  },
  actions: {
    setOut: emit(({ context }) => said('setOut', context)),
    unlock: emit(({ context }) => said('unlock', context)),
    knock: emit(({ context }) => said('knock', context)),
    leave: emit(({ context }) => said('over', context)),
    enter: emit(({ context }) => said('enter', context)),
    seeItEmpty: assign({ isEmpty: true }),
    tellFinish: emit(({ context }) => said('finish', context)),
    tellMiss: emit(({ context }) => said('miss', context)),
    goOn: assign({ stop: ({ context }) => context.stop + 1, isEmpty: false }),
  },
  guards: {
    isOver: ({ context }) => context.stop >= context.tasks.length,
    isAtLock: taskIs('unlock'),
    isToKnock: taskIs('knock'),
    isEmpty: ({ context }) => context.isEmpty,
  },
  delays: {
    startS: wait('startS'),
    unlockingS: wait('unlockingS'),
    knockingS: wait('knockingS'),
    sweepingS: wait('sweepingS'),
    patienceS: wait('patienceS'),
    giveUpS: wait('giveUpS'),
  },
});

export const wardenRoundMachine = wardenSetup.createMachine({
  ...wardenRound,
  context: ({ input }) => ({ ...input, stop: 0, isEmpty: false }),
});

export type DoorEvent = { readonly type: 'RELEASED' };
export interface DoorMessage {
  readonly type: 'open';
}

export const lockedDoorMachine = setup({
  types: {
    context: {} as { readonly openingS: number },
    events: {} as DoorEvent,
    emitted: {} as DoorMessage,
    input: {} as { readonly openingS: number },
  },
  actions: { open: emit((): DoorMessage => ({ type: 'open' })) },
  delays: { openingS: ({ context }) => toMilliseconds(context.openingS) },
}).createMachine({ ...lockedDoor, context: ({ input }) => input });

export type BedroomEvent = { readonly type: 'SOMEONE_WOKE' | 'LEFT' | 'LOOKED_INTO' };
export interface BedroomMessage {
  readonly type: 'stirring' | 'left' | 'swept';
}

export const bedroomMachine = setup({
  types: { events: {} as BedroomEvent, emitted: {} as BedroomMessage },
  actions: {
    stir: emit((): BedroomMessage => ({ type: 'stirring' })),
    leave: emit((): BedroomMessage => ({ type: 'left' })),
    sweep: emit((): BedroomMessage => ({ type: 'swept' })),
  },
}).createMachine(bedroom);
