/**
 * Pre-movement time: from the alarm to the first step.
 *
 * A class starts together, because its teacher decides; each pupil adds a little. Numbers from the project's
 * collection of empirical pedestrian parameters, version 1.1 (2026-11-21), group `pre_movement`.
 */
import { ln, randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';

/** Where the alarm finds people. `unsupervised` is a break or a meal: no teacher stands beside them. */
export const PRE_MOVEMENT_SITUATIONS = [
  'kindergarten',
  'primary',
  'secondary',
  'unsupervised',
  'asleepToneAlarm',
  'asleepVoiceAlarm',
] as const;
export type PreMovementSituation = (typeof PRE_MOVEMENT_SITUATIONS)[number];

function logNormal(medianS: number, sigmaLn: number, min: number, max: number): Distribution {
  return { logNormal: { muLn: ln(medianS), sigmaLn, min, max } };
}

const DRILLS = 'Judgement from Najmanova & Ronchi 2017 and 2023 and Hamilton et al. 2017: younger takes longer';
const SLEEP =
  'Judgement built on Smith et al. 2020: a tone wakes 56 % within 5 min, a voice 85–89 %; dressing comes on top';

function sourced(value: Distribution, source: string, confidence: 'medium' | 'low'): SourcedValue<Distribution> {
  return { value, unit: 's', source, status: 'judgement', confidence };
}

/** One draw for a class (or, where nobody leads, for each person). */
export const PRE_MOVEMENT_S: Readonly<Record<PreMovementSituation, SourcedValue<Distribution>>> = {
  kindergarten: sourced(logNormal(30, 0.55, 5, 120), DRILLS, 'medium'),
  primary: sourced(logNormal(25, 0.5, 5, 90), DRILLS, 'medium'),
  secondary: sourced(logNormal(20, 0.5, 3, 75), DRILLS, 'medium'),
  unsupervised: sourced(logNormal(45, 0.6, 0, 180), 'Judgement: no teacher, depends on staff prompting', 'low'),
  asleepToneAlarm: sourced(logNormal(100, 0.8, 10, 600), SLEEP, 'low'),
  asleepVoiceAlarm: sourced(logNormal(40, 0.7, 5, 600), SLEEP, 'low'),
};

/** Delay of each person after the class has started, s. */
export const PERSONAL_DELAY_S: SourcedValue<Distribution> = sourced(
  { uniform: [0, 5] },
  'Judgement: a class files out within seconds',
  'medium',
);

/** Dressing and gathering at night, each person, s. */
export const DRESSING_S: SourcedValue<Distribution> = sourced({ uniform: [20, 60] }, SLEEP, 'low');

/** Factor on the class's time when the alarm was not announced (the source gives 1.5 to 2). */
export const UNANNOUNCED_FACTOR: SourcedValue<number> = {
  value: 1.75,
  unit: '-',
  source: DRILLS,
  status: 'judgement',
  confidence: 'low',
};

export interface PreMovementRequest {
  readonly situation: PreMovementSituation;
  readonly seed: number;
  /** Who starts together: the class, the dormitory room, or the person where nobody leads. */
  readonly togetherId: string;
  readonly occupantId: string;
  readonly isUnannounced?: boolean;
}

/** Time from the alarm to the first step of one person, s. */
export function samplePreMovementS(request: PreMovementRequest): number {
  const { situation, seed, togetherId, occupantId, isUnannounced = false } = request;
  const together = sampleDistribution(PRE_MOVEMENT_S[situation].value, randomStream(seed, 'preMovement', togetherId));
  const isAsleep = situation === 'asleepToneAlarm' || situation === 'asleepVoiceAlarm';
  const own = isAsleep ? DRESSING_S : PERSONAL_DELAY_S;
  const personal = sampleDistribution(own.value, randomStream(seed, 'personalDelay', occupantId));
  return together * (isUnannounced ? UNANNOUNCED_FACTOR.value : 1) + personal;
}
