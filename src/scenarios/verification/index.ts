/** The verification suite: reference cases of the literature, run through the engine and judged by their bounds. */
export type { Figure } from './figure.js';
export type { VerificationCase } from './verificationCase.js';
export { VERIFICATION_CASES } from './verificationCases.js';
export { type VerificationReport, verificationReport } from './verificationReport.js';
export { type CaseResult, judgeCase, verifyCase } from './verifyCase.js';
