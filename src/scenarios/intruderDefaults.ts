/** What holds in a lockdown drill where a scenario does not say, each with where it comes from. */
import { type LockType, type SourcedValue, THREAT_SPEED_M_PER_S } from '../sim/index.js';
import type { ScenarioIntruder } from './intruderScenario.js';

function judged<T>(value: T, unit: string, reason: string): SourcedValue<T> {
  return { value, unit, source: `Judgement: ${reason}`, status: 'judgement', confidence: 'low' };
}

export const INTRUDER_DEFAULTS = {
  speedMPerS: THREAT_SPEED_M_PER_S,
  unstatedLock: judged<LockType>('key', '-', 'most room doors are locked with a key; the slower case to plan for'),
  desks: {
    value: true,
    unit: '-',
    source: 'Chinese school reports 2014 to 2026: doors are locked and blocked with desks',
    status: 'secondary',
    confidence: 'medium',
  } satisfies SourcedValue<boolean> as SourcedValue<boolean>,
  sweepCorridors: {
    value: true,
    unit: '-',
    source: 'Chinese school reports 2014 to 2026 and the Standard Response Protocol: teachers take in who is outside',
    status: 'secondary',
    confidence: 'medium',
  } satisfies SourcedValue<boolean> as SourcedValue<boolean>,
  holdDoorS: judged(60, 's', 'the score gives full points for rooms secured within 60 s (item L3)'),
  guards: judged(2, '-', 'nobody faces a threat alone; every rule of the notices asks for two above 100 people'),
  releaseTeams: judged(2, '-', 'two pairs with keys'),
} as const;

/** The scenario's own values, with defaults for those it does not state. */
export function resolveIntruder(stated: ScenarioIntruder = {}) {
  const { locks = {} } = stated;
  return {
    speedMPerS: stated.speedMPerS ?? INTRUDER_DEFAULTS.speedMPerS.value,
    unstatedLock: locks.unstated ?? INTRUDER_DEFAULTS.unstatedLock.value,
    lockOfDoor: new Map(locks.doors?.map(({ door, lock }) => [door, lock])) as ReadonlyMap<string, LockType>,
    desks: locks.desks ?? INTRUDER_DEFAULTS.desks.value,
    sweepCorridors: stated.sweepCorridors ?? INTRUDER_DEFAULTS.sweepCorridors.value,
    holdDoorS: stated.holdDoorS ?? INTRUDER_DEFAULTS.holdDoorS.value,
    releaseTeams: stated.releaseTeams ?? INTRUDER_DEFAULTS.releaseTeams.value,
    /** Id of the place people outdoors go to; null where they come in. */
    moveAwayTo: stated.outside && 'moveAway' in stated.outside ? stated.outside.moveAway : null,
  };
}

export type Intruder = ReturnType<typeof resolveIntruder>;
