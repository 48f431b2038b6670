import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import { type DrillRecord, lockRecord, parseDrillRecord, recordReport } from '../../src/drills/index.js';
import { drillForecast, loadProject, type SavedRun } from '../../src/project/index.js';
import { printedRecord } from '../../src/ui/places/reports/prints/record/printedRecord.js';

const stored: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/projects/version-3.json', import.meta.url), 'utf8'),
);
const project = loadProject(stored).value;
const [run] = project?.runs ?? [];
const [scenario] = project?.scenarios ?? [];
const today = '2026-12-01';

const record = parseDrillRecord({
  ...{ format: 'muster/drill-record', schemaVersion: 2, id: 'r1', profile: 'evac_day', scenario: 'fire', kind: 'fire' },
  ...{ date: '2026-11-12', values: { T_evac_s: 200, T_target_s: 180 } },
}).value as DrillRecord;

describe('a record on paper', () => {
  it('[UI530] an open one stands beside the runs of its drill in the project, a signed one beside those signed with it', () => {
    if (run === undefined || scenario === undefined) throw new Error('the fixture has no run');
    const runs: SavedRun[] = [{ ...run, whatIfs: [], scenario: { ...scenario.scenario, kind: 'fire' } }];
    const known = { runs, findings: [] };
    const beside = drillForecast(record, runs);
    expect(beside).toHaveLength(1);
    expect(printedRecord(record, known, today)).toEqual(recordReport({ record, runs: beside, findings: [], today }));
    expect(printedRecord(record, known, today).runs).toBe(1);
    const signature = { role: '校长', on: '2026-11-13' };
    expect(printedRecord(lockRecord(record, signature, nodeHost), known, today).runs).toBe(0);
    const withRun = lockRecord({ ...record, forecast: [...beside, ...beside] }, signature, nodeHost);
    expect(printedRecord(withRun, known, today).runs).toBe(2);
  });
});
