/**
 * The earthquake drill, phase by phase, as data.
 *
 * earlyWarning → shaking → secondSignal → evacuation → assembly → rollCall → search → allClear. `shaking` lasts until the
 * second signal: people stay under cover for a while after the ground is still. An aftershock interrupts whatever
 * follows the second signal, and that phase begins again after it. What does not happen is left out.
 */
import { closing, rollCall, search } from './closingPhases.js';
import { assembly, evacuation, whileInTheRooms } from './leavingPhases.js';
import { begins, ends, endsBy, order } from './phaseWords.js';

export const EARTHQUAKE_DRILL_PHASES = [
  'earlyWarning',
  'shaking',
  'secondSignal',
  'evacuation',
  'assembly',
  'rollCall',
  'search',
  'aftershock',
  'allClear',
] as const;

/** Ends a phase for as long as the ground shakes again. */
const aftershockDuring = (phase: string) => ({
  target: 'aftershock' as const,
  actions: { type: 'noteInterrupted' as const, params: { phase } },
});

const backTo = <P extends string>(phase: P) => ({
  guard: { type: 'wasIn' as const, params: { phase } },
  target: phase,
});

export const earthquakeDrill = {
  id: 'earthquakeDrill/1',
  initial: 'beforehand',
  states: {
    /** Takes no time: with or without a warning. */
    beforehand: { always: [{ guard: 'isWarned', target: 'earlyWarning' }, { target: 'shaking' }] },
    /** The warning sounds, the ground is still: whoever hears it takes cover. */
    earlyWarning: {
      meta: { endsBy: ['time'], who: ['commander', 'teachers', 'pupils'], lasts: 'earlyWarningS' },
      entry: [begins('earlyWarning'), order('takeCover')],
      exit: ends('earlyWarning'),
      after: { earlyWarningS: 'shaking' },
    },
    /** Nobody walks while the ground shakes; after that all stay under cover until the second signal. */
    shaking: {
      meta: { endsBy: ['time', 'commander'], who: ['teachers', 'pupils', 'commander'], lasts: 'shakingS' },
      entry: [begins('shaking'), order('groundShakes')],
      exit: ends('shaking'),
      on: { COMMANDER_DECIDED: { guard: endsBy('shaking', 'commander'), target: 'secondSignal' } },
      after: {
        shakingS: { actions: order('groundIsStill') },
        refugeS: { guard: endsBy('shaking', 'time'), target: 'secondSignal' },
      },
    },
    /** The signal to leave: heads covered, classes line up, and no one has left a room yet. */
    secondSignal: {
      meta: { endsBy: ['event'], who: ['commander', 'teachers', 'pupils', 'guides'] },
      entry: [begins('secondSignal'), order('soundAlarm')],
      exit: ends('secondSignal'),
      on: { ...whileInTheRooms, AFTERSHOCK: aftershockDuring('evacuation') },
    },
    /** From the first class out of its room to the last person out of the buildings. */
    evacuation: { ...evacuation, on: { ...evacuation.on, AFTERSHOCK: aftershockDuring('evacuation') } },
    /** On the way over open ground, until everyone stands in place. */
    assembly: { ...assembly, on: { ...assembly.on, AFTERSHOCK: aftershockDuring('assembly') } },
    rollCall: { ...rollCall, on: { ...rollCall.on, AFTERSHOCK: aftershockDuring('rollCall') } },
    search: { ...search, on: { ...search.on, AFTERSHOCK: aftershockDuring('search') } },
    /** Cover again, wherever people are; then they go on. */
    aftershock: {
      meta: { endsBy: ['time'], who: ['teachers', 'pupils'], lasts: 'aftershockS' },
      entry: [begins('aftershock'), order('groundShakes')],
      exit: [order('groundIsStill'), ends('aftershock')],
      after: {
        aftershockS: [backTo('assembly'), backTo('rollCall'), backTo('search'), { target: 'evacuation' }],
      },
    },
    ...closing,
  },
} as const;
