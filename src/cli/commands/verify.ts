/** `muster verify`: the reference cases of the movement model, figure by figure against their bounds. */
import { availableParallelism } from 'node:os';
import { VERIFICATION_CASES, type VerificationCase, verificationReport } from '../../scenarios/index.js';
import { type Answer, refuse, wrongUse } from '../answer.js';
import { sourceCommit } from '../bench/commit.js';
import { writeText } from '../files.js';
import { verifyOverThreads } from '../verify/verifyOverThreads.js';
import { MOST_WORKERS, wholeNumber } from '../wholeNumber.js';
import { caseLines } from './verifyLines.js';

export interface VerifyOptions {
  readonly case?: string;
  readonly seeds?: string;
  readonly workers?: string;
  readonly out?: string;
}

const MOST_SEEDS = 1000;

/** Status 0 whenever the cases were run, whatever they showed: the verdict is in the table and in `failed`. */
export async function verifyCommand(options: VerifyOptions): Promise<Answer> {
  const chosen = chooseCases(options.case);
  if (typeof chosen === 'string') return wrongUse(chosen);
  const seeds = wholeNumber('seeds', options.seeds, 1, MOST_SEEDS);
  if (typeof seeds === 'string') return wrongUse(seeds);
  const workers = wholeNumber('workers', options.workers, 1, MOST_WORKERS);
  if (typeof workers === 'string') return wrongUse(workers);
  const results = await verifyOverThreads(chosen, seeds, workers ?? availableParallelism());
  const origin = { commit: sourceCommit(), madeOn: new Date().toISOString().slice(0, 10) };
  const report = verificationReport(results, origin);
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
