/**
 * Cover in an earthquake: what people do where the shaking finds them, and how long it takes them.
 *
 * What to do where is the common content of Chinese school plans and of “drop, cover, hold on”; nobody has published
 * how long it takes place by place, so the seconds are judgement around those of a trained class in its room.
 */
import type { Cell } from '../../floorplans/index.js';
import { randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';

/** Kinds of place that ask for different cover. */
export const COVER_PLACES = [
  'classroom',
  'office',
  'laboratory',
  'library',
  'canteen',
  'kitchen',
  'hall',
  'dormitory',
  'corridor',
  'stair',
  'smallRoom',
  'openGround',
] as const;
export type CoverPlace = (typeof COVER_PLACES)[number];

/** `holdOn`: sit down on the steps and hold the rail. `openGround`: crouch clear of everything that can fall. */
export const COVER_ACTIONS = [
  'underDesk',
  'underTable',
  'besideBed',
  'betweenRows',
  'innerWall',
  'holdOn',
  'openGround',
] as const;
export type CoverAction = (typeof COVER_ACTIONS)[number];

export interface CoverRule {
  readonly action: CoverAction;
  /** From the signal until under cover, s, of people who have practised. */
  readonly takesS: SourcedValue<Distribution>;
}

function rule(action: CoverAction, low: number, high: number, reason: string): CoverRule {
  return {
    action,
    takesS: {
      value: { uniform: [low, high] },
      unit: 's',
      source: `Judgement: ${reason}`,
      status: 'judgement',
      confidence: 'low',
    },
  };
}

/**
 * Sources of the actions: BNU safety office 2013 (crouch by the desk, head covered; outdoors stay, away from buildings),
 * a school plan (jingyanben.com 236972: desk or corner, not at the window; corridor: crouch, hands over the head;
 * outdoors: open ground), xuexi1.com 2025 (halls: between the rows or at the inner wall). The national guide of
 * 2025-10-11 names the same places; its text was not read in full.
 */
export const COVER_RULES: Readonly<Record<CoverPlace, CoverRule>> = {
  classroom: rule('underDesk', 2, 5, 'a trained class, each under the own desk'),
  office: rule('underDesk', 2, 6, 'as in a classroom, chairs to push back'),
  laboratory: rule('underTable', 4, 8, 'gas and burners off first, then away from glass and under the bench'),
  library: rule('underTable', 3, 8, 'away from the shelves, then under a table'),
  canteen: rule('underTable', 3, 8, 'fixed seats and trays in the way'),
  kitchen: rule('innerWall', 5, 10, 'fires off first'),
  hall: rule('betweenRows', 3, 8, 'down between the rows, away from what hangs'),
  dormitory: rule('besideBed', 3, 8, 'down beside the bed, from upper bunks too'),
  corridor: rule('innerWall', 2, 5, 'two steps to the inner wall'),
  stair: rule('holdOn', 1, 3, 'the rail is within reach'),
  smallRoom: rule('innerWall', 2, 5, 'a corner is within reach'),
  openGround: rule('openGround', 2, 5, 'crouch where they are'),
};

/** Those who have not practised take so much longer: 5–15 s against 2–5 s. */
export const UNPRACTISED_FACTOR: SourcedValue<number> = {
  value: 3,
  unit: '-',
  source: 'Judgement: 5 to 15 s untrained against 2 to 5 s trained',
  status: 'judgement',
  confidence: 'low',
};

/** On top for someone the shaking wakes, s. GB/T 17742-2020: from intensity V most sleepers wake. */
export const WOKEN_BY_SHAKING_S: SourcedValue<Distribution> = {
  value: { uniform: [2, 10] },
  unit: 's',
  source: 'Judgement: to understand what it is',
  status: 'judgement',
  confidence: 'low',
};

/** From the end of an aftershock until someone it found on the way goes on, s. */
export const UP_FROM_COVER_S: SourcedValue<Distribution> = {
  value: { uniform: [1, 3] },
  unit: 's',
  source: 'Judgement: to stand up and look round',
  status: 'judgement',
  confidence: 'low',
};

const PLACE_OF_SPACE: Readonly<Record<NonNullable<Cell['spaceKind']>, CoverPlace>> = {
  classroom: 'classroom',
  laboratory: 'laboratory',
  office: 'office',
  corridor: 'corridor',
  hall: 'hall',
  stair: 'stair',
  lift: 'smallRoom',
  dormitory: 'dormitory',
  canteen: 'canteen',
  kitchen: 'kitchen',
  toilet: 'smallRoom',
  storage: 'smallRoom',
  library: 'library',
  gym: 'hall',
  outdoor: 'openGround',
  other: 'smallRoom',
};

/** Which rule holds in a cell. */
export function coverPlaceOf({ kind, spaceKind }: Pick<Cell, 'kind' | 'spaceKind'>): CoverPlace {
  if (kind === 'flight' || kind === 'landing') return 'stair';
  return spaceKind === null ? 'openGround' : PLACE_OF_SPACE[spaceKind];
}

export interface CoverRequest {
  readonly place: CoverPlace;
  readonly seed: number;
  readonly occupantId: string;
  readonly isPractised: boolean;
  readonly isAsleep: boolean;
}

/** From the signal until one person is under cover, s. */
export function sampleCoverS({ place, seed, occupantId, isPractised, isAsleep }: CoverRequest): number {
  const stream = randomStream(seed, 'cover', occupantId);
  const takesS = sampleDistribution(COVER_RULES[place].takesS.value, stream);
  const wakesS = isAsleep ? sampleDistribution(WOKEN_BY_SHAKING_S.value, stream) : 0;
  return wakesS + takesS * (isPractised ? 1 : UNPRACTISED_FACTOR.value);
}
