/** What the page and the worker that handles files about a plan say to each other. */
import type { CampusPlan, RoomListJoin } from '../../floorplans/index.js';
import type { Problem } from '../../model/index.js';

export type PlanFileOrder =
  /** The plan as a file of one format. */
  | { readonly type: 'write'; readonly plan: CampusPlan; readonly writer: string }
  /** A list of rooms read and laid beside the plan. */
  | { readonly type: 'join'; readonly plan: CampusPlan; readonly fileName: string; readonly bytes: Uint8Array };

export type PlanFileReport =
  | { readonly type: 'written'; readonly bytes: Uint8Array<ArrayBuffer> | null; readonly problems: readonly Problem[] }
  | { readonly type: 'joined'; readonly join: RoomListJoin | null; readonly problems: readonly Problem[] }
  /** A fault of the program, in technical words. */
  | { readonly type: 'failed'; readonly message: string };
