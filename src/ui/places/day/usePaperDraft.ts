/** What is being typed from paper, kept on this device until it is entered: a sheet that was closed, or a page loaded anew, loses nothing. */
import { useState } from 'react';
import { readDraft, writeDraft } from '../../storage/storedDraft.js';
import { NO_TEXTS, type PaperReading, type PaperTexts } from './paperLines.js';

interface PaperDraft {
  readonly texts: PaperTexts;
  /** How times were chosen to be read; null where nobody chose. */
  readonly chosen: PaperReading | null;
  /** Of the drill; empty where nobody chose. */
  readonly date: string;
}

const NOTHING: PaperDraft = { texts: NO_TEXTS, chosen: null, date: '' };

const keyOf = (partId: string) => `muster.paper-draft.${partId}` as const;

function stored(partId: string): PaperDraft {
  const draft = readDraft(keyOf(partId)) as PaperDraft | null;
  return typeof draft?.texts === 'object' ? { ...NOTHING, ...draft, texts: { ...NO_TEXTS, ...draft.texts } } : NOTHING;
}

/** @param partId - of the part of the drill day it is typed into */
export function usePaperDraft(partId: string) {
  const [draft, setDraft] = useState(() => stored(partId));
  return {
    ...draft,
    change(change: Partial<PaperDraft>): void {
      const next = { ...draft, ...change };
      writeDraft(keyOf(partId), next);
      setDraft(next);
    },
    /** Once it is entered. */
    clear: () => writeDraft(keyOf(partId), null),
  };
}
