/** What one person is doing right now: session scope, never part of the project file. */
import { create } from 'zustand';

export type Density = 'compact' | 'comfortable';

const DENSITY_UNDER = 'muster.density';

interface SessionState {
  /** Id of the space, stair, door or assembly point that is chosen; the same in plan, graph and table. */
  readonly selection: string | null;
  readonly density: Density;
  /** A new version of the app lies ready. */
  readonly isUpdateWaiting: boolean;
  select(id: string | null): void;
  setDensity(density: Density): void;
}

export const useSessionStore = create<SessionState>()((set) => ({
  selection: null,
  density: 'compact',
  isUpdateWaiting: false,
  select: (selection) => set({ selection }),
  setDensity: (density) => {
    showDensity(density);
    try {
      window.localStorage.setItem(DENSITY_UNDER, density);
    } catch {
      // A browser that keeps nothing starts compact next time.
    }
    set({ density });
  },
}));

function showDensity(density: Density): void {
  document.documentElement.dataset.density = density;
}

/** Takes up the density of last time. */
export function restoreDensity(): void {
  let stored: string | null = null;
  try {
    stored = window.localStorage.getItem(DENSITY_UNDER);
  } catch {
    // Nothing is kept: compact.
  }
  const density: Density = stored === 'comfortable' ? 'comfortable' : 'compact';
  showDensity(density);
  useSessionStore.setState({ density });
}
