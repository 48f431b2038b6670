/** One run in lines for a person to read. */
import type { DrillTarget, RunResult } from '../../scenarios/index.js';
import { DEFAULT_MOVEMENT_MODEL, DESIGN_FLOW_PER_MS } from '../../sim/index.js';
import { crushLines } from './crushLines.js';
import { lockdownLines } from './lockdownLines.js';
import { minutes } from './minutes.js';
import { clockStart, phaseLines } from './phaseLines.js';

/** Why somebody did not reach safety. */
const STUCK_REASONS = {
  noWay: 'no way from there',
  timeUp: 'time was up',
  overcome: 'could not go on in smoke and heat',
  notWoken: 'was not woken',
} as const;

/** What makes a run other than the usual forecast; nothing for most. */
function mannerLines({ movementModel, doorFlow }: Pick<RunResult, 'movementModel' | 'doorFlow'>): string[] {
  const isUsual = movementModel === DEFAULT_MOVEMENT_MODEL;
  return [
    ...(isUsual ? [] : [`  by the model ${movementModel}, which is not calibrated: to compare with, no forecast`]),
    ...(doorFlow === 'design' ? [`  doors held to ${DESIGN_FLOW_PER_MS} people per second and metre`] : []),
  ];
}

const amount = (count: number) => String(count).padStart(6);

/** Each target with whether the run kept it, and where it comes from; nothing for a run that has no evacuation time. */
function targetLines(targets: readonly DrillTarget[], evacuationTimeS: number | null): string[] {
  if (evacuationTimeS === null) return [];
  return targets.map(({ timeS, source }) => {
    const overS = evacuationTimeS - timeS;
    const verdict = overS > 0 ? `missed by ${minutes(overS)}` : `kept, ${minutes(-overS)} to spare`;
    return `  target ${minutes(timeS)}: ${verdict} (${source})`;
  });
}

export function runLines(
  { seed, evacuated, occupants, evacuationTimeS, ...result }: RunResult,
  targets: readonly DrillTarget[] = [],
): string[] {
  const last =
    evacuationTimeS === null ? '' : `, the last ${minutes(evacuationTimeS)} after ${clockStart(result.phases)}`;
  return [
    result.lockdown
      ? `Seed ${seed}: ${occupants} people stay in`
      : `Seed ${seed}: ${evacuated} of ${occupants} reached safety${last}`,
    ...(result.lockdown ? lockdownLines(result.lockdown, result.securedTimeS ?? null) : []),
    ...targetLines(targets, evacuationTimeS),
    ...phaseLines(result.phases),
    ...mannerLines(result),
    ...Object.entries(result.routes).map(([id, count]) => `${amount(count)} reached ${id}`),
    ...Object.entries(result.exits).map(
      ([id, exit]) => `${amount(exit.count)} left by ${id}, last at ${minutes(exit.lastS)}`,
    ),
    ...result.bottlenecks.map(
      (each) =>
        `  queue at ${each.whereEn}: ${each.occupants} people from ${minutes(each.fromS)} to ${minutes(each.untilS)}, peak ${each.peakDensityPerM2.toFixed(1)} per m²`,
    ),
    ...crushLines(result.bottlenecks),
    ...result.stuck.map(({ id, whereEn, reason }) => `  not out: ${id} in ${whereEn}, ${STUCK_REASONS[reason]}`),
    `  hash ${result.hash}`,
  ];
}
