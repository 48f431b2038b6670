/**
 * What every reader of a plan format is.
 *
 * A reader gets bytes, never a file handle; it never throws on bad input and never guesses silently: what it assumed,
 * derived or left out is among the problems.
 */
import type { Host, Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import type { PlanCounts } from './countPlan.js';
import type { DrawingOptions, DrawingReading } from './lineWork/drawingReading.js';

export interface ImportInput {
  /** As the user knows the file, without its folder. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly decodeText: Host['decodeText'];
  /**
   * Address of a compiled program that a reader needs beside its code, as the WebAssembly of the IFC reader; absent where
   * the reader finds it by itself, as under Node.
   */
  readonly locateProgram?: (fileName: string) => string;
}

export interface ImportOptions {
  /** Height from floor to floor where the file has none, m. Default {@link STOREY_HEIGHT_M}. */
  readonly storeyHeightM?: number;
  /** What the person says about the unit and the layers of a drawing. */
  readonly drawing?: DrawingOptions;
  /** Told at the beginning of each stage, in their order; a reader may leave some out. */
  readonly onStage?: StageListener;
}

/** What an import is at, in the order of the work. */
export const IMPORT_STAGES = ['opening', 'reading', 'rooms', 'openings', 'stairs', 'checking'] as const;

export type ImportStage = (typeof IMPORT_STAGES)[number];

export type StageListener = (stage: ImportStage) => void;

export interface ImportResult {
  /** `null` when no plan could be made; the problems then say why. */
  readonly plan: CampusPlan | null;
  readonly problems: readonly Problem[];
  readonly counts: PlanCounts | null;
  /** How a drawing's unit and layers were read, to be shown and put right; absent for other formats. */
  readonly drawing?: DrawingReading;
}

export interface FloorplanImporter {
  /** The word for `--format`. */
  readonly id: string;
  /** What a person calls the format. */
  readonly label: string;
  /** Ends of file names, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** How sure it is that it can read this, from 0 (not mine) to 1. */
  detect(input: ImportInput): number;
  /** The reader itself: what it needs is fetched only when a file of its format is there. */
  load(): Promise<PlanReader>;
}

/** Reads a file of one format. It never throws on bad input; `options.onStage` is told how far it is. */
export type PlanReader = (input: ImportInput, options: ImportOptions) => ImportResult | Promise<ImportResult>;

/** Usual storey height of a teaching building, m: 3.6 of the 3.4 to 3.9 that Chinese school designs use. Assumed. */
export const STOREY_HEIGHT_M = 3.6;

/** An import that came to nothing. */
export function withoutPlan(problems: readonly Problem[]): ImportResult {
  return { plan: null, problems, counts: null };
}
