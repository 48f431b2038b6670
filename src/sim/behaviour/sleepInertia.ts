/**
 * Not clear-headed: what abrupt waking leaves of a person's decisions and pace for some minutes.
 */
import type { SourcedValue } from './sourcedValue.js';
import type { SleepStage } from './waking.js';

const BRUCK_PISANI = 'Bruck & Pisani 1999: 12 people woken by a fire alarm, decisions over 30 min';

/** For so long after waking it is at its worst, s. */
export const INERTIA_S: SourcedValue<number> = {
  value: 180,
  unit: 's',
  source: BRUCK_PISANI,
  status: 'source-checked',
  confidence: 'medium',
};

/** Decision performance against wide awake, out of deep sleep: at its worst, and after half an hour. */
export const DECISION_PERFORMANCE: Readonly<Record<'worst' | 'afterHalfAnHour', SourcedValue<number>>> = {
  worst: { value: 0.51, unit: '-', source: BRUCK_PISANI, status: 'source-checked', confidence: 'medium' },
  afterHalfAnHour: { value: 0.8, unit: '-', source: BRUCK_PISANI, status: 'source-checked', confidence: 'medium' },
};

/** Share of the loss that remains where someone wakes from light sleep. */
export const LIGHT_SLEEP_LOSS: SourcedValue<number> = {
  value: 0.5,
  unit: '-',
  source: 'Judgement: the loss in the first 9 min is smaller out of REM sleep (Bruck & Pisani 1999); no share given',
  status: 'judgement',
  confidence: 'low',
};

/** Share of their speed that people keep in the first minutes, out of deep sleep. */
export const INERTIA_SPEED_FACTOR: SourcedValue<number> = {
  value: 0.9,
  unit: '-',
  source: 'Judgement: no walking speeds of people just woken were found',
  status: 'judgement',
  confidence: 'low',
};

const HALF_AN_HOUR_S = 1800;

function shareOfLoss(stage: SleepStage): number {
  if (stage === 'awake') return 0;
  return stage === 'deepSleep' ? 1 : LIGHT_SLEEP_LOSS.value;
}

/**
 * How much longer a decision takes than by day, 1 to 2: the inverse of the performance.
 *
 * At its worst for {@link INERTIA_S}, from there straight to half an hour's value, and steady after it.
 *
 * @param sinceWokenS - 0 and above
 */
export function decisionTimeFactor(stage: SleepStage, sinceWokenS: number): number {
  const { worst, afterHalfAnHour } = DECISION_PERFORMANCE;
  const over = (sinceWokenS - INERTIA_S.value) / (HALF_AN_HOUR_S - INERTIA_S.value);
  const performance = worst.value + (afterHalfAnHour.value - worst.value) * Math.min(1, Math.max(0, over));
  return 1 / (1 - (1 - performance) * shareOfLoss(stage));
}

/** Share of the speed kept, 0 to 1; 1 from {@link INERTIA_S} after waking. */
export function inertiaSpeedFactor(stage: SleepStage, sinceWokenS: number): number {
  return sinceWokenS >= INERTIA_S.value ? 1 : 1 - (1 - INERTIA_SPEED_FACTOR.value) * shareOfLoss(stage);
}
