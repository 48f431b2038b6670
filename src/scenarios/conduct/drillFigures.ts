/** What a drill measures beside the times of everyone; a kind fills in its part. */
import type { EarthquakeFigures } from './earthquake/earthquakeFigures.js';
import type { NightFigures } from './night/nightFigures.js';
import type { TerrainFigures } from './terrain/terrainFigures.js';

export interface DrillFigures {
  readonly earthquake: EarthquakeFigures;
  readonly night: NightFigures;
  readonly terrain: TerrainFigures;
}
