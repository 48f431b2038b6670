import type { AssemblyPoint, CampusPlan } from '../../floorplans/index.js';
import { distance, ringCentroid } from '../../model/index.js';
import type { DesignRoute } from '../../scenarios/index.js';

/** Where those gather who have no place of their own: nearest to where their way leaves the building; `null` without any. */
export function nearestAssemblyPoint({ assemblyPoints }: CampusPlan, way: DesignRoute | null): AssemblyPoint | null {
  const from = way?.lines.at(-1)?.points.at(-1);
  const farM = ({ polygon }: AssemblyPoint) => (from === undefined ? 0 : distance(from, ringCentroid(polygon.outer)));
  return [...assemblyPoints].sort((p, q) => farM(p) - farM(q))[0] ?? null;
}
