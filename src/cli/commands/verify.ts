/** `muster verify`: the reference cases of the movement model, figure by figure against their bounds. */
import {
  type CaseResult,
  VERIFICATION_CASES,
  type VerificationCase,
  verificationReport,
  verifyCase,
} from '../../scenarios/index.js';
import { type Answer, refuse, wrongUse } from '../answer.js';
import { writeText } from '../files.js';
import { nodeHost } from '../nodeHost.js';
import { caseLines } from './verifyLines.js';

export interface VerifyOptions {
  readonly case?: string;
  readonly seeds?: string;
  readonly out?: string;
}

const MOST_SEEDS = 1000;

/** Answers 0 whenever the cases were run, whatever they showed: the verdict is in the table. */
export function verifyCommand(options: VerifyOptions): Answer {
  const chosen = chooseCases(options.case);
  if (typeof chosen === 'string') return wrongUse(chosen);
  const seeds = options.seeds === undefined ? undefined : Number(options.seeds);
  if (seeds !== undefined && !(Number.isInteger(seeds) && seeds >= 1 && seeds <= MOST_SEEDS)) {
    return wrongUse(`--seeds wants a whole number from 1 to ${MOST_SEEDS}, not “${options.seeds}”.`);
  }
  const results = chosen.map((each): CaseResult => verifyCase(each, nodeHost.nowMs, seeds));
  const report = verificationReport(results);
  if (options.out !== undefined) {
    const failed = writeText(options.out, `${JSON.stringify(report, null, 2)}\n`);
    if (failed.length > 0) return refuse(failed);
  }
  const total = `${report.passed} passed, ${report.failed} failed`;
  return { status: 0, json: report, text: [...results.flatMap(caseLines), total] };
}

/** The cases asked for, or what was asked for wrongly. */
function chooseCases(id: string | undefined): readonly VerificationCase[] | string {
  if (id === undefined) return VERIFICATION_CASES;
  const found = VERIFICATION_CASES.filter((each) => each.id === id.toUpperCase());
  if (found.length > 0) return found;
  return `There is no case “${id}”. Choose one of: ${VERIFICATION_CASES.map((each) => each.id).join(', ')}.`;
}
