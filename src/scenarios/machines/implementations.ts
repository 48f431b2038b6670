/** What the names of `contract.ts` do. The one place where seconds become milliseconds. */
import { assign, emit, setup } from 'xstate';
import type { DrillContext, DrillEvent, DrillInput, DrillMessage } from './contract.js';
import { fireDrill } from './fireDrill.js';

/** Simulated seconds to the whole milliseconds of the drill clock. */
export function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

const drillSetup = setup({
  types: {
    context: {} as DrillContext,
    events: {} as DrillEvent,
    emitted: {} as DrillMessage,
    input: {} as DrillInput,
  },
  actions: {
    startPhase: emit((_, { phase }: { phase: string }) => ({ type: 'phaseStarted', phase }) as const),
    endPhase: emit((_, { phase }: { phase: string }) => ({ type: 'phaseEnded', phase }) as const),
    soundAlarm: emit({ type: 'alarmSounded' }),
    noteUnaccountedFor: assign({
      unaccountedFor: ({ event, context }) =>
        event.type === 'MOVEMENT_OVER' ? event.unaccountedFor : context.unaccountedFor,
    }),
  },
  guards: {
    everyoneAssembled: ({ event }) => event.type === 'BUILDINGS_CLEAR' && event.everyoneAssembled,
    someoneUnaccountedFor: ({ context }) => context.unaccountedFor > 0,
  },
  delays: {
    detectionS: ({ context }) => toMilliseconds(context.durations.detectionS),
    alarmS: ({ context }) => toMilliseconds(context.durations.alarmS),
    rollCallS: ({ context: { durations, largestGroup } }) =>
      toMilliseconds(durations.rollCallPerPersonS * largestGroup + durations.rollCallReportS),
    searchS: ({ context }) => toMilliseconds(context.durations.searchS),
    allClearS: ({ context }) => toMilliseconds(context.durations.allClearS),
  },
});

export const fireDrillMachine = drillSetup.createMachine({
  ...fireDrill,
  context: ({ input }) => ({ ...input, unaccountedFor: 0 }),
});
