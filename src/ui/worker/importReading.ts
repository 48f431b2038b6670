/** What an import is asked for and what comes back: the same file may be read again with other choices. */
import type { DrawingReading, ImportOptions, PlanAdjustments, PlanCounts } from '../../floorplans/index.js';
import type { Problem } from '../../model/index.js';
import type { Project } from '../../project/index.js';

/** The choices of the person; what is absent is left to the reader. */
export interface ImportOrder extends Pick<ImportOptions, 'storeyHeightM' | 'drawing'> {
  /** Id of an importer; without it content and name decide. */
  readonly format?: string;
  readonly adjustments?: PlanAdjustments;
}

/** A level as the file has it, before any adjustment: also those that are left out. */
export interface ReadLevel {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly buildingId: string;
  readonly buildingName: string;
  readonly buildingNameEn?: string | undefined;
  readonly ordinal: number;
  readonly elevationM: number;
  readonly isElevationAssumed: boolean;
  readonly spaces: number;
  readonly doors: number;
  /** Middle of its outline, scaled: what it is turned about. */
  readonly pivotM: readonly [number, number];
}

export interface ImportReading {
  /** Id of the importer; `null` where none knows the file. */
  readonly format: string | null;
  /** Made from the plan alone, valid; `null` where no plan came out. */
  readonly project: Project | null;
  readonly counts: PlanCounts | null;
  readonly problems: readonly Problem[];
  readonly drawing: DrawingReading | null;
  readonly levels: readonly ReadLevel[];
}

/** A reading that came to nothing. */
export function nothingRead(problems: readonly Problem[]): ImportReading {
  return { format: null, project: null, counts: null, problems, drawing: null, levels: [] };
}
