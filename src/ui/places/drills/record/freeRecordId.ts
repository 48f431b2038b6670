/** An id for a new record: two drills of a kind on one day are two records, and neither takes the place of the other. */
import type { DrillRecord } from '../../../../drills/index.js';

export function freeRecordId(wanted: string, records: readonly DrillRecord[]): string {
  const taken = new Set(records.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
