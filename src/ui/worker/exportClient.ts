/** Page side of an export: one run, one worker, a promise that always settles. */
import type { ExportOrder, ExportReport } from './exportMessages.js';

/** The zip, or what went wrong in technical words. */
export function exportInBackground(order: ExportOrder): Promise<ExportReport> {
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module', name: 'export' });
  return new Promise<ExportReport>((resolve) => {
    const end = (report: ExportReport) => {
      worker.terminate();
      resolve(report);
    };
    worker.onmessage = ({ data }: MessageEvent<ExportReport>) => end(data);
    worker.onerror = (event) => end({ type: 'failed', message: event.message || 'the export could not be started' });
    try {
      worker.postMessage(order);
    } catch (error) {
      end({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
