/**
 * Awake to the first step: understanding what it is, out of bed, shoes and clothes, glasses.
 *
 * For a child in a lower bed, awake and without glasses, getting up and dressing take 20 to 60 s: the interval of the
 * project's collection of empirical pedestrian parameters, version 1.1 (2026-11-21), `dormitory_night_recommended`.
 */
import { randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import { decisionTimeFactor } from './sleepInertia.js';
import type { SourcedValue } from './sourcedValue.js';
import type { SleepStage } from './waking.js';
import type { AgeGroup } from './walkerProfiles.js';

/** As drilled, in shoes only; or in warm clothes as well. */
export const DRESSES = ['shoesOnly', 'clothes'] as const;
export type Dress = (typeof DRESSES)[number];

const INTERVAL = 'Judgement: parts of the 20–60 s taken for dressing and gathering of pupils in dormitories';
const OURS = 'Judgement: no measurement found';

function judged<T>(value: T, unit: string, source: string): SourcedValue<T> {
  return { value, unit, source, status: 'judgement', confidence: 'low' };
}
const seconds = (low: number, high: number, source = OURS): SourcedValue<Distribution> =>
  judged<Distribution>({ uniform: [low, high] }, 's', source);

/** Understanding that one has to get up, clear-headed; longer just after waking ({@link decisionTimeFactor}). */
export const REALISING_S: SourcedValue<Distribution> = seconds(2, 8);

/** Out of a lower bed. */
export const OUT_OF_BED_S: Readonly<Record<'pupil' | 'adult', SourcedValue<Distribution>>> = {
  pupil: seconds(3, 10, INTERVAL),
  adult: seconds(2, 6),
};

/** Down the ladder of an upper bunk, on top of that. */
export const UPPER_BUNK_S: SourcedValue<Distribution> = seconds(4, 10);

export const DRESSING_TIME_S: Readonly<Record<Dress, Readonly<Record<'pupil' | 'adult', SourcedValue<Distribution>>>>> =
  {
    shoesOnly: { pupil: seconds(5, 15), adult: seconds(4, 12) },
    clothes: { pupil: seconds(17, 50, INTERVAL), adult: seconds(15, 40) },
  };

/** Finding one's glasses. */
export const GLASSES_S: SourcedValue<Distribution> = seconds(2, 6);

const MYOPIA =
  'National Health Commission, 2020 survey of 2.48 million pupils: myopia 14.3 % at 6 years, 12.9 % in the first grade ' +
  'and 9.3 points more in each up to the sixth, 71.1 % in junior and 80.5 % in senior middle school';
const myopic = (value: number): SourcedValue<number> => ({
  value,
  unit: '-',
  source: MYOPIA,
  status: 'secondary',
  confidence: 'medium',
});

/** Share that looks for glasses: taken to be the short-sighted. */
export const GLASSES_SHARE: Readonly<Record<AgeGroup, SourcedValue<number>>> = {
  age3to6: myopic(0.143),
  age6to9: myopic(0.222),
  age9to12: myopic(0.501),
  age12to15: myopic(0.711),
  age15to18: myopic(0.805),
  staff: judged(0.6, '-', 'Judgement: between pupils and older people'),
};

export interface GettingUpRequest {
  readonly seed: number;
  readonly occupantId: string;
  readonly ageGroup: AgeGroup;
  /** How they slept before they woke. */
  readonly stage: SleepStage;
  readonly dress: Dress;
  readonly isInUpperBunk?: boolean;
}

/** From waking to the first step, s; the same id always takes the same. */
export function sampleGettingUpS(request: GettingUpRequest): number {
  const { seed, occupantId, ageGroup, stage, dress, isInUpperBunk = false } = request;
  const who = ageGroup === 'staff' ? 'adult' : 'pupil';
  const draw = ({ value }: SourcedValue<Distribution>, purpose: string) =>
    sampleDistribution(value, randomStream(seed, purpose, occupantId));
  const hasGlasses = randomStream(seed, 'glasses', occupantId).next() < GLASSES_SHARE[ageGroup].value;
  return (
    draw(REALISING_S, 'realising') * decisionTimeFactor(stage, 0) +
    draw(OUT_OF_BED_S[who], 'outOfBed') +
    (isInUpperBunk ? draw(UPPER_BUNK_S, 'upperBunk') : 0) +
    draw(DRESSING_TIME_S[dress][who], 'dressing') +
    (hasGlasses ? draw(GLASSES_S, 'findingGlasses') : 0)
  );
}
