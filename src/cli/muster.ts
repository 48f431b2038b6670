/** The `muster` command: the headless engine from a shell. */
import { Command, CommanderError } from 'commander';
import { type Answer, printAnswer, wrongUse } from './answer.js';
import { checkCommand } from './commands/checkPlan.js';
import { importCommand } from './commands/importPlan.js';
import { scheduleCommand } from './commands/schedule.js';
import { scoreCommand } from './commands/score.js';
import { simulateCommand } from './commands/simulate.js';

const isJson = process.argv.includes('--json');

function build(): Command {
  const program = new Command('muster').description('School emergency drills: plan, simulate, schedule, score.');
  const answer =
    (give: (...args: never[]) => Answer | Promise<Answer>) =>
    async (...args: unknown[]) =>
      printAnswer(await (give as (...all: unknown[]) => Answer | Promise<Answer>)(...args), isJson);
  const json = ['--json', 'print one JSON object and nothing else'] as const;
  program
    .command('import <file>')
    .description('read any plan format')
    .option('--format <format>', 'take the file for this format')
    .option('--out <plan>', 'write the campus plan here')
    .option(...json)
    .action(answer(importCommand));
  program
    .command('check <plan>')
    .description('check a plan, and against a building code')
    .option('--code <set>', 'gb50099, gb50016, jgj39 or ibc')
    .option(...json)
    .action(answer(checkCommand));
  program
    .command('simulate <plan>')
    .description('simulate a drill once or many times')
    .option('--scenario <file>', 'a scenario document')
    .option('--preset <name>', 'a drill: fire')
    .option('--slot <slot>', 'part of the school day')
    .option('--school <file>', 'who is where')
    .option('--people <n>', 'people spread over the rooms by area')
    .option('--seed <n>', 'seed of the first run')
    .option('--runs <n>', 'number of runs')
    .option('--workers <n>', 'threads for many runs')
    .option('--out <dir>', 'write the results here')
    .option(...json)
    .action(answer(simulateCommand));
  program
    .command('schedule <school>')
    .description('duties and drills of a school year')
    .requiredOption('--year <year>', 'as 2026-2027')
    .option(...json)
    .action(answer(scheduleCommand));
  program
    .command('score <record>')
    .description('score a drill record')
    .option('--forecast <run>', 'a run to lay beside it')
    .option(...json)
    .action(answer(scoreCommand));
  return program;
}

/** Every command ends by throwing instead of leaving, so that wrong use is answered in one place. */
function exitByThrowing(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {} });
  for (const each of command.commands) exitByThrowing(each);
}

async function main(): Promise<void> {
  const program = build();
  exitByThrowing(program);
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const usage =
      error.code === 'commander.help'
        ? program.helpInformation()
        : `${error.message.replace(/^error: /, '')}\n${program.helpInformation()}`;
    printAnswer(wrongUse(usage), isJson);
  }
}

await main();
