/** `--planned FILE`: what an earlier answer proposed, or what a project has held and fixed. */
import * as z from 'zod/mini';
import { type DrillRecord, type PlannedDrill, plannedDrillSchema, problemsOf } from '../drills/index.js';
import type { Outcome } from '../model/index.js';
import { readProjectOrJson } from './readProjectOrJson.js';

export interface EarlierPlan {
  readonly records: readonly DrillRecord[];
  /** Fixed: they stay. */
  readonly planned: readonly PlannedDrill[];
  /** Proposed: they may move, as little as possible. */
  readonly proposed: readonly PlannedDrill[];
}

const answerSchema = z.object({ drills: z.array(plannedDrillSchema) });

export function readPlannedFile(path: string): Outcome<EarlierPlan> {
  const { value, problems } = readProjectOrJson(path);
  if (value === null) return { value, problems };
  if (value.project !== null) {
    const { drillRecords, plannedDrills } = value.project;
    return { value: { records: drillRecords, planned: plannedDrills, proposed: [] }, problems };
  }
  const answer = answerSchema.safeParse(value.json);
  return answer.success
    ? { value: { records: [], planned: [], proposed: answer.data.drills }, problems: [] }
    : { value: null, problems: problemsOf(answer.error, 'planned-drills', value.json) };
}
