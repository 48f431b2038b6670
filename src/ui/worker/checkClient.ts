/** Page side of the checks: one plan, one worker, a promise that always settles. */
import { type CampusPlan, CODE_SETS, type CodeCheck, type CodeSet } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import type { CheckCommand, CheckReport } from './protocol.js';

export interface PlanFindings {
  readonly problems: readonly Problem[];
  readonly codeChecks: readonly CodeCheck[];
}

export interface CheckJob {
  /** Never settles after a cancel. */
  readonly findings: Promise<PlanFindings>;
  cancel(): void;
}

/** Code sets for schools in China; the others are for the command line. */
export const SCHOOL_CODE_SETS: readonly CodeSet[] = CODE_SETS.filter((set) => set === 'gb50099' || set === 'gb50016');

export function checkInBackground(plan: CampusPlan): CheckJob {
  const worker = new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module', name: 'checks' });
  const findings = new Promise<PlanFindings>((resolve) => {
    const fail = (message: string) => {
      worker.terminate();
      resolve({ problems: [problem('warning', 'checks-failed', '', message)], codeChecks: [] });
    };
    worker.onmessage = ({ data: report }: MessageEvent<CheckReport>) => {
      if (report.type === 'failed') fail(report.payload.message);
      else {
        worker.terminate();
        resolve(report.payload);
      }
    };
    worker.onerror = (event) => fail(event.message || 'the checks could not be started');
  });
  const command: CheckCommand = { type: 'check', payload: { plan, codeSets: SCHOOL_CODE_SETS } };
  worker.postMessage(command);
  return { findings, cancel: () => worker.terminate() };
}
