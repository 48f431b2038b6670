/**
 * Numbered upgrades of stored projects, on raw JSON.
 *
 * Version 1 kept all plans in one list, the last one in force. Since version 2 the plan in force stands apart,
 * and planned drills are part of the project. Version 2 kept bare scenarios; since version 3 each has an id and the
 * what-ifs that are tried on it. Version 3 knew the shipped rules alone; since version 4 a project keeps rule packs of
 * its own, evidence, waivers and the duties that were closed. Version 5 keeps findings of version 2, with nine states and a
 * history; their own reader upgrades them. Version 5 kept of a drill day what it came to alone; since version 6 every tap is kept beside the
 * record, for the days to come.
 */
import type { DocumentKind, RawDocument } from '../floorplans/index.js';
import { PROJECT_VERSION } from './project.js';

function separatePlanInForce({ plans, ...rest }: RawDocument): RawDocument {
  // anything but a list is passed on for the validation to name
  if (!Array.isArray(plans)) return { ...rest, plan: plans ?? null, earlierPlans: [], plannedDrills: [] };
  return { ...rest, plan: plans.at(-1) ?? null, earlierPlans: plans.slice(0, -1), plannedDrills: [] };
}

function giveScenariosIds({ scenarios, ...rest }: RawDocument): RawDocument {
  if (!Array.isArray(scenarios)) return { ...rest, ...(scenarios === undefined ? {} : { scenarios }) };
  return { ...rest, scenarios: scenarios.map((scenario, i) => ({ id: `scenario:${i + 1}`, scenario, whatIfs: [] })) };
}

function beginLedger(raw: RawDocument): RawDocument {
  return { ...raw, rulePacks: [], evidence: [], waivers: [], closedDuties: [] };
}

/** Findings know their version and are upgraded one by one, as every part is. */
function leaveToParts(raw: RawDocument): RawDocument {
  return raw;
}

function beginKeptDays(raw: RawDocument): RawDocument {
  return { ...raw, keptDays: [] };
}

export const PROJECT_DOCUMENT: DocumentKind = {
  format: 'muster/project',
  label: 'project',
  oldestVersion: 1,
  version: PROJECT_VERSION,
  migrations: [
    { from: 1, upgrade: separatePlanInForce },
    { from: 2, upgrade: giveScenariosIds },
    { from: 3, upgrade: beginLedger },
    { from: 4, upgrade: leaveToParts },
    { from: 5, upgrade: beginKeptDays },
  ],
};
