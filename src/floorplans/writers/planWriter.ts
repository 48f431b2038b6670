/**
 * What every writer of a plan format is.
 *
 * A writer gets a sound plan and gives bytes; what its format cannot hold, and the reader of the file should know, is told.
 */
import type { Host, Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';

export interface WrittenPlan {
  /** `null` where the format cannot hold this plan; the problems then say why, and what can. */
  readonly bytes: Uint8Array | null;
  readonly problems: readonly Problem[];
}

export type WritePlan = (plan: CampusPlan, encodeUtf8: Host['encodeUtf8']) => WrittenPlan;

export interface PlanWriter {
  readonly id: string;
  /** What a person calls the format. */
  readonly label: string;
  /** End of file names, with the dot, lower case. */
  readonly ending: string;
  readonly mediaType: string;
  /** The writer itself: what it needs is fetched only when a plan is written in its format. */
  load(): Promise<WritePlan>;
}

/** A plan written without anything to tell. */
export function written(bytes: Uint8Array): WrittenPlan {
  return { bytes, problems: [] };
}
