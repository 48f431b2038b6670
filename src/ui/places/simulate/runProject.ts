/** Runs the project at hand and keeps the figures of every finished run with it. */
import { useProjectStore } from '../../app/projectStore.js';
import { isCalibrated } from '../../run/movementModel.js';
import { RUN_AT_REST, useRunStore } from '../../run/runStore.js';
import { startRun } from '../../run/startRun.js';
import type { RunOrder } from '../../worker/protocol.js';
import { FIRST_SEED, lastOrderOf, runOrderFor } from './runOrder.js';

/** A run is told from others by its hash: the same run twice is kept once. One by the second model is no forecast. */
function keepRun(order: RunOrder): void {
  const { status, result, order: shown } = useRunStore.getState();
  const { project, addRunSummary } = useProjectStore.getState();
  if (status !== 'done' || result === null || shown !== order || project?.plan !== order.plan) return;
  if (!isCalibrated(order.scenario)) return;
  const id = `run:${result.hash.slice(0, 16)}`;
  if (project.runs.some((run) => run.id === id)) return;
  addRunSummary({ id, name: order.scenario.name, scenario: order.scenario, result });
}

/** Runs an order and keeps its figures with the project. */
export async function runOrder(order: RunOrder): Promise<void> {
  await startRun(order);
  keepRun(order);
}

/** @param people - so many people over the rooms; null for the school's own, or by capacity */
export async function runProject(seed: number, people: number | null): Promise<void> {
  const { project } = useProjectStore.getState();
  const order = project === null ? null : runOrderFor(project, seed, people);
  if (order === null) return;
  if (order.value === null) {
    useRunStore.setState({ ...RUN_AT_REST, status: 'refused', plan: project?.plan ?? null, problems: order.problems });
    return;
  }
  await runOrder(order.value);
}

/**
 * What a project shows without being asked: its last run once more, or the first drill of a school.
 * A bare plan waits until someone says how many people there are.
 */
export async function runAtOpening(): Promise<void> {
  const { project } = useProjectStore.getState();
  if (project === null) return;
  const last = lastOrderOf(project);
  if (last !== null) await runOrder(last);
  else if (project.school !== null) await runProject(FIRST_SEED, null);
}
