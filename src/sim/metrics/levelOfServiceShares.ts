/** Level of service of a measurement area over time, by each of the three tables. */
import {
  LEVEL_OF_SERVICE_M2,
  LEVELS_OF_SERVICE,
  type LevelOfService,
  type LevelOfServiceTable,
  levelOfService,
} from './levelOfService.js';
import type { AreaSample } from './measurementArea.js';

export interface LevelOfServiceShares {
  /** Level of the mean density. */
  readonly mean: LevelOfService;
  /** Share of the time at each level, adding up to 1. */
  readonly timeShares: Readonly<Record<LevelOfService, number>>;
}

const TABLES = Object.keys(LEVEL_OF_SERVICE_M2) as LevelOfServiceTable[];

function sharesOf(densities: readonly number[], table: LevelOfServiceTable): LevelOfServiceShares {
  const shares = Object.fromEntries(LEVELS_OF_SERVICE.map((level) => [level, 0])) as Record<LevelOfService, number>;
  for (const density of densities) shares[levelOfService(density, table)] += 1 / densities.length;
  const mean = densities.reduce((sum, density) => sum + density, 0) / densities.length;
  return { mean: levelOfService(mean, table), timeShares: shares };
}

/**
 * @param samples - equally spaced, from the first to the last with somebody inside
 * @returns by table: which of them fits the place is for the reader to say; null for no samples
 */
export function levelOfServiceShares(
  samples: readonly AreaSample[],
): Readonly<Record<LevelOfServiceTable, LevelOfServiceShares>> | null {
  if (samples.length === 0) return null;
  const densities = samples.map(([, density]) => density);
  return Object.fromEntries(TABLES.map((table) => [table, sharesOf(densities, table)])) as Record<
    LevelOfServiceTable,
    LevelOfServiceShares
  >;
}
