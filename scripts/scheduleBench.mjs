/**
 * How long a school year takes to plan, and how often the plan is proven smallest: every rule pack with the demo school,
 * and 200 random schools with fixed seeds, the ones of the tests. Takes about two minutes.
 *
 *   node scripts/scheduleBench.mjs        writes docs/schedule.md
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import loadHighs from 'highs';
import { ROOT } from './install.mjs';
import { withModules } from './withModules.mjs';

const YEAR = '2026-2027';

/** Processor time of one call, s. */
async function timed(run) {
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return { value, cpuS: (user + system) / 1e6 };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const middle = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const seconds = (s) => s.toFixed(2);
const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

await withModules(async (load) => {
  const { drillRules, highsSolver, scheduleDrills } = await load('/src/drills/index.ts');
  const { demoSchool } = await load('/tests/drills/demoSchool.ts');
  const { randomOptions, randomSchool } = await load('/tests/drills/support/randomSchool.ts');
  const { misplaced, unmetDemands } = await load('/tests/drills/support/checkSchedule.ts');
  const loading = await timed(() => loadHighs());
  const highs = loading.value;
  const solver = highsSolver(highs);
  const isLive = ({ kind }) => !['tabletop', 'food-safety', 'epidemic'].includes(kind);
  const plan = (school, options = {}) => timed(() => scheduleDrills(school, YEAR, [], { ...options, solver }));

  const first = await plan({ ...demoSchool, region: 'XX' });
  const packRows = [];
  for (const { id } of drillRules.packs) {
    const { value, cpuS } = await plan({ ...demoSchool, rulePacks: [id], region: 'XX' });
    const live = value.drills.filter(isLive).length;
    const open = value.conflicts.flatMap((each) => each.rules);
    packRows.push(
      `| ${id} | ${live} | ${value.drills.length - live} | ${value.gap === 0 ? 'proven' : `gap ${value.gap}`} | ${
        value.isBestSpread ? 'proven' : 'bounded'
      } | ${open.length === 0 ? '' : open.join(', ')} | ${seconds(cpuS)} |`,
    );
  }

  const times = [];
  const counts = { proven: 0, whole: 0, best: 0, conflicts: 0, demandsOpen: 0, misplaced: 0, duties: 0 };
  for (const seed of [1, 2, 3, 4]) {
    for (const [school, options] of fc.sample(fc.tuple(randomSchool, randomOptions), { numRuns: 50, seed })) {
      const { value, cpuS } = await plan(school, options);
      times.push(cpuS);
      counts.duties += value.duties.filter((duty) => duty.work === 'drill' && duty.dueFrom !== null).length;
      if (value.gap === 0) counts.proven++;
      if (value.optimal) counts.whole++;
      if (value.isBestSpread) counts.best++;
      if (value.conflicts.some((each) => each.duty !== null)) counts.conflicts++;
      counts.demandsOpen += unmetDemands(school, 2026, value.drills).length;
      counts.misplaced += misplaced(school, 2026, value.drills).length;
    }
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  const all = times.length;
  const page = `# The year plan: proofs and processor time

Written by \`node scripts/scheduleBench.mjs\` at ${commit}, HiGHS ${highs.version.string} as WebAssembly, one core, Node
${process.version}. Times are processor time of the whole process, duties and explanations included, on one shared machine: those
of another commit were of another hour, and are compared in turns only. How the plan is made:
\`docs/decisions/0016-schedule.md\`.

Loading the solver takes ${seconds(loading.cpuS)} s; the first year after it, with the WebAssembly still being compiled,
${seconds(first.cpuS)} s.

## Every rule pack

The demo school, boarding and in the mountains, ${YEAR}, its own calendar.

| Pack | Live drills | Talk-throughs | Fewest | Best spread | Left open, by hand | CPU, s |
|---|---|---|---|---|---|---|
${packRows.join('\n')}

## Two hundred random schools

Boarding, mountain, kindergartens, one to three packs, odd terms, closed weeks, limits of the staff; seeds 1 to 4,
drawn as in \`tests/drills/schedulePacks.test.ts\`; ${counts.duties} dated drill duties.

| What | Figure | Bar |
|---|---|---|
| Number of drills proven least for the duties that can be met | ${share(counts.proven, all)} | 95 % |
| of these, every duty planned for | ${share(counts.whole, all)} | |
| Schools with duties that cannot be met, each named with its conflict | ${share(counts.conflicts, all)} | |
| Best spread proven as well | ${share(counts.best, all)} | |
| Demands left open, by the independent checker (all of them named, as the tests hold) | ${counts.demandsOpen} | |
| Drills on a day or hour without school, by the independent checker | ${counts.misplaced} | 0 |
| Processor time of a school year, median | ${seconds(middle(times))} s | 5 s |
| longest | ${seconds(sorted(times).at(-1))} s | 5 s |
`;
  writeFileSync(resolve(ROOT, 'docs/schedule.md'), page);
  console.log(page);
});
