/** How the replay is looked at: which view, which layers, what is marked. Session scope. */
import { create } from 'zustand';

export type DensityMode = 'now' | 'highest' | 'off';

interface ReplayView {
  /** A level's id or `campus`; empty until a plan is open. */
  readonly viewId: string;
  readonly density: DensityMode;
  readonly showsLabels: boolean;
  readonly showsPeople: boolean;
  readonly isTableOpen: boolean;
  /** Rank of the worst moment that is marked on the plan, from 0. */
  readonly marked: number | null;
  /** Whether a summary is read out while the replay runs. */
  readonly isReadOut: boolean;
}

export const useReplayView = create<ReplayView>(() => ({
  viewId: '',
  density: 'now',
  showsLabels: true,
  showsPeople: true,
  isTableOpen: false,
  marked: null,
  isReadOut: false,
}));

export const setReplayView = useReplayView.setState;
