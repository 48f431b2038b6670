/** People who would begin only after the run has ended. */
import { type Problem, problem } from '../../model/index.js';
import { distributionRange } from '../../sim/index.js';
import type { Scenario } from '../scenario.js';

/** Warnings: a run may be cut short on purpose. */
export function checkTimes({ kind, occupants, sources, maxTimeS }: Scenario): Problem[] {
  const found: Problem[] = [];
  const tell = ({ id, name = id }: { id: string; name?: string | undefined }, startS: number, path: string) => {
    const message = `“${name}” begins at ${startS} s at the earliest, and the run ends at ${maxTimeS} s. Lower the one, or raise maxTimeS.`;
    found.push(
      problem('warning', 'starts-after-the-end', path, message, { values: { who: name, startS, endS: maxTimeS } }),
    );
  };
  sources.forEach((source, i) => {
    if (source.fromS >= maxTimeS) tell(source, source.fromS, `sources[${i}].fromS`);
  });
  // in a drill it counts from the alarm, whose time is not known here
  if (kind !== 'free') return found;
  occupants.forEach((entry, i) => {
    const startS = distributionRange(entry.preMovementTimeS ?? 0).min;
    if (startS >= maxTimeS) tell(entry, startS, `occupants[${i}].preMovementTimeS`);
  });
  return found;
}
