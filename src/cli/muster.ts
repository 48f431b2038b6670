/** The `muster` command: the headless engine from a shell. */
import { CommanderError } from 'commander';
import { haltedProblem, printAnswer, refuse, wrongUse } from './answer.js';
import { createProgram, WrongUse } from './program.js';

/** `--json` counts wherever it stands, so that wrong use is told as JSON as well. */
function takeJsonFlag(args: readonly string[]): { isJson: boolean; rest: string[] } {
  const end = args.indexOf('--');
  const isFlag = (arg: string, at: number) => arg === '--json' && (end < 0 || at < end);
  return { isJson: args.some(isFlag), rest: args.filter((arg, at) => !isFlag(arg, at)) };
}

const { isJson, rest } = takeJsonFlag(process.argv.slice(2));

async function main(): Promise<void> {
  const program = createProgram((answer) => printAnswer(answer, isJson));
  try {
    await program.parseAsync(rest, { from: 'user' });
  } catch (error) {
    if (error instanceof WrongUse) printAnswer(wrongUse(error.message), isJson);
    else if (error instanceof CommanderError && error.exitCode === 0) {
      printAnswer({ status: 0, json: { usage: error.message }, text: [error.message] }, isJson);
    } else throw error;
  }
}

/** Whatever no command expected: one sentence instead of a stack trace. */
function giveUp(error: unknown): void {
  printAnswer(refuse([haltedProblem(error)]), isJson);
  process.exit();
}

// a reader that has seen enough (`| head`) is no fault
process.stdout.on('error', () => process.exit());
process.on('uncaughtException', giveUp);
await main().catch(giveUp);
