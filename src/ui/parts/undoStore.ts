/** One thing that was just done and can be taken back for ten seconds. */
import { create } from 'zustand';
import { currentLanguage, type Language } from '../i18n/i18n.js';

/** How long the way back is offered, s (design language, section "States": undo instead of confirmation). */
export const UNDO_FOR_S = 10;

interface UndoState {
  /** `language` is the one the text was said in: a reader who changes theirs meanwhile still gets it read out rightly. */
  readonly offer: { readonly text: string; readonly language: Language; readonly undo: () => void } | null;
  offerUndo(text: string, undo: () => void): void;
  withdraw(): void;
}

export const useUndoStore = create<UndoState>()((set) => ({
  offer: null,
  offerUndo: (text, undo) => set({ offer: { text, language: currentLanguage(), undo } }),
  withdraw: () => set({ offer: null }),
}));
