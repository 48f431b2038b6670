/** Page side of an import: one file, one worker, read as often as the choices change. */
import type { ImportStage } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import { type ImportOrder, type ImportReading, nothingRead } from './importReading.js';
import type { ImportCommand, ImportReport } from './protocol.js';

export interface ImportListener {
  onStage(stage: ImportStage): void;
  /** Every order that is not overtaken by a later one is answered once. */
  onReading(reading: ImportReading): void;
  /** What the checks say about the plan that was read last. */
  onChecked(problems: readonly Problem[]): void;
}

export interface ImportJob {
  /** Reads the file by this order; one that is still being read is finished first, ones between are left out. */
  read(order: ImportOrder): void;
  /** Ends the worker at once; nothing is told any more. */
  close(): void;
}

/** A fault of the reader, told as a problem with the file so that the page has one way to show both. */
function unreadable(fileName: string, message: string): ImportReading {
  const text = `“${fileName}” could not be read: ${message}. Check that the file opens in the program it came from.`;
  return nothingRead([problem('error', 'file-unreadable', '', text, { values: { fileName } })]);
}

export function openImport(file: File, listener: ImportListener): ImportJob {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'import' });
  let isOpen = false;
  let isBusy = false;
  let isClosed = false;
  let waiting: ImportOrder | null = null;
  const send = (command: ImportCommand, transfer: Transferable[] = []) => worker.postMessage(command, transfer);
  const next = () => {
    if (!isOpen || isBusy || waiting === null) return;
    isBusy = true;
    send({ type: 'read', payload: { order: waiting } });
    waiting = null;
  };
  const rest = () => {
    isBusy = false;
    next();
  };
  const fail = (message: string) => {
    if (!isClosed) listener.onReading(unreadable(file.name, message));
    if (!isClosed) listener.onChecked([]);
    rest();
  };
  worker.onmessage = ({ data: report }: MessageEvent<ImportReport>) => {
    if (isClosed) return;
    if (report.type === 'stage') listener.onStage(report.payload.stage);
    else if (report.type === 'failed') fail(report.payload.message);
    else if (report.type === 'imported') {
      // an order that waits makes this answer an old one
      if (waiting === null) listener.onReading(report.payload.reading);
    } else {
      if (waiting === null) listener.onChecked(report.payload.problems);
      rest();
    }
  };
  worker.onerror = (event) => fail(event.message || 'the reader did not start');
  file.arrayBuffer().then(
    (buffer) => {
      if (isClosed) return;
      isOpen = true;
      send({ type: 'open', payload: { fileName: file.name, bytes: new Uint8Array(buffer) } }, [buffer]);
      next();
    },
    (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
  );
  return {
    read(order) {
      waiting = order;
      next();
    },
    close() {
      isClosed = true;
      worker.terminate();
    },
  };
}
