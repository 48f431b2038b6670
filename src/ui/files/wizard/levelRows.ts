/** The levels of an import as a person sees and orders them, with what was changed so far. */
import type { LevelAdjustment, PlanAdjustments } from '../../../floorplans/index.js';
import type { ReadLevel } from '../../worker/importReading.js';

export interface LevelRow extends ReadLevel {
  readonly isUsed: boolean;
}

export interface BuildingRows {
  readonly buildingId: string;
  readonly buildingName: string;
  readonly buildingNameEn?: string | undefined;
  /** From the highest to the lowest. */
  readonly rows: readonly LevelRow[];
}

type LevelChanges = Readonly<Record<string, LevelAdjustment>>;

function rowOf(level: ReadLevel, { isLeftOut, name, ordinal, elevationM }: LevelAdjustment): LevelRow {
  return {
    ...level,
    ...(name === undefined ? {} : { name, nameEn: name }),
    ordinal: ordinal ?? level.ordinal,
    elevationM: elevationM ?? level.elevationM,
    isElevationAssumed: level.isElevationAssumed && elevationM === undefined,
    isUsed: isLeftOut !== true,
  };
}

export function levelRows(levels: readonly ReadLevel[], adjustments: PlanAdjustments = {}): BuildingRows[] {
  const buildings = new Map<string, LevelRow[]>();
  for (const level of levels) {
    const rows = buildings.get(level.buildingId) ?? [];
    rows.push(rowOf(level, adjustments.levels?.[level.id] ?? {}));
    buildings.set(level.buildingId, rows);
  }
  return [...buildings].map(([buildingId, rows]) => ({
    buildingId,
    buildingName: rows[0]?.buildingName ?? '',
    buildingNameEn: rows[0]?.buildingNameEn,
    rows: rows.sort((p, q) => q.ordinal - p.ordinal),
  }));
}

/** The level changes places with its neighbour: number and height belong to the place, not to the level. */
export function moveLevel(rows: readonly LevelRow[], id: string, by: 1 | -1): LevelChanges {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  // rows run downwards
  const other = rows[index - by];
  if (row === undefined || other === undefined) return {};
  return {
    [row.id]: { ordinal: other.ordinal, elevationM: other.elevationM },
    [other.id]: { ordinal: row.ordinal, elevationM: row.elevationM },
  };
}

/** The level becomes number 0 at height 0, and the others of its building keep their distance from it. */
export function putOnGround(rows: readonly LevelRow[], id: string): LevelChanges {
  const ground = rows.find((row) => row.id === id);
  if (ground === undefined) return {};
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      { ordinal: row.ordinal - ground.ordinal, elevationM: rounded(row.elevationM - ground.elevationM) },
    ]),
  );
}

/** To the millimetre. */
const rounded = (valueM: number) => Math.round(valueM * 1000) / 1000;
