/** Runs the project at hand and keeps the figures of a finished run with it. */
import { useProjectStore } from '../../app/projectStore.js';
import { RUN_AT_REST, useRunStore } from '../../run/runStore.js';
import { startRun } from '../../run/startRun.js';
import { runOrderFor } from './runOrder.js';

/** @param people - so many people over the rooms; null for the school's own, or by capacity */
export async function runProject(seed: number, people: number | null): Promise<void> {
  const { project } = useProjectStore.getState();
  if (project === null) return;
  const order = runOrderFor(project, seed, people);
  if (order === null) return;
  if (order.value === null) {
    useRunStore.setState({ ...RUN_AT_REST, status: 'refused', plan: project.plan ?? null, problems: order.problems });
    return;
  }
  await startRun(order.value);
}
