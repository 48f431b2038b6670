import { type DrillRecord, parseDrillRecord } from '../../../src/drills/index.js';

/** A fire drill by day, with nothing measured unless `more` says so. */
export function recordAt(id: string, date: string, more: object = {}): DrillRecord {
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, id, date },
    ...{ profile: 'evac_day', scenario: 'fire', kind: 'fire', values: {} },
    ...more,
  });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}
