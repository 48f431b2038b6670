/**
 * Numbered upgrades of stored projects, on raw JSON.
 *
 * Version 1 kept all plans in one list, the last one in force. Since version 2 the plan in force stands apart,
 * and planned drills are part of the project.
 */
import type { DocumentKind, RawDocument } from '../floorplans/index.js';
import { PROJECT_VERSION } from './project.js';

function separatePlanInForce({ plans, ...rest }: RawDocument): RawDocument {
  // anything but a list is passed on for the validation to name
  if (!Array.isArray(plans)) return { ...rest, plan: plans ?? null, earlierPlans: [], plannedDrills: [] };
  return { ...rest, plan: plans.at(-1) ?? null, earlierPlans: plans.slice(0, -1), plannedDrills: [] };
}

export const PROJECT_DOCUMENT: DocumentKind = {
  format: 'muster/project',
  label: 'project',
  oldestVersion: 1,
  version: PROJECT_VERSION,
  migrations: [{ from: 1, upgrade: separatePlanInForce }],
};
