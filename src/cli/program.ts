/** Every command with its arguments and options. */
import { Command, CommanderError } from 'commander';
import { CODE_SETS, DRAWING_UNITS, IMPORTERS, PLAN_WRITERS } from '../floorplans/index.js';
import { PRESET_KINDS, SLOTS, WORKLOAD_NAMES } from '../scenarios/index.js';
import { EXPORT_FORMATS } from '../sim/index.js';
import { type Answer, wrongUse } from './answer.js';
import { BENCH_PARTS, benchCommand } from './commands/bench.js';
import { checkCommand } from './commands/checkPlan.js';
import { compareCommand } from './commands/compare.js';
import { importCommand } from './commands/importPlan.js';
import { LATER_COMMANDS, notBuilt } from './commands/laterCommands.js';
import { scheduleCommand } from './commands/schedule.js';
import { scoreCommand } from './commands/score.js';
import { simulateCommand } from './commands/simulate.js';
import { NO_EXPORT } from './commands/simulateOptions.js';
import { staffingCommand } from './commands/staffing.js';
import { verifyCommand } from './commands/verify.js';

/** The command was not used as it is meant; the message says how it is. */
export class WrongUse extends Error {}

const DESCRIPTION = 'School emergency drills: plan, simulate, schedule, score.';

/** @param give - takes the answer of the command that was called */
export function createProgram(give: (answer: Answer) => void): Command {
  const program = new Command('muster').description(DESCRIPTION);
  const answer =
    <T extends unknown[]>(command: (...args: T) => Answer | Promise<Answer>) =>
    async (...args: T) =>
      give(await command(...args));
  program
    .command('import <file>')
    .description('read any plan format')
    .option('--format <format>', `take the file for this format: ${IMPORTERS.map((each) => each.id).join(', ')}`)
    .option('--unit <unit>', `read a drawing in this unit: ${DRAWING_UNITS.join(', ')}`)
    .option('--rooms <list>', 'join a list of rooms (.csv, .xlsx): names, uses, capacities by room number')
    .option(
      '--out <plan>',
      `write the plan here, in the format of the ending: ${PLAN_WRITERS.map((each) => each.ending).join(', ')}`,
    )
    .action(answer(importCommand));
  program
    .command('check <plan>')
    .description('check a plan, and against a building code')
    .option('--code <set>', CODE_SETS.join(', '))
    .action(answer(checkCommand));
  program
    .command('simulate <plan>')
    .description('simulate a drill once or many times')
    .option('--scenario <file>', 'a scenario document')
    .option('--preset <name>', `a drill: ${PRESET_KINDS.join(', ')}`)
    .option('--slot <slot>', `part of the school day: ${SLOTS.join(', ')}`)
    .option('--school <file>', 'who is where: a school, or a table of classes (.csv)')
    .option('--people <n>', 'people spread over the rooms by area')
    .option('--seed <n>', 'seed of the first run')
    .option('--runs <n>', 'number of runs, each with the next seed; auto for as many as are enough')
    .option('--workers <n>', 'runs computed at the same time')
    .option('--out <dir>', 'write the results here; of many runs, each in a folder named after its seed')
    .option(
      '--export <formats>',
      `beside the figures, in --out: ${EXPORT_FORMATS.join(', ')} (by commas), or ${NO_EXPORT}; csv where not said`,
    )
    .action(answer(simulateCommand));
  program
    .command('schedule <school>')
    .description('duties and drills of a school year')
    .requiredOption('--year <year>', 'as 2026-2027')
    .option('--today <date>', 'nothing is planned before this day')
    .option('--planned <file>', 'an earlier answer (--json) to move as little of as possible, or a project')
    .option('--ics <file>', 'write the drills as a calendar; what an earlier file there still held is struck out')
    .option('--for-staff', 'leave the time of unannounced drills out of the calendar')
    .option('--xlsx <file>', 'write duties, drills, tasks and staffing here as a workbook')
    .action(answer(scheduleCommand));
  program
    .command('staffing <school>')
    .description('guards and other staff the rules ask for')
    .action(answer(staffingCommand));
  program
    .command('score <record>')
    .description('score a drill record, as a file of its own or in a project')
    .option('--record <id>', 'which record of a project')
    .option('--forecast <run>', 'a run to lay beside it, or many, in place of those kept in the record')
    .option(
      '--today <date>',
      'the day of the score; it is final 30 days after the drill. Of a project today, where not said',
    )
    .action(answer(scoreCommand));
  program
    .command('bench')
    .description('how fast the engine is')
    .option('--workload <name>', `measure this one only: ${WORKLOAD_NAMES.join(', ')}`)
    .option('--part <name>', `measure this beside it, or alone: ${BENCH_PARTS.join(', ')}`)
    .option('--runs <n>', 'the median of so many runs, 5 unless said')
    .action(answer(benchCommand));
  program
    .command('verify')
    .description('run the reference cases of the movement model and judge them by their bounds')
    .option('--case <id>', 'only this case, as VC-07')
    .option('--seeds <n>', 'a quick look with the first n seeds, which is no verdict')
    .option('--workers <n>', 'seeds computed at the same time')
    .option('--out <file>', 'write the report here as JSON, as the method page shows it')
    .action(answer(verifyCommand));
  program
    .command('compare')
    .description('two ways of holding a drill beside each other on the demo school, as docs/scenarios.md shows them')
    .option('--only <id>', 'this comparison alone')
    .option('--runs <n>', 'seeds of each way, 30 unless said')
    .option('--workers <n>', 'runs computed at the same time')
    .option('--out <file>', 'write the page here')
    .action(answer(compareCommand));
  for (const { name, does } of LATER_COMMANDS) {
    program
      .command(`${name} [anything...]`)
      .description(`not built yet: ${does}`)
      .allowUnknownOption()
      .action(() => give(wrongUse(notBuilt(name))));
  }
  for (const command of [program, ...program.commands]) endByThrowing(command);
  return program;
}

/** No command prints or leaves by itself: help and wrong use are thrown, so that they are answered in one place. */
function endByThrowing(command: Command): void {
  if (command.parent) command.option('--json', 'print one JSON object and nothing else');
  command.configureOutput({ writeOut: () => {}, writeErr: () => {} }).exitOverride((error) => {
    const help = command.helpInformation().trimEnd();
    if (error.exitCode === 0) throw new CommanderError(0, error.code, help);
    // a call without any command is answered with what there is
    const fault = error.code === 'commander.help' ? '' : `${error.message.replace(/^error: /, '')}\n`;
    throw new WrongUse(`${fault}${help}`);
  });
}
