/** What many runs come to, in lines for a person to read. */
import { type Replication, type RunsSummary, summariseReplications } from '../../scenarios/index.js';
import type { FigureSummary } from '../../sim/index.js';
import { minutes } from './minutes.js';
import { runLines } from './runLines.js';

function timeLines({ runs, mean, ci95, p5, p50, p95 }: FigureSummary): string[] {
  const interval = ci95 === null ? '' : `, 95 % interval of the mean ${minutes(ci95[0])} to ${minutes(ci95[1])}`;
  return [
    `Evacuation time of ${runs} runs: mean ${minutes(mean)}${interval}`,
    `  5 % ${minutes(p5)}, median ${minutes(p50)}, 95 % ${minutes(p95)}`,
  ];
}

/** Where people stay in nobody is evacuated: what counts is in how many runs everyone was secured. Null for other drills. */
function stayingInLines(replications: readonly Replication[]): string[] | null {
  if (!replications.some(({ result }) => result.lockdown)) return null;
  const secured = replications.filter(({ result }) => typeof result.securedTimeS === 'number').length;
  return [
    `Everyone was secured in ${secured} of ${replications.length} runs; where people stay in there is no evacuation time.`,
  ];
}

function adviceLines({ convergence }: RunsSummary): string[] {
  if (convergence === null) return ['No run brought everyone to safety, so there is no evacuation time to compare.'];
  const { advice, halfWidthS, toleranceS, steadyRuns, criteria } = convergence;
  const told = advice === 'enough' ? 'Enough runs' : `${advice.replace('about', 'About')} runs would help`;
  const width =
    halfWidthS === null
      ? ''
      : `the mean is known to ± ${halfWidthS.toFixed(1)} s of ± ${toleranceS.toFixed(1)} s asked for, `;
  return [`${told}: ${width}steady for ${steadyRuns} of ${criteria.steadyRuns} runs on end.`];
}

export function manyRunsLines(replications: readonly Replication[]): string[] {
  const summary = summariseReplications(replications);
  if (summary === null) return [];
  const time = summary.evacuationTimeS as FigureSummary | undefined;
  return [
    ...replications.flatMap(({ result }) => runLines(result)),
    ...(time === undefined ? [] : timeLines(time)),
    ...(stayingInLines(replications) ?? adviceLines(summary)),
  ];
}
