/** What is exported: a run with its figures, and what several files are made from, worked out once. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { Host } from '../../model/index.js';
import { type PersonTimes, personTimes } from '../metrics/personTimes.js';
import type { RunSummary } from '../metrics/summariseRun.js';
import type { RunRecord } from '../record/runRecord.js';

export interface ExportedRun {
  readonly record: RunRecord;
  readonly cells: WalkableCells;
  readonly summary: Pick<RunSummary, 'lines' | 'areas' | 'bottlenecks'>;
  readonly host: Pick<Host, 'encodeUtf8'>;
  /** Times of everyone, in the order of the occupants. */
  readonly people: () => readonly PersonTimes[];
}

export function exportedRun(run: Omit<ExportedRun, 'people'>): ExportedRun {
  let people: readonly PersonTimes[] | null = null;
  return {
    ...run,
    people: () => {
      people ??= personTimes(run.record, run.cells);
      return people;
    },
  };
}
