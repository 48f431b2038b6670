/** The file being read or just read, until the user decides what to do with it. Never touches the project itself. */
import { create } from 'zustand';
import type { Problem } from '../../model/index.js';
import type { Project } from '../../project/index.js';

export interface OpenedFile {
  readonly fileName: string;
  /** What comes of a plan stands in the store of its wizard. */
  readonly kind: 'plan' | 'project';
  readonly state: 'reading' | 'read' | 'refused';
  /** A whole project, ready to take the place of the one at hand. */
  readonly project: Project | null;
  readonly problems: readonly Problem[];
}

interface FileState {
  readonly opened: OpenedFile | null;
  show(opened: OpenedFile | null): void;
}

export const useFileStore = create<FileState>()((set) => ({
  opened: null,
  show: (opened) => set({ opened }),
}));
