/** What the names of `contract.ts` do. The one place where seconds become milliseconds. */
import { assign, emit, setup } from 'xstate';
import { DURATION_NAMES, type DurationName } from '../phaseDurations.js';
import type { DrillContext, DrillFact, DrillInput, DrillMessage, DrillOrder, EndsBy, PhaseMeta } from './contract.js';

/** Simulated seconds to the whole milliseconds of the drill clock. */
export function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

type Delay = (args: { readonly context: DrillContext }) => number;

const durations = Object.fromEntries(
  DURATION_NAMES.map((name): [DurationName, Delay] => [name, ({ context }) => toMilliseconds(context.durations[name])]),
) as Record<DurationName, Delay>;

export const drillSetup = setup({
  types: {
    context: {} as DrillContext,
    events: {} as DrillFact,
    emitted: {} as DrillMessage,
    input: {} as DrillInput,
    meta: {} as PhaseMeta,
  },
  actions: {
    startPhase: emit((_, { phase }: { phase: string }) => ({ type: 'phaseStarted', phase }) as const),
    endPhase: emit((_, { phase }: { phase: string }) => ({ type: 'phaseEnded', phase }) as const),
    order: emit((_, { order }: { order: DrillOrder }) => ({ type: 'order', order }) as const),
    noteUnaccountedFor: assign({
      unaccountedFor: ({ event, context }) => {
        if (event.type === 'EVERYONE_COUNTED' || event.type === 'MISSED_AT_COUNT') return event.missing;
        return event.type === 'MOVEMENT_OVER' ? event.unaccountedFor : context.unaccountedFor;
      },
    }),
    noteInterrupted: assign({ interrupted: (_, { phase }: { phase: string }) => phase }),
  },
  guards: {
    everyoneAssembled: ({ event }) => event.type === 'BUILDINGS_CLEAR' && event.everyoneAssembled,
    endsBy: ({ context }, { phase, trigger }: EndsBy) => (context.triggers[phase] ?? 'time') === trigger,
    someoneUnaccountedFor: ({ context }) => context.unaccountedFor > 0,
    isWarned: ({ context }) => context.durations.earlyWarningS > 0,
    wasIn: ({ context }, { phase }: { phase: string }) => context.interrupted === phase,
    someoneMissing: ({ event }) => event.type === 'EVERYONE_COUNTED' && event.missing > 0,
  },
  delays: {
    ...durations,
    rollCallS: ({ context: { durations: of, largestGroup } }) =>
      toMilliseconds(of.rollCallPerPersonS * largestGroup + of.rollCallReportS),
    bedRollS: ({ context: { durations: of, roomsToCount = 0 } }) =>
      toMilliseconds(of.bedRollPerRoomS * roomsToCount + of.bedRollReportS),
    refugeS: ({ context: { durations: of } }) => toMilliseconds(of.shakingS + of.stillUnderCoverS),
  },
});

/** What every machine begins with. */
export function beginDrill({ input }: { readonly input: DrillInput }): DrillContext {
  return { ...input, unaccountedFor: 0, interrupted: '' };
}
