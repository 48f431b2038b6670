/**
 * Every change of the school year goes through here, so that it is saved with the project and can be taken back.
 *
 * Changes of the same value in quick succession, as when a name is typed, are one step.
 */
import { create } from 'zustand';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';

interface History {
  readonly past: readonly School[];
  readonly future: readonly School[];
  /** The school the latest step made: another one has a history of its own. */
  readonly after: School | null;
  /** What the latest step changed, and when, ms of the page's clock. */
  readonly latest: { readonly what: string; readonly atMs: number } | null;
}

const MOST_STEPS = 100;
/** Changes of the same value within this time are one step, ms. */
const ONE_STEP_MS = 1500;

const NOTHING: History = { past: [], future: [], after: null, latest: null };

export const useCalendarHistory = create<History>(() => NOTHING);

function schoolAtHand(): School | null {
  return useProjectStore.getState().project?.school ?? null;
}

function put(school: School): void {
  useProjectStore.getState().change((project) => ({ ...project, school }));
}

/** The steps that led to the school at hand. */
function stepsOf(school: School): History {
  const history = useCalendarHistory.getState();
  return history.after === school ? history : NOTHING;
}

/** @param what - names the value that is changed; the same name in quick succession makes one step */
export function editYear(what: string, edit: (school: School) => School, nowMs = performance.now()): void {
  const before = schoolAtHand();
  if (before === null) return;
  const after = edit(before);
  if (after === before) return;
  const { past, latest } = stepsOf(before);
  const isSameStep = latest?.what === what && nowMs - latest.atMs < ONE_STEP_MS;
  put(after);
  useCalendarHistory.setState({
    past: isSameStep ? past : [...past, before].slice(-MOST_STEPS),
    future: [],
    after,
    latest: { what, atMs: nowMs },
  });
}

export function undoYear(): void {
  const now = schoolAtHand();
  const { past, future } = now === null ? NOTHING : stepsOf(now);
  const before = past.at(-1);
  if (now === null || before === undefined) return;
  put(before);
  useCalendarHistory.setState({ past: past.slice(0, -1), future: [now, ...future], after: before, latest: null });
}

export function redoYear(): void {
  const now = schoolAtHand();
  const { past, future } = now === null ? NOTHING : stepsOf(now);
  const [next, ...rest] = future;
  if (now === null || next === undefined) return;
  put(next);
  useCalendarHistory.setState({ past: [...past, now], future: rest, after: next, latest: null });
}
