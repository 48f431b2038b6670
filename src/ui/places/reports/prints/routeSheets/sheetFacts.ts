/** What all route sheets of a print have in common. */
import type { Both, BothNames, ClassLeaving, WallHazard, WallSignal } from '../../../../../drills/index.js';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import type { School } from '../../../../../scenarios/index.js';
import type { DrawnPath } from '../../../../prints/plan/pathGraphics.js';
import type { PrintLanguage } from '../../../../prints/printLanguage.js';

export interface SheetFacts {
  readonly plan: CampusPlan;
  readonly school: School | null;
  readonly names: BothNames;
  readonly planVersion: number;
  readonly today: string;
  readonly site: readonly DrawnPath[];
  readonly leaving: ReadonlyMap<string, ClassLeaving>;
  readonly signals: Readonly<Record<WallHazard, WallSignal>>;
  /** Whose routes they are. */
  readonly routes: Both;
  readonly language: PrintLanguage;
  readonly isLarge: boolean;
  /** Where the replay of a storey is opened. */
  readonly addressOf: (levelId: string) => string;
  /** The address works on this computer only. */
  readonly isLocal: boolean;
}
