/** The file being read or just read, until the user decides what to do with it. Never touches the project itself. */
import { create } from 'zustand';
import type { ImportStage, PlanCounts } from '../../floorplans/index.js';
import type { Problem } from '../../model/index.js';
import type { Project } from '../../project/index.js';

export interface OpenedFile {
  readonly fileName: string;
  readonly kind: 'plan' | 'project';
  readonly state: 'reading' | 'read' | 'refused';
  /** While a plan is read: what the reader is at. */
  readonly stage?: ImportStage;
  /** A whole project, ready to take the place of the one at hand. */
  readonly project: Project | null;
  readonly counts: PlanCounts | null;
  readonly problems: readonly Problem[];
}

interface FileState {
  readonly opened: OpenedFile | null;
  readonly cancelReading: (() => void) | null;
  show(opened: OpenedFile | null, cancelReading?: () => void): void;
}

export const useFileStore = create<FileState>()((set) => ({
  opened: null,
  cancelReading: null,
  show: (opened, cancelReading) => set({ opened, cancelReading: cancelReading ?? null }),
}));
