/** One run in lines for a person to read. */
import type { RunResult } from '../../scenarios/index.js';

/** Minutes and seconds of a duration in seconds; a dash where there is none. */
export function minutes(seconds: number | null): string {
  if (seconds === null) return '—';
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Why somebody did not reach safety. */
const STUCK_REASONS = {
  noWay: 'no way from there',
  timeUp: 'time was up',
  overcome: 'could not go on in smoke and heat',
} as const;

const amount = (count: number) => String(count).padStart(6);

export function runLines({ seed, evacuated, occupants, evacuationTimeS, ...result }: RunResult): string[] {
  const last = evacuationTimeS === null ? '' : `, the last after ${minutes(evacuationTimeS)}`;
  return [
    `Seed ${seed}: ${evacuated} of ${occupants} reached safety${last}`,
    ...Object.entries(result.routes).map(([id, count]) => `${amount(count)} reached ${id}`),
    ...Object.entries(result.exits).map(
      ([id, exit]) => `${amount(exit.count)} left by ${id}, last at ${minutes(exit.lastS)}`,
    ),
    ...result.bottlenecks.map(
      (each) =>
        `  queue at ${each.whereEn}: ${each.occupants} people from ${minutes(each.fromS)} to ${minutes(each.untilS)}, peak ${each.peakDensityPerM2} per m²`,
    ),
    ...result.stuck.map(({ id, whereEn, reason }) => `  not out: ${id} in ${whereEn}, ${STUCK_REASONS[reason]}`),
    `  hash ${result.hash}`,
  ];
}
