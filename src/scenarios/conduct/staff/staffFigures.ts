/** What is measured of staff, count and search; times in s from the start of the run. */

export interface PostFigure {
  /** Id and name of the post in the plan. */
  readonly post: string;
  readonly name: string;
  readonly role: string;
  readonly level: string | null;
  /** Whether somebody was to stand there. */
  readonly isWanted: boolean;
  /** Id of whoever was sent; null for nobody. */
  readonly by: string | null;
  /** Null where they did not come in time. */
  readonly reachedS: number | null;
  readonly leftS: number | null;
}

export interface GuidanceFigures {
  readonly posts: readonly PostFigure[];
  /** People who took a wrong way past a post without a guide, and who stopped because nobody said who goes first. */
  readonly wrongTurns: number;
  readonly hesitations: number;
  /**
   * People who came on to a watched stair while two streams met there: from the floor, and from above. About one to one
   * is fair merging.
   */
  readonly merged: { readonly fromFloor: number; readonly fromAbove: number };
}

export interface GroupRollCall {
  /** Id of the class, room or list of names. */
  readonly group: string;
  readonly expected: number;
  /** When it was counted; together they are those expected. */
  readonly present: number;
  readonly missing: number;
  /** Everyone who could come stood in place. */
  readonly completeS: number | null;
  /** Its report had reached the commander. */
  readonly countedS: number | null;
}

export interface RollCallFigures {
  readonly classes: readonly GroupRollCall[];
  /** At night also by bedroom, where the beds are counted; staff and visitors who do not sleep in one are in none. */
  readonly rooms?: readonly GroupRollCall[];
  /** Null where a report was still out at the end. */
  readonly allCountedS: number | null;
}

/**
 * `found`: came back with those who searched; `needsRescue`: found and cannot walk; `closed`: no way there is open, the
 * place is named to the fire brigade; `timeUp`: they turned round in time; `nobodyToSend`: fewer than two were free
 * on the campus.
 */
export type SearchOutcome = 'found' | 'needsRescue' | 'closed' | 'timeUp' | 'nobodyToSend';

export interface SearchFigure {
  /** Ids of those looked for, their groups, and the space they were in. */
  readonly missing: readonly string[];
  readonly groups: readonly string[];
  readonly room: string;
  /** Ids of the two who went; empty where nobody did. */
  readonly pair: readonly string[];
  readonly startS: number;
  readonly reachedS: number | null;
  readonly backS: number | null;
  /** Null while the search was still on. */
  readonly outcome: SearchOutcome | null;
}

export interface StaffFigures {
  readonly staff: GuidanceFigures;
  readonly rollCall: RollCallFigures;
  /** Only where somebody was looked for. */
  readonly search: readonly SearchFigure[];
}
