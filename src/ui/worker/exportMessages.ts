/** What page and export worker say to each other. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunResult } from '../../scenarios/index.js';
import type { ExportFormat, RunRecord } from '../../sim/index.js';

/** A run and the formats it is to be written in. */
export interface ExportOrder {
  readonly record: RunRecord;
  readonly cells: WalkableCells;
  readonly result: RunResult;
  readonly formats: readonly ExportFormat[];
}

/** One zip with the figures as `run.json` and the files, or a fault of the program in technical words. */
export type ExportReport =
  | { readonly type: 'exported'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };
