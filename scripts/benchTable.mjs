/** Writes what `muster bench --json` printed into the tables of docs/performance.md. */
import { readFileSync } from 'node:fs';
import { writePerformanceTable } from './performanceTable.mjs';

const BEGIN = '<!-- bench table: written by scripts/benchTable.mjs, not by hand -->';
const END = '<!-- end of bench table -->';

const millions = (value) => (value / 1e6).toFixed(2);
const whole = (value) => Math.round(value).toLocaleString('en');
const seconds = (value) => value.toFixed(2);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function workloadRow(name, figures) {
  const [least, most] = figures.cpuSRange;
  return [
    name,
    whole(figures.agents),
    whole(figures.agentSteps),
    `${seconds(figures.cpuS)} (${seconds(least)}–${seconds(most)})`,
    seconds(figures.firstCpuS),
    seconds(figures.wallS),
    millions(figures.agentStepsPerCpuS),
    millions(figures.firstAgentStepsPerCpuS),
    whole(figures.evacuationTimeS),
    seconds(figures.setupCpuS),
    whole(figures.peakRssMB),
    whole(figures.rssAboveEmptyMB),
    figures.runs,
  ];
}

function tables({ commit, node, workloads, scaling, workers }) {
  const parts = [`Commit \`${commit}\`, Node ${node}.`];
  if (workloads.length > 0) {
    const head = [
      'Workload',
      'People',
      'Agent-steps',
      'CPU s (least–most)',
      'first run',
      'Wall s',
      'Million agent-steps/CPU s',
      'first run',
    ];
    const rest = ['Evacuation s', 'Setup CPU s', 'Peak MB', 'MB above empty', 'Runs'];
    const rows = workloads.flatMap((each) => [
      workloadRow(each.loop ? `${each.name}, whole drill` : each.name, each),
      ...(each.loop ? [workloadRow(`${each.name}, steps alone`, each.loop)] : []),
    ]);
    parts.push(table([...head, ...rest], rows));
  }
  if (scaling) {
    const rows = scaling.sizes.map(({ agents, nsPerAgentStep }) => [whole(agents), whole(nsPerAgentStep)]);
    parts.push(table(['People at 0.7 /m²', 'ns per agent-step'], rows));
    parts.push(`From the smallest to the largest the cost grows ${scaling.growth.toFixed(2)} times.`);
  }
  if (workers) {
    const { workload, replications, oneWorkerWallS, twoWorkersWallS, ratio } = workers;
    parts.push(
      `Two workers do ${replications} runs of ${workload} in ${seconds(twoWorkersWallS)} s, one worker in ${seconds(oneWorkerWallS)} s: ${ratio.toFixed(2)} of the time.`,
    );
  }
  return parts.join('\n\n');
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Say which file holds what “muster bench --json” printed.\n');
  process.exit(2);
}
writePerformanceTable(BEGIN, END, tables(JSON.parse(readFileSync(file, 'utf8'))));
