/** Where density and speed are measured, as a scenario defines it. */
import type { Polygon } from '../../model/index.js';
import type { levelOfServiceShares } from './levelOfServiceShares.js';

export interface MeasurementArea {
  readonly id: string;
  /** The plane it lies on: a level's id, a flight's id or `site`. */
  readonly planeId: string;
  /** Inside the walkable floor. */
  readonly polygon: Polygon;
  /** `voronoi` unless said otherwise; `classic` is people inside divided by the area. */
  readonly method?: 'voronoi' | 'classic';
  /** Voronoi shares reach no further than this from their person, m; to the walls where absent. */
  readonly cutOffM?: number;
}

/** Seconds from the start, people/m², m/s (null with nobody inside). */
export type AreaSample = readonly [timeS: number, densityPerM2: number, speedMPerS: number | null];

export interface AreaSeries {
  /** Means from the first to the last sample with somebody inside; null when nobody ever was. */
  readonly meanDensityPerM2: number | null;
  readonly meanSpeedMPerS: number | null;
  /** Level of service by Fruin's tables over the same time; null when nobody ever was. */
  readonly levelsOfService: ReturnType<typeof levelOfServiceShares>;
  readonly series: readonly AreaSample[];
}
