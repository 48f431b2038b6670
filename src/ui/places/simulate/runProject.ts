/** Runs the project at hand and keeps the figures of every finished run with it. */
import { useProjectStore } from '../../app/projectStore.js';
import { isCalibrated } from '../../run/movementModel.js';
import { type RunOrigin, useRunStore } from '../../run/runStore.js';
import { startRun } from '../../run/startRun.js';
import type { RunOrder } from '../../worker/protocol.js';
import { FIRST_SEED, lastOrderOf, orderOf, runOrderFor } from './runOrder.js';

/** A run is told from others by its hash: the same run twice is kept once. One by the second model is no forecast. */
function keepRun(order: RunOrder): void {
  const { status, result, order: shown, origin } = useRunStore.getState();
  const { project, addRunSummary } = useProjectStore.getState();
  if (status !== 'done' || result === null || shown !== order || project?.plan !== order.plan) return;
  if (!isCalibrated(order.scenario)) return;
  const id = `run:${result.hash.slice(0, 16)}`;
  if (project.runs.some((run) => run.id === id)) return;
  addRunSummary({ id, name: order.scenario.name, scenario: order.scenario, ...(origin ?? {}), result });
}

/** Runs an order and keeps its figures with the project. */
export async function runOrder(order: RunOrder, origin: RunOrigin | null = null): Promise<void> {
  await startRun(order, origin);
  keepRun(order);
}

/**
 * Runs the drill on the screen with another seed, on the plan as it is now; where none is, the project's fire drill.
 *
 * @param people - so many people over the rooms; null for those of the drill on the screen
 */
export async function runProject(seed: number, people: number | null): Promise<void> {
  const { project } = useProjectStore.getState();
  const { order: shown, origin } = useRunStore.getState();
  if (project === null || project.plan === null) return;
  if (shown === null || shown.plan.name !== project.plan.name) {
    const order = runOrderFor(project, seed, people);
    if (order !== null) await runOrder(order);
    return;
  }
  const population = people === null ? shown.scenario.population : ({ from: 'count', count: people } as const);
  const scenario = { ...shown.scenario, seed, ...(population === undefined ? {} : { population }) };
  await runOrder(orderOf(project.plan, project.school, scenario, seed), origin);
}

/**
 * What a project shows without being asked: its last run once more, or the first drill of a school.
 * A bare plan waits until someone says how many people there are.
 */
export async function runAtOpening(): Promise<void> {
  const { project } = useProjectStore.getState();
  if (project === null) return;
  const last = lastOrderOf(project);
  const kept = project.runs.at(-1);
  const { scenarioId, whatIfs } = kept ?? {};
  if (last !== null) await runOrder(last, scenarioId === undefined ? null : { scenarioId, whatIfs: whatIfs ?? [] });
  else if (project.school !== null) await runProject(FIRST_SEED, null);
}
