/** Page side of files about a plan: one order, one worker, a promise that always settles. */
import type { PlanFileOrder, PlanFileReport } from './planFileMessages.js';

export function handlePlanFile(order: PlanFileOrder): Promise<PlanFileReport> {
  const worker = new Worker(new URL('./planFileWorker.ts', import.meta.url), { type: 'module', name: 'planFile' });
  return new Promise<PlanFileReport>((resolve) => {
    const end = (report: PlanFileReport) => {
      worker.terminate();
      resolve(report);
    };
    worker.onmessage = ({ data }: MessageEvent<PlanFileReport>) => end(data);
    worker.onerror = (event) => end({ type: 'failed', message: event.message || 'the work could not be started' });
    try {
      worker.postMessage(order);
    } catch (error) {
      end({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
