/** How a command answers: what it prints, and the exit status that goes with it. */
import { type Problem, problem } from '../model/index.js';

/** 0 done, 1 the input has errors, 2 wrong use, 130 and 143 interrupted (128 + the number of SIGINT or SIGTERM). */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;

export interface Answer {
  readonly status: ExitStatus;
  /** The one object that `--json` prints. */
  readonly json: unknown;
  /** The same for a person, line by line. */
  readonly text: readonly string[];
  /** Remarks that go to standard error beside a text answer. */
  readonly remarks?: readonly string[];
}

const SEVERITY_WORDS = { error: 'Error', warning: 'Check', info: 'Note' } as const;

/** A problem as one line. */
export function problemLine(problem: Problem): string {
  const where = problem.path === '' ? '' : ` (${problem.path})`;
  return `${SEVERITY_WORDS[problem.severity]}: ${problem.message}${where}`;
}

/** The answer to input that has errors. */
export function refuse(problems: readonly Problem[]): Answer {
  return { status: 1, json: { problems }, text: [], remarks: problems.map(problemLine) };
}

/** The answer to a command that was not used as it is meant. */
export function wrongUse(usage: string): Answer {
  return { status: 2, json: { usage }, text: [], remarks: [usage] };
}

/** A fault of ours: one sentence, and what to do about it. */
export function haltedProblem(error: unknown): Problem {
  const what = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  const message = `Muster came to a halt over this input (${what}) and gave no result. Please report it with the files.`;
  return problem('error', 'halted', '', message);
}

/** Prints an answer; with `--json` one object on standard output and nothing else. */
export function printAnswer(answer: Answer, isJson: boolean): void {
  process.exitCode = answer.status;
  if (isJson) {
    process.stdout.write(`${JSON.stringify(answer.json)}\n`);
    return;
  }
  for (const line of answer.remarks ?? []) process.stderr.write(`${line}\n`);
  if (answer.text.length > 0) process.stdout.write(`${answer.text.join('\n')}\n`);
}
