/** What the names of the machines of classes, posts and search parties mean. */
import { assign, emit, setup } from 'xstate';
import { classGroup } from './classGroup.js';
import { toMilliseconds } from './drillSetup.js';
import { searchParty } from './searchParty.js';
import { staffRole } from './staffRole.js';

/** How a count goes: times in s, and how many are not there. */
export interface GroupCount {
  readonly linesUpS: number;
  readonly countS: number;
  readonly reportS: number;
  readonly missing: number;
}

export type ClassEvent =
  | { readonly type: 'LEFT_ROOM' }
  | { readonly type: 'ASSEMBLED'; readonly count: GroupCount }
  | { readonly type: 'FOUND' };
/** The report has reached the commander. */
export interface ClassMessage {
  readonly type: 'reported';
}

const wait = (name: 'linesUpS' | 'countS' | 'reportS') => (args: { context: GroupCount }) =>
  toMilliseconds(args.context[name]);

export const classGroupMachine = setup({
  types: { context: {} as GroupCount, events: {} as ClassEvent, emitted: {} as ClassMessage },
  actions: {
    noteCount: assign(({ context, event }) => (event.type === 'ASSEMBLED' ? event.count : context)),
    noteFound: assign({ missing: ({ context }) => context.missing - 1 }),
    report: emit((): ClassMessage => ({ type: 'reported' })),
  },
  guards: {
    someoneMissing: ({ context }) => context.missing > 0,
    lastOneMissing: ({ context }) => context.missing === 1,
  },
  delays: { linesUpS: wait('linesUpS'), countS: wait('countS'), reportS: wait('reportS') },
}).createMachine({ ...classGroup, context: { linesUpS: 0, countS: 0, reportS: 0, missing: 0 } });

export type RoleEvent = { readonly type: 'SET_OUT' | 'REACHED_POST' | 'FLOOR_CLEAR' | 'COUNTED' };
export interface RoleMessage {
  readonly type: 'leavePost';
}

export const staffRoleMachine = setup({
  types: { events: {} as RoleEvent, emitted: {} as RoleMessage },
  actions: { leavePost: emit((): RoleMessage => ({ type: 'leavePost' })) },
}).createMachine(staffRole);

/** Times of a search, s. */
export interface SearchTimes {
  readonly turnBackS: number;
  readonly lookS: number;
}

export type TurnReason = 'seen' | 'closed' | 'timeUp';
export type PartyEvent = { readonly type: 'TOGETHER' | 'ARRIVED' | 'NO_WAY' | 'BACK' };
export type PartyMessage =
  | { readonly type: 'goThere' | 'look' }
  | { readonly type: 'comeBack'; readonly reason: TurnReason };

interface PartyContext extends SearchTimes {
  readonly reason: TurnReason;
}

export const searchPartyMachine = setup({
  types: {
    context: {} as PartyContext,
    events: {} as PartyEvent,
    emitted: {} as PartyMessage,
    input: {} as SearchTimes,
  },
  actions: {
    goThere: emit((): PartyMessage => ({ type: 'goThere' })),
    look: emit((): PartyMessage => ({ type: 'look' })),
    comeBack: emit(({ context }): PartyMessage => ({ type: 'comeBack', reason: context.reason })),
    note: assign({ reason: (_, { reason }: { reason: TurnReason }) => reason }),
  },
  delays: {
    turnBackS: ({ context }) => toMilliseconds(context.turnBackS),
    lookS: ({ context }) => toMilliseconds(context.lookS),
  },
}).createMachine({ ...searchParty, context: ({ input }) => ({ ...input, reason: 'timeUp' }) });
