/**
 * People who need help to leave, with those who help them: they move as one, wider and slower than one person.
 *
 * Numbers from the project's collection of empirical pedestrian parameters, version 1.1 (2026-11-21), group
 * `mobility_impairment`. Adults were measured; nothing was found on pupils who are helped by pupils.
 */
import { randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';
import type { Walker } from './walkerProfiles.js';

/** One helper at their side; carried between two; in an evacuation chair. */
export const ASSISTANCE_MODES = ['buddy', 'twoHelpers', 'evacuationChair'] as const;
export type AssistanceMode = (typeof ASSISTANCE_MODES)[number];

export interface Assistance {
  /** People who go with them the whole way. */
  readonly helpers: SourcedValue<number>;
  readonly levelSpeedMPerS: SourcedValue<Distribution>;
  /** Along the slope. */
  readonly stairDownMPerS: SourcedValue<Distribution>;
  readonly stairUpMPerS: SourcedValue<Distribution>;
  /** From when the others start to when they do: taking hold, fetching the chair and getting into it. */
  readonly preparationS: SourcedValue<Distribution>;
  /** Circle around all of them in movement; at most 0.4 m, so that a door of 0.8 m is passed. */
  readonly bodyRadiusM: SourcedValue<number>;
}

type Origin = readonly [source: string, status: SourcedValue<unknown>['status'], confidence: 'high' | 'medium' | 'low'];

const BOYCE: Origin = ['Boyce, Shields & Silcock 1999: people on crutches on the level', 'memory', 'medium'];
const NIST: Origin = ['Kuligowski et al. 2014 (NIST): older and impaired people down stairs', 'source-checked', 'high'];
const CHAIR: Origin = ['Adams & Galea 2011: evacuation chair, eleven floors of a hospital', 'memory', 'medium'];
const FETCH: Origin = [
  'Judgement in line with Adams & Galea 2011: fetch the chair 30–120 s, get in 20–60 s',
  'judgement',
  'low',
];
const CARRY: Origin = [
  'Judgement: below the carry chair with three handlers, 0.58 m/s (Adams & Galea 2011)',
  'judgement',
  'low',
];
const OURS: Origin = ['Judgement: no measurement found', 'judgement', 'low'];
const ABREAST: Origin = ['Judgement: as broad as those who go abreast', 'judgement', 'low'];

function of<T>(value: T, unit: string, [source, status, confidence]: Origin): SourcedValue<T> {
  return { value, unit, source, status, confidence };
}

export const ASSISTANCE: Readonly<Record<AssistanceMode, Assistance>> = {
  buddy: {
    helpers: of(1, '-', OURS),
    levelSpeedMPerS: of<Distribution>(0.94, 'm/s', BOYCE),
    stairDownMPerS: of<Distribution>({ normal: { mean: 0.31, sd: 0.16, min: 0.07, max: 0.91 } }, 'm/s', NIST),
    stairUpMPerS: of<Distribution>({ normal: { mean: 0.31, sd: 0.16, min: 0.07, max: 0.91 } }, 'm/s', OURS),
    preparationS: of<Distribution>({ uniform: [5, 15] }, 's', OURS),
    bodyRadiusM: of(0.35, 'm', ABREAST),
  },
  twoHelpers: {
    helpers: of(2, '-', OURS),
    levelSpeedMPerS: of<Distribution>(0.8, 'm/s', CARRY),
    stairDownMPerS: of<Distribution>(0.5, 'm/s', CARRY),
    stairUpMPerS: of<Distribution>(0.4, 'm/s', CARRY),
    preparationS: of<Distribution>({ uniform: [10, 30] }, 's', OURS),
    bodyRadiusM: of(0.4, 'm', ABREAST),
  },
  evacuationChair: {
    helpers: of(1, '-', CHAIR),
    levelSpeedMPerS: of<Distribution>(1.46, 'm/s', CHAIR),
    stairDownMPerS: of<Distribution>(0.83, 'm/s', CHAIR),
    stairUpMPerS: of<Distribution>(0.3, 'm/s', OURS),
    preparationS: of<Distribution>({ uniform: [50, 180] }, 's', FETCH),
    bodyRadiusM: of(0.35, 'm', ABREAST),
  },
};

/** Helper and helped as the movement sees them: one walker, and the time they need before their first step. */
export interface AssistedWalker extends Walker {
  readonly preparationS: number;
}

/** The same id always gives the same walker. */
export function sampleAssisted(mode: AssistanceMode, seed: number, occupantId: string): AssistedWalker {
  const each = ASSISTANCE[mode];
  const draw = (quantity: SourcedValue<Distribution>, purpose: string) =>
    sampleDistribution(quantity.value, randomStream(seed, purpose, occupantId));
  const freeSpeedMPerS = draw(each.levelSpeedMPerS, 'assistedSpeed');
  return {
    freeSpeedMPerS,
    radiusM: each.bodyRadiusM.value,
    timeGapFactor: 1,
    stairDownFactor: draw(each.stairDownMPerS, 'assistedDown') / freeSpeedMPerS,
    stairUpFactor: draw(each.stairUpMPerS, 'assistedUp') / freeSpeedMPerS,
    preparationS: draw(each.preparationS, 'preparation'),
  };
}
