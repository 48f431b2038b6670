/** The plan that is being imported: what was chosen, what was read last. The project at hand is no part of it. */
import { create } from 'zustand';
import type { ImportStage } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';
import type { ImportOrder, ImportReading } from '../../worker/importReading.js';
import type { WizardStep } from './wizardSteps.js';

export interface RecalledLayers {
  /** The drawing whose layers were said last. */
  readonly fileName: string;
  /** How many layers of this drawing it knows. */
  readonly count: number;
}

export interface WizardState {
  readonly file: File | null;
  readonly step: WizardStep;
  readonly order: ImportOrder;
  /** The last answer; stays in sight while the file is read again. */
  readonly reading: ImportReading | null;
  /** Of the plan of `reading`; `null` while it is checked. */
  readonly checks: readonly Problem[] | null;
  readonly isBusy: boolean;
  /** Stages begun in the reading at hand, in order. */
  readonly stages: readonly ImportStage[];
  readonly recalled: RecalledLayers | null;
  /** Whether the meanings of the layers are kept for the next drawing of this office. */
  readonly isRemembering: boolean;
}

export const NO_IMPORT: WizardState = {
  file: null,
  step: 'file',
  order: {},
  reading: null,
  checks: null,
  isBusy: false,
  stages: [],
  recalled: null,
  isRemembering: true,
};

export const useWizardStore = create<WizardState>()(() => NO_IMPORT);
