/** What a drill measures beside the times of everyone; a kind fills in its part. */
import type { EarthquakeFigures } from './earthquake/earthquakeFigures.js';
import type { LockdownFigures } from './lockdown/lockdownFigures.js';
import type { NightFigures } from './night/nightFigures.js';
import type { StaffFigures } from './staff/staffFigures.js';
import type { TerrainFigures } from './terrain/terrainFigures.js';

export interface DrillFigures extends StaffFigures {
  readonly earthquake: EarthquakeFigures;
  readonly lockdown: LockdownFigures;
  readonly night: NightFigures;
  readonly terrain: TerrainFigures;
}
