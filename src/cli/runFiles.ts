/** The files of a run, written where its results are to lie. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/index.js';
import type { PreparedRun, RepeatOrder, RunResult } from '../scenarios/index.js';
import { type ExportFormat, exportedRun, type RunExport, runExports } from '../sim/index.js';
import { problemsOfWriting } from './files.js';
import { nodeHost } from './nodeHost.js';

/** An order whose runs are written to files as they finish, each by the thread that computed it. */
export interface FiledOrder extends RepeatOrder {
  readonly files?: {
    /** Absolute, since threads do not know where the person stands. */
    readonly folder: string;
    /** Whether each seed has a folder of its own in it. */
    readonly bySeed: boolean;
    readonly formats: readonly ExportFormat[];
  };
}

/** Name of the folder of one seed among many. */
export function seedFolder(folder: string, seed: number): string {
  return join(folder, `seed-${seed}`);
}

function writePieces(file: string, pieces: ReturnType<RunExport['write']>): void {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'w');
  try {
    for (const bytes of pieces) {
      for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done);
    }
  } finally {
    closeSync(open);
  }
}

/** @returns the problems of the first file that could not be written; none when all were */
export function writeRunFiles({ files }: FiledOrder, run: PreparedRun, summary: RunResult): readonly Problem[] {
  if (files === undefined) return [];
  const folder = files.bySeed ? seedFolder(files.folder, summary.seed) : files.folder;
  const exported = exportedRun({ record: run.record(), cells: run.cells, summary, host: nodeHost });
  for (const each of runExports(exported, files.formats)) {
    const failed = problemsOfWriting(join(folder, each.fileName), (file) => writePieces(file, each.write()));
    if (failed.length > 0) return failed;
  }
  return [];
}
