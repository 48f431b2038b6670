/** What the table of the school day says of one part of it. */
import type { SourcedValue } from '../../../sim/index.js';
import type { PlaceKind } from './placeKinds.js';

/** Weights by kind of place; the people are shared out in proportion, in whole numbers. */
export type PlaceShares = Readonly<Partial<Record<PlaceKind, number>>>;

/** Pupils who do the same in a part of the day. */
export interface PupilsPlan {
  readonly places: SourcedValue<PlaceShares>;
  /** A teacher stands with them and decides; else everyone starts on their own, or sleeps. */
  readonly conduct: 'led' | 'unsupervised' | 'asleep';
}

export interface SlotPlan {
  readonly words: { readonly name: string; readonly nameEn: string };
  /** Pupils who live at home; null where they have gone there. */
  readonly dayPupils: PupilsPlan | null;
  readonly boarders: PupilsPlan;
  /** Where the teacher of a class is that has pupils present: with most of them, or elsewhere. */
  readonly teacher: 'withClass' | 'corridor' | 'offDuty';
  /** Other staff: all at their posts, those who stay in the evening, or those the school names for the night. */
  readonly staff: 'everyone' | 'evening' | 'night';
}
