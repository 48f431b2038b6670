/** Height of the floor under a place. */
import type { Cell } from '../../floorplans/index.js';

/** Height above the plan's zero, m; on a flight it rises with the slope between its two ends. */
export function heightAt({ slope, elevationM }: Cell, x: number, y: number): number {
  if (slope === null) return elevationM;
  const [ux, uy] = slope.direction;
  const along = ((x - slope.foot[0]) * ux + (y - slope.foot[1]) * uy) / slope.runM;
  const share = Math.min(1, Math.max(0, along));
  return slope.fromElevationM + share * (slope.toElevationM - slope.fromElevationM);
}
