/** Page side of files about a plan: one order, one worker, a promise that always settles. */
import type { PlanFileOrder, PlanFileReport } from './planFileMessages.js';
import { workerKind } from './workerKind.js';

const planFiles = workerKind<PlanFileOrder, PlanFileReport>(
  () => new Worker(new URL('./planFileWorker.ts', import.meta.url), { type: 'module', name: 'planFile' }),
);

export function handlePlanFile(order: PlanFileOrder): Promise<PlanFileReport> {
  return planFiles.ask<PlanFileReport>(
    order,
    (report) => report,
    (message) => ({ type: 'failed', message }),
  ).answer;
}
