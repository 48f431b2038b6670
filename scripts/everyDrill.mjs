/**
 * Every kind of drill at every part of the school day, on the demo campus and on the imported one, as the command line
 * runs it: a table for the documentation. Takes about ten minutes.
 *
 *   node scripts/everyDrill.mjs > docs/every-drill.md
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PLANS = [
  { name: 'demo campus', args: ['public/campuses/qingshan.json'], people: 60 },
  { name: 'imported campus', args: ['tests/fixtures/imdf/spbstu-campus.imdf.zip'], people: 60 },
];
/** The published schema says which kinds of drill and parts of the day there are. */
const { properties } = JSON.parse(readFileSync('public/schemas/scenario.schema.json', 'utf8'));
const SLOTS = properties.slot.enum;
const KINDS = properties.kind.enum.filter((kind) => kind !== 'free');

/** What one run came to, in a cell of the table. */
function cellOf(plan, slot, kind) {
  const order = ['--preset', kind, '--slot', slot, '--people', String(plan.people), '--json'];
  const run = spawnSync('node', ['build/cli/muster.js', 'simulate', ...plan.args, ...order], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answer = JSON.parse(run.stdout);
  if (run.status !== 0) {
    const refusal = answer.problems.find((each) => each.severity === 'error');
    return `refused: \`${refusal.code}\``;
  }
  const { evacuated, occupants, evacuationTimeS, securedTimeS, simulatedS, phases } = answer;
  const came = evacuationTimeS === null ? '' : `${evacuated}/${occupants} in ${evacuationTimeS.toFixed(0)} s`;
  const shut =
    securedTimeS === undefined
      ? ''
      : securedTimeS === null
        ? 'not all secured'
        : `secured in ${securedTimeS.toFixed(0)} s`;
  const told = came || shut || `${evacuated}/${occupants}`;
  return `${told}; ${phases.length} phases, ${simulatedS.toFixed(0)} s`;
}

const built = spawnSync('npx', ['vite', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'], {
  stdio: ['ignore', 2, 2],
});
if (built.status !== 0) process.exit(1);
const commit = spawnSync('git', ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'], {
  encoding: 'utf8',
});

console.log('# Every drill at every part of the day\n');
console.log(
  `Made by \`node scripts/everyDrill.mjs\` at ${commit.stdout.trim()}: 60 people spread over the rooms, seed 1. A night drill`,
);
console.log('where nobody sleeps is refused, as it should be; every other run ends by itself.\n');
for (const plan of PLANS) {
  console.log(`## ${plan.name}\n\n| | ${KINDS.join(' | ')} |\n|---|${KINDS.map(() => '---|').join('')}`);
  for (const slot of SLOTS) console.log(`| ${slot} | ${KINDS.map((kind) => cellOf(plan, slot, kind)).join(' | ')} |`);
  console.log('');
}
