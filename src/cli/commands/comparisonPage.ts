/** The page that shows comparisons: a table for each, with means, intervals and the difference pair by pair. */
import type { ComparedResult, Comparison } from '../../scenarios/index.js';
import type { FigureSummary } from '../../sim/index.js';

export interface ComparisonFigures {
  readonly comparison: Comparison;
  readonly runs: number;
  readonly results: readonly ComparedResult[];
}

function number(value: number, unit: ComparedResult['unit']): string {
  return value.toFixed(unit === 'share' ? 3 : unit === 'people/m²' ? 2 : 1);
}

/** Mean with its 95 % interval, and in how many runs the figure exists where not in all. */
function told(summary: FigureSummary | null, unit: ComparedResult['unit'], runs: number): string {
  if (summary === null) return '–';
  const { mean, ci95 } = summary;
  const interval = ci95 === null ? '' : ` (${number(ci95[0], unit)} to ${number(ci95[1], unit)})`;
  const some = summary.runs < runs ? `, in ${summary.runs} of ${runs} runs` : '';
  return `${number(mean, unit)}${interval}${some}`;
}

function section({ comparison, runs, results }: ComparisonFigures): string {
  const [first, second] = comparison.ways;
  const rows = results.map(({ name, unit, first: one, second: other, difference }) =>
    [`${name}, ${unit}`, ...[one, other, difference].map((summary) => told(summary, unit, runs))].join(' | '),
  );
  return [
    `## ${comparison.title}`,
    '',
    comparison.about,
    '',
    `| ${runs} seeds | ${first.label} | ${second.label} | difference, seed by seed |`,
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** @param commit - of the code that made it */
export function comparisonPage(figures: readonly ComparisonFigures[], commit: string): string {
  const head = [
    '# Scenarios compared',
    '',
    `Made by \`npm run -s muster -- compare --out docs/scenarios.md\` at ${commit}. Means over the seeds with their 95 % interval;`,
    'the difference is the second way less the first, taken in pairs of the same seed, so the same people with the same draws.',
    'The engine and its limits are described in the app under About › Method; the defaults of the drills are shown with their',
    'sources in the scenario builder. These are figures of the demo school, not of yours.',
    '',
  ].join('\n');
  return `${head}\n${figures.map(section).join('\n')}`;
}
