/** A drill's machine as a picture needs it: phases and what leads from one to the next, read from the machine itself. */
import type { DrillKind } from '../conduct/drillConduct.js';
import type { PhaseMeta } from '../machines/contract.js';
import { DURATION_NAMES, type DurationName } from '../phaseDurations.js';

/** What brings a transition about: something that happens, or a time that has passed. */
export type LinkCause =
  | { readonly by: 'fact'; readonly fact: string }
  | { readonly by: 'time'; readonly delay: string }
  | { readonly by: 'itself' };

export interface MachineLink {
  readonly from: string;
  /** Empty for the end of the drill. */
  readonly to: string;
  readonly cause: LinkCause;
  /** It is taken only where the phase is set to end this way. */
  readonly trigger: string | null;
  /** It is taken only when a condition holds, as that somebody is missing. */
  readonly isGuarded: boolean;
  /** So, or it is what is left where such a condition does not hold. */
  readonly isConditional: boolean;
}

export interface MachinePhase {
  readonly phase: string;
  readonly meta: PhaseMeta | null;
  /** Times of the scenario that bear on it, the one that sets its length first. */
  readonly durations: readonly DurationName[];
  /** Whether one of these times ends it, and not only what people do. */
  readonly isTimed: boolean;
  /** Times of those who act in it, which bear on it without setting its length. */
  readonly others: readonly DurationName[];
  /** Ways it can be set to end; empty where there is no choice. */
  readonly triggers: readonly string[];
}

/** Whether a drill comes to a phase only under a condition, as the search where somebody is missing. */
export function isOnlyIfNeeded({ links }: MachineGraph, phase: string): boolean {
  const into = links.filter(({ to }) => to === phase);
  return into.length > 0 && into.every(({ isGuarded }) => isGuarded);
}

export interface MachineGraph {
  readonly phases: readonly MachinePhase[];
  readonly links: readonly MachineLink[];
}

/** Delays that are worked out from several times. */
const COMPOSED_DELAYS: Readonly<Record<string, readonly string[]>> = {
  rollCallS: ['rollCallPerPersonS', 'rollCallReportS'],
  bedRollS: ['bedRollPerRoomS', 'bedRollReportS'],
  refugeS: ['shakingS', 'stillUnderCoverS'],
};

/** Times of people and rooms by the phase they are spent in. */
const TIMES_OF_PHASES: Readonly<Record<string, readonly string[]>> = {
  evacuation: ['guideSetsOutS'],
  rollCall: [
    'rollCallPerPersonS',
    'classLinesUpS',
    'strayPupilS',
    'rollCallAlonePerPersonS',
    'reportOnFootS',
    'commanderAbsentS',
  ],
  search: ['searchLookS'],
  secured: ['roomCountS'],
  policeTakeover: ['policeArrivalS'],
  release: ['releasePerRoomS'],
};

/** Times that count only where the phase is set to end by somebody's decision. */
const TIMES_OF_TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  commander: ['stairInspectionS'],
};

interface RawTransition {
  readonly target?: string;
  readonly guard?: string | { readonly type: string; readonly params?: { readonly trigger?: string } };
}

type RawTransitions = string | RawTransition | readonly (string | RawTransition)[];

interface RawState {
  readonly meta?: PhaseMeta;
  readonly on?: Readonly<Record<string, RawTransitions>>;
  readonly after?: Readonly<Record<string, RawTransitions>>;
  readonly always?: RawTransitions;
}

function listOf(transitions: RawTransitions): readonly RawTransition[] {
  const all = Array.isArray(transitions) ? transitions : [transitions];
  return all.map((each) => (typeof each === 'string' ? { target: each } : (each as RawTransition)));
}

function knownDurations(names: readonly string[]): readonly DurationName[] {
  return names.flatMap((wanted) => DURATION_NAMES.find((name) => name === wanted) ?? []);
}

export function durationsOfDelay(delay: string): readonly DurationName[] {
  return knownDurations([delay, ...(COMPOSED_DELAYS[delay] ?? [])]);
}

export function machineGraph({ machine, phases }: Pick<DrillKind, 'machine' | 'phases'>): MachineGraph {
  const states = (machine.config.states ?? {}) as Readonly<Record<string, RawState>>;
  const isPhase = new Set(phases);
  const links = phases.flatMap((from) => linksOf(from, states, isPhase));
  return {
    links,
    phases: phases.map((phase) => {
      const own = links.filter((link) => link.from === phase);
      const triggers = [...new Set(own.flatMap(({ trigger }) => trigger ?? []))];
      const lasts = states[phase]?.meta?.lasts;
      const delays = Object.keys(states[phase]?.after ?? {}).flatMap(durationsOfDelay);
      const durations = [...new Set([...(lasts === undefined ? [] : [lasts]), ...delays])];
      const decided = triggers.flatMap((trigger) => TIMES_OF_TRIGGERS[trigger] ?? []);
      const others = knownDurations([...decided, ...(TIMES_OF_PHASES[phase] ?? [])]).filter(
        (name) => !durations.includes(name),
      );
      const isTimed = own.some(({ cause }) => cause.by === 'time');
      return { phase, meta: states[phase]?.meta ?? null, durations, isTimed, others, triggers };
    }),
  };
}

function linksOf(
  from: string,
  states: Readonly<Record<string, RawState>>,
  isPhase: ReadonlySet<string>,
): MachineLink[] {
  const { on = {}, after = {}, always } = states[from] ?? {};
  const causes: readonly (readonly [LinkCause, RawTransitions])[] = [
    ...Object.entries(on).map(([fact, each]) => [{ by: 'fact', fact }, each] as const),
    ...Object.entries(after).map(([delay, each]) => [{ by: 'time', delay }, each] as const),
    ...(always === undefined ? [] : [[{ by: 'itself' } as const, always] as const]),
  ];
  return causes.flatMap(([cause, transitions]) =>
    listOf(transitions).flatMap(({ target, guard }, index) => {
      if (target === undefined) return [];
      const named = typeof guard === 'object' ? guard : undefined;
      const isTrigger = named?.type === 'endsBy';
      return {
        from,
        to: isPhase.has(target) ? target : '',
        cause,
        trigger: isTrigger ? (named.params?.trigger ?? null) : null,
        isGuarded: guard !== undefined && !isTrigger,
        isConditional: (guard !== undefined && !isTrigger) || index > 0,
      };
    }),
  );
}
