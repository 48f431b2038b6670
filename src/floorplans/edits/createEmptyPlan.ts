/** A plan to begin drawing on: one building with an empty ground floor. */
import type { CampusPlan } from '../campusPlan.js';

export function createEmptyPlan(
  name: string,
  building: { readonly name: string; readonly nameEn?: string },
): CampusPlan {
  const level = {
    id: 'level:1',
    name: '1F',
    nameEn: '1F',
    ordinal: 0,
    elevationM: 0,
    spaces: [],
    openings: [],
    obstacles: [],
  };
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name,
    buildings: [{ id: 'building:1', ...building, levels: [level] }],
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
}
