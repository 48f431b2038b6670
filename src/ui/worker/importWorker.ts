/** Worker side of an import: reads a plan file without holding up the page. */
import { importPlan } from '../../floorplans/index.js';
import { browserHost } from './browserHost.js';
import type { ImportCommand, ImportReport } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ImportCommand>) => void) | null;
  postMessage(report: ImportReport): void;
};

scope.onmessage = ({ data: command }) => {
  const { fileName, bytes } = command.payload;
  try {
    const result = importPlan({ fileName, bytes, decodeText: browserHost.decodeText });
    scope.postMessage({ type: 'imported', payload: { result } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ type: 'failed', payload: { message } });
  }
};
