/** Three drills with findings and runs: one open, one signed, and one that was changed by hand after it was signed. */
import { nodeHost } from '../../../src/cli/nodeHost.js';
import rubricJson from '../../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  type DrillRecord,
  type Finding,
  findingsOfDrill,
  lockRecord,
  parseDrillRecord,
  type RunForecast,
} from '../../../src/drills/index.js';
import { type Project, packProject } from '../../../src/project/index.js';
import { findingAt } from '../../drills/support/findingAt.js';
import type { TestFile } from './files.js';
import { smallProject } from './smallSchool.js';

export const RECORDS_DAY = '2026-12-01';

const OPEN = { due: null, closed_on_time: null, major_open: null, revisions_needed: null, revisions_done: null };

function runs(): RunForecast[] {
  return Array.from({ length: 6 }, (_, k) => ({
    seed: k + 1,
    values: { T_evac_s: 120 + 8 * k, peak_density_p_per_m2: 2.5 + 0.1 * k, median_class_start_s: 20 + k },
    buildingClearTimeS: 100,
    classes: {},
  }));
}

function drill(id: string, date: string): DrillRecord {
  const { scenario, ...inputs } = rubricJson.worked_example.inputs;
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario, id, date },
    values: { ...inputs, ...OPEN },
    forecast: runs(),
  });
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

const findings: readonly Finding[] = ['open', 'signed'].flatMap((id) => [
  { ...findingAt('closed', { drill: id }, { moved: '2026-11-20' }), id: `${id}-1` },
  { ...findingAt('monitored', { drill: id, deadline: '2026-11-25', needsPlanRevision: true }), id: `${id}-2` },
]);

export function drillsOnRecord(): Project {
  const signature = { role: '校长', on: '2026-11-13' };
  const signed = lockRecord(drill('signed', '2026-11-12'), signature, nodeHost, findingsOfDrill(findings, 'signed'));
  const forged = lockRecord(drill('forged', '2026-10-16'), signature, nodeHost);
  const drillRecords = [
    { ...forged, values: { ...forged.values, T_evac_s: 110 } },
    signed,
    drill('open', '2026-11-19'),
  ];
  return { ...smallProject(), drillRecords, findings };
}

export function drillsFile(project = drillsOnRecord()): TestFile {
  return { name: 'drills.muster', bytes: packProject(project) };
}
