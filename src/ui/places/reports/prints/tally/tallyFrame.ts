import type { Both, DrillDay } from '../../../../../drills/index.js';
import type { PrintLanguage } from '../../../../prints/printLanguage.js';

/** What all tally sheets of a drill share. */
export interface TallyFrame {
  readonly day: DrillDay;
  /** Name of the school. */
  readonly school: string;
  readonly language: PrintLanguage;
  /** What a phase is called. */
  readonly phaseName: (phase: string) => Both;
}
