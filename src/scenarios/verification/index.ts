/** The verification suite: reference cases of the literature, run through the engine and judged by their bounds. */
export type { Figure } from './figure.js';
export { KNOWN_MISSES, type KnownMiss } from './knownMisses.js';
export type { VerificationCase } from './verificationCase.js';
export { VERIFICATION_CASES } from './verificationCases.js';
export { type ReportOrigin, type VerificationReport, verificationReport } from './verificationReport.js';
export { type CaseResult, haltedCase, judgeCase, verifyCase } from './verifyCase.js';
