/** What is being typed from paper, kept on this device until it is entered: a sheet that was closed, or a page loaded anew, loses nothing. */
import { useState } from 'react';
import { NO_TEXTS, type PaperReading, type PaperTexts } from './paperLines.js';

interface PaperDraft {
  readonly texts: PaperTexts;
  /** How times were chosen to be read; null where nobody chose. */
  readonly chosen: PaperReading | null;
  /** Of the drill; empty where nobody chose. */
  readonly date: string;
}

const NOTHING: PaperDraft = { texts: NO_TEXTS, chosen: null, date: '' };

/** Begins as all entries of this app do, so that it is deleted with them. */
const storedUnder = (partId: string) => `muster.paper-draft.${partId}`;

function stored(partId: string): PaperDraft {
  try {
    const draft = JSON.parse(window.localStorage.getItem(storedUnder(partId)) ?? 'null') as PaperDraft | null;
    return typeof draft?.texts === 'object'
      ? { ...NOTHING, ...draft, texts: { ...NO_TEXTS, ...draft.texts } }
      : NOTHING;
  } catch {
    return NOTHING;
  }
}

function store(partId: string, draft: PaperDraft | null): void {
  try {
    if (draft === null) window.localStorage.removeItem(storedUnder(partId));
    else window.localStorage.setItem(storedUnder(partId), JSON.stringify(draft));
  } catch {
    // A full or closed storage loses the draft with the page; entering it still works.
  }
}

/** @param partId - of the part of the drill day it is typed into */
export function usePaperDraft(partId: string) {
  const [draft, setDraft] = useState(() => stored(partId));
  return {
    ...draft,
    change(change: Partial<PaperDraft>): void {
      const next = { ...draft, ...change };
      store(partId, next);
      setDraft(next);
    },
    /** Once it is entered. */
    clear: () => store(partId, null),
  };
}
