import { type DrillRecord, type KeptDay, parseDrillRecord } from '../../drills/index.js';
import type { Problem } from '../../model/index.js';
import { useProjectStore } from './projectStore.js';

/**
 * Keeps a record that was made or changed here, if it can be read again: one that cannot would keep the whole project from
 * opening.
 *
 * @param keptDay - the taps it was made from
 * @returns what keeps it from being one; nothing is changed then
 */
export function keepRecord(made: DrillRecord, keptDay?: KeptDay): readonly Problem[] {
  const { value, problems } = parseDrillRecord(made);
  if (value === null) return problems;
  useProjectStore.getState().addDrillRecord(value, keptDay);
  return [];
}
