/** Page side of an import: one file, one worker, a promise that always settles. */
import type { ImportResult, ImportStage } from '../../floorplans/index.js';
import { problem } from '../../model/index.js';
import type { ImportCommand, ImportReport } from './protocol.js';

export interface ImportJob {
  /** Null when the job was cancelled. */
  readonly result: Promise<ImportResult | null>;
  cancel(): void;
}

/** A fault of the reader, told as a problem with the file so that the page has one way to show both. */
function unreadable(fileName: string, message: string): ImportResult {
  const text = `“${fileName}” could not be read: ${message}. Check that the file opens in the program it came from.`;
  return {
    plan: null,
    counts: null,
    problems: [problem('error', 'file-unreadable', '', text, { values: { fileName } })],
  };
}

/** Reads the file off the main thread, and tells at which stage it is. Cancelling ends the worker at once. */
export function importFile(file: File, onStage: (stage: ImportStage) => void): ImportJob {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'import' });
  let settle: (result: ImportResult | null) => void = () => {};
  const result = new Promise<ImportResult | null>((resolve) => {
    settle = (value) => {
      worker.terminate();
      resolve(value);
    };
  });
  worker.onmessage = ({ data: report }: MessageEvent<ImportReport>) => {
    if (report.type === 'stage') onStage(report.payload.stage);
    else settle(report.type === 'imported' ? report.payload.result : unreadable(file.name, report.payload.message));
  };
  worker.onerror = (event) => settle(unreadable(file.name, event.message || 'the reader did not start'));
  file.arrayBuffer().then(
    (buffer) => {
      const command: ImportCommand = {
        type: 'import',
        payload: { fileName: file.name, bytes: new Uint8Array(buffer) },
      };
      worker.postMessage(command, [buffer]);
    },
    (error: unknown) => settle(unreadable(file.name, error instanceof Error ? error.message : String(error))),
  );
  return { result, cancel: () => settle(null) };
}
