/**
 * Every change of the school's scenarios goes through here, so that it is saved with the project and can be taken back.
 *
 * Changes of the same value in quick succession, as when a number is typed, are one step.
 */
import { create } from 'zustand';
import type { SavedScenario } from '../../../project/index.js';
import { useProjectStore } from '../../app/projectStore.js';

type Scenarios = readonly SavedScenario[];

interface History {
  readonly past: readonly Scenarios[];
  readonly future: readonly Scenarios[];
  /** What the latest step changed, and when, ms of the page's clock. */
  readonly latest: { readonly what: string; readonly atMs: number } | null;
}

const MOST_STEPS = 100;
/** Changes of the same value within this time are one step, ms. */
const ONE_STEP_MS = 1500;

const NOTHING: History = { past: [], future: [], latest: null };

export const useScenarioHistory = create<History>(() => NOTHING);

function scenarios(): Scenarios {
  return useProjectStore.getState().project?.scenarios ?? [];
}

function put(next: Scenarios): void {
  useProjectStore.getState().change((project) => ({ ...project, scenarios: next }));
}

/** @param what - names the value that is changed; the same name in quick succession makes one step */
export function editScenarios(
  what: string,
  edit: (scenarios: Scenarios) => Scenarios,
  nowMs = performance.now(),
): void {
  const before = scenarios();
  const next = edit(before);
  if (next === before) return;
  const { past, latest } = useScenarioHistory.getState();
  const isSameStep = latest?.what === what && nowMs - latest.atMs < ONE_STEP_MS;
  put(next);
  useScenarioHistory.setState({
    past: isSameStep ? past : [...past, before].slice(-MOST_STEPS),
    future: [],
    latest: { what, atMs: nowMs },
  });
}

export function editScenario(id: string, what: string, edit: (saved: SavedScenario) => SavedScenario): void {
  editScenarios(`${id} ${what}`, (all) => all.map((each) => (each.id === id ? edit(each) : each)));
}

export function undoScenarios(): void {
  const { past, future } = useScenarioHistory.getState();
  const before = past.at(-1);
  if (before === undefined) return;
  const now = scenarios();
  put(before);
  useScenarioHistory.setState({ past: past.slice(0, -1), future: [now, ...future], latest: null });
}

export function redoScenarios(): void {
  const { past, future } = useScenarioHistory.getState();
  const [next, ...rest] = future;
  if (next === undefined) return;
  const now = scenarios();
  put(next);
  useScenarioHistory.setState({ past: [...past, now], future: rest, latest: null });
}

/** Another project has a history of its own. */
export function forgetScenarioHistory(): void {
  useScenarioHistory.setState(NOTHING);
}
