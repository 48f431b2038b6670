/** The results of the cases as one document: what `verify --json` prints and the method page shows. */
import type { CaseResult } from './verifyCase.js';

export interface VerificationReport {
  readonly passed: number;
  readonly failed: number;
  readonly cases: readonly CaseResult[];
}

export function verificationReport(results: readonly CaseResult[]): VerificationReport {
  const passed = results.filter((each) => each.passed).length;
  return { passed, failed: results.length - passed, cases: results };
}
