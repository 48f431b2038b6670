/** `--planned FILE`: what an earlier answer proposed, or what a project has held and fixed. */
import * as z from 'zod/mini';
import { type DrillRecord, type PlannedDrill, plannedDrillSchema, problemsOf } from '../drills/index.js';
import type { Outcome } from '../model/index.js';
import { loadProject, type Project, unpackProject } from '../project/index.js';
import { readBytes, readJson } from './files.js';
import { nodeHost } from './nodeHost.js';

export interface EarlierPlan {
  readonly records: readonly DrillRecord[];
  /** Fixed: they stay. */
  readonly planned: readonly PlannedDrill[];
  /** Proposed: they may move, as little as possible. */
  readonly proposed: readonly PlannedDrill[];
}

const answerSchema = z.object({ drills: z.array(plannedDrillSchema) });

/** How every zip file begins. */
const ZIP = [0x50, 0x4b] as const;

function ofProject({ value, problems }: Outcome<Project>): Outcome<EarlierPlan> {
  if (value === null) return { value, problems };
  return { value: { records: value.drillRecords, planned: value.plannedDrills, proposed: [] }, problems };
}

export function readPlannedFile(path: string): Outcome<EarlierPlan> {
  const bytes = readBytes(path);
  if (bytes.value === null) return bytes;
  if (bytes.value[0] === ZIP[0] && bytes.value[1] === ZIP[1])
    return ofProject(unpackProject(bytes.value, undefined, nodeHost));
  const json = readJson(path);
  if (json.problems.length > 0) return { value: null, problems: json.problems };
  const document = json.value as { format?: unknown } | null;
  if (document?.format === 'muster/project') return ofProject(loadProject(document, nodeHost));
  const answer = answerSchema.safeParse(document);
  return answer.success
    ? { value: { records: [], planned: [], proposed: answer.data.drills }, problems: [] }
    : { value: null, problems: problemsOf(answer.error, 'planned-drills', document) };
}
