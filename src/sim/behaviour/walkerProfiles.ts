/**
 * How people of an age group walk: free speed, body, distance kept, stairs.
 *
 * Numbers from the project's collection of empirical pedestrian parameters, version 1.1 (2026-11-21): the entry
 * `children_speed.recommended_profiles`, a synthesis of the measured rows named there; radii and time gaps are those
 * the movement model was calibrated with on a 0.9 m door.
 */
import { randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';

export const AGE_GROUPS = ['age3to6', 'age6to9', 'age9to12', 'age12to15', 'age15to18', 'staff'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

export interface WalkerProfile {
  readonly freeSpeedMPerS: SourcedValue<Distribution>;
  /** Circle radius in movement; smaller than half the shoulder breadth, so that door flows come out right. */
  readonly bodyRadiusM: SourcedValue<number>;
  /** Half the shoulder breadth, for drawing only. */
  readonly drawnRadiusM: SourcedValue<number>;
  /** Factor on the time gap kept to the person ahead; 1 for adults. */
  readonly timeGapFactor: SourcedValue<number>;
  /** Share of the free speed kept going down and up stairs, along the slope. */
  readonly stairDownFactor: SourcedValue<number>;
  readonly stairUpFactor: SourcedValue<number>;
}

const SYNTHESIS = 'Synthesis of measured school speeds with the RiMEA age curve (after Weidmann 1993)';
const SHOULDER = 'Half the shoulder breadth';
const CALIBRATED =
  'Calibrated on the flow of a 0.9 m door; school drills report up to 2.0 children per second and metre';
const STAIR_RATIO = 'Mean stair speed divided by mean level speed of the same profile';

type Row = readonly [mean: number, sd: number, min: number, max: number];

function profile(walk: Row, radiusM: number, drawnM: number, timeGap: number, downMPerS: number, upMPerS: number) {
  const [mean, sd, min, max] = walk;
  const of = <T>(value: T, unit: string, source: string, status: SourcedValue<T>['status']): SourcedValue<T> => ({
    value,
    unit,
    source,
    status,
    confidence: 'medium',
  });
  return {
    freeSpeedMPerS: of<Distribution>({ normal: { mean, sd, min, max } }, 'm/s', SYNTHESIS, 'judgement'),
    bodyRadiusM: of(radiusM, 'm', CALIBRATED, 'judgement'),
    drawnRadiusM: of(drawnM, 'm', SHOULDER, 'judgement'),
    timeGapFactor: of(timeGap, '-', CALIBRATED, 'judgement'),
    stairDownFactor: of(downMPerS / mean, '-', STAIR_RATIO, 'derived'),
    stairUpFactor: of(upMPerS / mean, '-', STAIR_RATIO, 'derived'),
  } satisfies WalkerProfile;
}

/** Columns: free speed mean, sd, min, max; radius in movement, drawn; time gap; stair speed down, up. */
export const WALKER_PROFILES: Readonly<Record<AgeGroup, WalkerProfile>> = {
  age3to6: profile([0.85, 0.2, 0.5, 1.4], 0.14, 0.14, 1.4, 0.58, 0.5),
  age6to9: profile([1.15, 0.2, 0.7, 1.7], 0.16, 0.16, 1.35, 0.82, 0.65),
  age9to12: profile([1.3, 0.22, 0.8, 1.9], 0.17, 0.17, 1.2, 0.88, 0.72),
  age12to15: profile([1.42, 0.24, 0.9, 2.0], 0.19, 0.19, 1, 0.9, 0.75),
  age15to18: profile([1.48, 0.25, 0.9, 2.1], 0.21, 0.21, 1, 0.92, 0.75),
  // 0.23 m in movement would not let two adults through 0.9 m side by side
  staff: profile([1.34, 0.26, 0.7, 2.0], 0.2, 0.23, 1, 0.85, 0.63),
};

/** Age group of a school year: 0 kindergarten, 1–3, 4–6, 7–9, 10 and above. */
export function ageGroupOfGrade(grade: number): AgeGroup {
  if (grade <= 0) return 'age3to6';
  if (grade <= 3) return 'age6to9';
  if (grade <= 6) return 'age9to12';
  return grade <= 9 ? 'age12to15' : 'age15to18';
}

/** The walking part of an occupant: exactly the fields of the same names in `OccupantSpec`. */
export interface Walker {
  readonly freeSpeedMPerS: number;
  readonly radiusM: number;
  readonly timeGapFactor: number;
  readonly stairDownFactor: number;
  readonly stairUpFactor: number;
}

/** One person of an age group; the same id always gives the same person. */
export function sampleWalker(ageGroup: AgeGroup, seed: number, occupantId: string): Walker {
  const of = WALKER_PROFILES[ageGroup];
  return {
    freeSpeedMPerS: sampleDistribution(of.freeSpeedMPerS.value, randomStream(seed, 'freeSpeed', occupantId)),
    radiusM: of.bodyRadiusM.value,
    timeGapFactor: of.timeGapFactor.value,
    stairDownFactor: of.stairDownFactor.value,
    stairUpFactor: of.stairUpFactor.value,
  };
}
