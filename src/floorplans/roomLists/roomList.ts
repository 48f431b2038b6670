/** A school's list of its rooms, as read from its table, and what joining it with a plan comes to. */
import type { Problem } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';
import type { SetSpace } from '../edits/planEdit.js';

/** One room of the list; what a cell does not say, or says wrongly, is absent. */
export interface RoomListRow {
  /** Row of the table, from 1. */
  readonly row: number;
  /** As written, to be found on the plan. */
  readonly room: string;
  readonly building?: string;
  readonly level?: string;
  readonly name?: string;
  readonly nameEn?: string;
  readonly kind?: SpaceKind;
  readonly capacity?: number;
  readonly areaM2?: number;
}

/** What the list changes of one room, and the edit that does it. */
export interface RoomChange {
  readonly row: number;
  readonly spaceId: string;
  readonly levelId: string;
  /** Building and name of the room, as the plan has them. */
  readonly room: string;
  readonly roomEn: string;
  readonly fields: readonly RoomFieldChange[];
  readonly edit: SetSpace;
}

export type RoomFieldChange =
  | { readonly field: 'name'; readonly from: string; readonly to: string }
  | { readonly field: 'kind'; readonly from: SpaceKind; readonly to: SpaceKind }
  | { readonly field: 'capacity'; readonly from: number | null; readonly to: number };

/** Nothing of it is done to a plan until somebody applies the edits. */
export interface RoomListJoin {
  /** Rows of the list that name a room. */
  readonly rowCount: number;
  /** Rooms of the plan that a row was found for. */
  readonly joinedCount: number;
  readonly changes: readonly RoomChange[];
  /** Rows for which the plan has no room, or more than one. */
  readonly rowsLeft: readonly { readonly row: number; readonly room: string }[];
  /** Rooms with a number that the list does not have. */
  readonly roomsLeft: readonly { readonly spaceId: string; readonly levelId: string; readonly room: string }[];
  readonly problems: readonly Problem[];
}
