/** Page side of an export: one run, one worker, a promise that always settles. */
import type { ExportOrder, ExportReport } from './exportMessages.js';
import { workerKind } from './workerKind.js';

const exporters = workerKind<ExportOrder, ExportReport>(
  () => new Worker(new URL('./exportWorker.ts', import.meta.url), { type: 'module', name: 'export' }),
);

/** The zip, or what went wrong in technical words. */
export function exportInBackground(order: ExportOrder): Promise<ExportReport> {
  return exporters.ask<ExportReport>(
    order,
    (report) => report,
    (message) => ({ type: 'failed', message }),
  ).answer;
}
