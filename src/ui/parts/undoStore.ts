/** One thing that was just done and can be taken back for ten seconds. */
import { create } from 'zustand';

/** How long the way back is offered, s (design language, section "States": undo instead of confirmation). */
export const UNDO_FOR_S = 10;

interface UndoState {
  readonly offer: { readonly text: string; readonly undo: () => void } | null;
  offerUndo(text: string, undo: () => void): void;
  withdraw(): void;
}

export const useUndoStore = create<UndoState>()((set) => ({
  offer: null,
  offerUndo: (text, undo) => set({ offer: { text, undo } }),
  withdraw: () => set({ offer: null }),
}));
