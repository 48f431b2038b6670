/**
 * Asleep to awake: how deep a person sleeps when the signal comes, and when they wake to it.
 *
 * A person has one depth of sleep for the night, so that whoever sleeps through a strong signal sleeps through every
 * weaker one. That is judgement: the studies do not report how answers to two signals of one child hang together.
 */
import { ln, randomStream } from '../../model/index.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';
import { LONGEST_WAKING_S, type Loudness, type WakingSignal, wakingChance } from './wakingSignals.js';

/** When the drill is held: in the first hours of the night, everyone in deep sleep; or at lights-out. */
export const SLEEP_PROFILES = ['deepSleep', 'bedtime'] as const;
export type SleepProfile = (typeof SLEEP_PROFILES)[number];

export type SleepStage = 'awake' | 'lightSleep' | 'deepSleep';

/** Share of people still awake in bed at lights-out; the others sleep lightly. */
export const AWAKE_AT_BEDTIME: SourcedValue<number> = {
  value: 0.9,
  unit: '-',
  source: 'Judgement: four reports of night drills begin between 21:00 and 21:10, at or before bedtime',
  status: 'judgement',
  confidence: 'low',
};

/** Of those whom a signal leaves in deep sleep, the share that light sleep would leave; also the share of the time. */
export const LIGHT_SLEEP_FACTOR: SourcedValue<number> = {
  value: 0.5,
  unit: '-',
  source: 'Judgement: waking takes less sound outside slow-wave sleep (Bruck & Ball 2007); no share found',
  status: 'judgement',
  confidence: 'low',
};

/** How a person sleeps when the drill begins; the same id always sleeps the same. */
export function sleepStage(profile: SleepProfile, seed: number, occupantId: string): SleepStage {
  if (profile === 'deepSleep') return 'deepSleep';
  return randomStream(seed, 'awakeAtBedtime', occupantId).next() < AWAKE_AT_BEDTIME.value ? 'awake' : 'lightSleep';
}

export interface Sleeper {
  readonly id: string;
  /** Years, 0 to 120; {@link AGE_YEARS} gives one for an age group. */
  readonly ageYears: number;
}

export interface WakingRequest {
  readonly seed: number;
  readonly sleeper: Sleeper;
  readonly stage: SleepStage;
  readonly signal: WakingSignal;
  readonly loudness: Loudness;
}

/** Time from a signal's first sound to awake, s, 0 to 300; 0 for who is awake, null for who sleeps through it. */
export function wakesAfterS({ seed, sleeper, stage, signal, loudness }: WakingRequest): number | null {
  if (stage === 'awake') return 0;
  const lightly = stage === 'lightSleep' ? LIGHT_SLEEP_FACTOR.value : 1;
  const { share, medianS, sigmaLn } = wakingChance(signal, loudness, sleeper.ageYears);
  const depth = randomStream(seed, 'sleepDepth', sleeper.id).next();
  if (depth >= 1 - (1 - share) * lightly) return null;
  const time = { logNormal: { muLn: ln(medianS), sigmaLn, max: LONGEST_WAKING_S } };
  return lightly * sampleDistribution(time, randomStream(seed, `wakingTime.${signal}`, sleeper.id));
}
