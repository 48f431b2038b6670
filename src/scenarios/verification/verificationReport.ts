/** The results of the cases as one document: what `verify --json` prints and the method page shows. */
import { ENGINE_VERSION } from '../run/engineVersion.js';
import type { CaseResult } from './verifyCase.js';

/** Where and when the results were made, as far as whoever runs the cases can tell. */
export interface ReportOrigin {
  /** State of the source, as `1a04b3ec0ffe`; `-dirty` where files differed from it. */
  readonly commit: string;
  /** Calendar day, as `2026-11-25`. */
  readonly madeOn: string;
}

export interface VerificationReport extends ReportOrigin {
  readonly engine: string;
  readonly passed: number;
  readonly failed: number;
  readonly cases: readonly CaseResult[];
}

export function verificationReport(results: readonly CaseResult[], origin: ReportOrigin): VerificationReport {
  const passed = results.filter((each) => each.passed).length;
  return { engine: ENGINE_VERSION, ...origin, passed, failed: results.length - passed, cases: results };
}
