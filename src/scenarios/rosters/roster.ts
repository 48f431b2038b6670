/** What a school's own table says: classes or dormitory rooms with their counts. No names of people. */
import type { Wing } from '../school.js';

export interface RosterClass {
  /** Row of the table, from 1. */
  readonly row: number;
  readonly name: string;
  /** School year as in a school; absent where the table does not say. */
  readonly grade?: number;
  /** As written, to be found on the plan. */
  readonly room?: string;
  readonly number: number;
  readonly boarders?: number;
  readonly pupilsNeedingHelp?: number;
  readonly helpers?: number;
}

export interface RosterBedroom {
  readonly row: number;
  /** As written, to be found on the plan. */
  readonly room: string;
  readonly wing: Wing;
  readonly beds: number;
  readonly boarders: number;
  /** The class all who sleep there are of, as written. */
  readonly className?: string;
}

export type Roster =
  | { readonly kind: 'classes'; readonly classes: readonly RosterClass[] }
  | { readonly kind: 'dormitories'; readonly bedrooms: readonly RosterBedroom[] };

/** Longest table read, characters; a school of 200 classes has less than a hundredth of it. */
export const LONGEST_ROSTER = 2_000_000;
export const MOST_ROSTER_ROWS = 5_000;
export const MOST_ROSTER_COLUMNS = 100;
