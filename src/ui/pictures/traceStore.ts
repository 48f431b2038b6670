/** The picture being laid under a floor, from the moment it is opened until it is placed or put away. */
import { create } from 'zustand';
import type { Problem } from '../../model/index.js';
import type { PdfPages } from './pdfPages.js';
import type { TracePicture } from './tracePicture.js';

export interface OpenedPicture {
  readonly fileName: string;
  readonly state: 'reading' | 'refused' | 'ready';
  readonly problems: readonly Problem[];
  /** Of a picture file; a page of a PDF is chosen first. */
  readonly picture: TracePicture | null;
  readonly pdf: PdfPages | null;
  /** The floor it was opened for; `null` where that is still to be said. */
  readonly levelId: string | null;
}

interface TraceState {
  readonly opened: OpenedPicture | null;
  show(opened: OpenedPicture | null): void;
}

export const useTraceStore = create<TraceState>()((set, get) => ({
  opened: null,
  show: (opened) => {
    const pdf = get().opened?.pdf;
    if (pdf !== opened?.pdf) pdf?.close();
    set({ opened });
  },
}));
