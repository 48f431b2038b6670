/** How the picture under the plan is looked at: session scope, the same for every floor. */
import { create } from 'zustand';

interface UnderlayView {
  /** 0.1 to 1. */
  readonly opacity: number;
  readonly isHidden: boolean;
  setOpacity(opacity: number): void;
  toggle(): void;
}

export const LEAST_OPACITY = 0.1;

export const useUnderlayView = create<UnderlayView>()((set, get) => ({
  opacity: 0.6,
  isHidden: false,
  setOpacity: (opacity) => set({ opacity: Math.min(1, Math.max(LEAST_OPACITY, opacity)), isHidden: false }),
  toggle: () => set({ isHidden: !get().isHidden }),
}));
