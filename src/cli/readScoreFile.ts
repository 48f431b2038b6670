/** What `muster score` is given: a drill record, or a project with the one that is meant. */
import { checkRecordLock, type DrillRecord, parseDrillRecord } from '../drills/index.js';
import { type Outcome, type Problem, problem } from '../model/index.js';
import type { Project } from '../project/index.js';
import { nodeHost } from './nodeHost.js';
import { readProjectOrJson } from './readProjectOrJson.js';

export interface RecordToScore {
  readonly record: DrillRecord;
  /** Has its findings and runs; `null` for a record alone, which carries what it needs. */
  readonly project: Project | null;
}

const refuse = (code: string, message: string): Outcome<never> => ({
  value: null,
  problems: [problem('error', code, '', message)],
});

/** A record that was changed after it was signed is scored, and said to be. */
function recordAlone(json: unknown): Outcome<RecordToScore> {
  const { value, problems } = parseDrillRecord(json);
  if (value === null) return { value, problems };
  return { value: { record: value, project: null }, problems: [...problems, ...checkRecordLock(json, nodeHost)] };
}

/** Problems of the record that is scored and of the drill day it names; those of other parts are not asked for here. */
function problemsOfRecord({ drillRecords, keptDays }: Project, problems: readonly Problem[], index: number): Problem[] {
  const day = keptDays.findIndex(({ hash }) => hash === drillRecords[index]?.keptDay?.hash);
  const places = { [`drillRecords[${index}].`]: '', [`keptDays[${day}].`]: 'keptDay.' };
  return Object.entries(places).flatMap(([path, own]) =>
    problems
      .filter((each) => each.path.startsWith(path))
      .map((each) => ({ ...each, path: `${own}${each.path.slice(path.length)}` })),
  );
}

function recordOf(project: Project, problems: readonly Problem[], id: string | undefined): Outcome<RecordToScore> {
  const { drillRecords } = project;
  const known = drillRecords.map((each) => each.id ?? '—').join(', ');
  if (drillRecords.length === 0) {
    return refuse('no-drill-records', 'The project has no drill record. Save one in it first.');
  }
  if (id === undefined && drillRecords.length > 1) {
    return refuse(
      'which-record',
      `The project has ${drillRecords.length} drill records. Name one with --record: ${known}.`,
    );
  }
  const index = id === undefined ? 0 : drillRecords.findIndex((each) => each.id === id);
  const record = drillRecords[index];
  if (record === undefined) {
    return refuse('unknown-record', `The project has no drill record “${id}”. Choose one of: ${known}.`);
  }
  return { value: { record, project }, problems: problemsOfRecord(project, problems, index) };
}

/** @param id - of the record that is meant, where the file is a project */
export function readScoreFile(path: string, id: string | undefined): Outcome<RecordToScore> {
  const { value, problems } = readProjectOrJson(path);
  if (value === null) return { value, problems };
  return value.project === null ? recordAlone(value.json) : recordOf(value.project, problems, id);
}
