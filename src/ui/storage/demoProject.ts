/**
 * The demo project, put together from the two files that ship with the app.
 *
 * They are held to their schemas by tests, so nothing is validated here: the readers of plans and projects are
 * fetched after the first picture, when something is saved or imported.
 */
import type { CampusPlan } from '../../floorplans/index.js';
import type { Project } from '../../project/index.js';
import type { School } from '../../scenarios/index.js';

/** Relative to the page, so the app runs from any folder. */
const DEMO_PLAN = './campuses/qingshan.json';
const DEMO_SCHOOL = './schools/qingshan.json';

/** @throws when the files cannot be fetched */
export async function fetchDemo(): Promise<Project> {
  const [plan, school] = await Promise.all([fetchJson<CampusPlan>(DEMO_PLAN), fetchJson<School>(DEMO_SCHOOL)]);
  return demoProject(plan, school);
}

/** The project `createProject` makes of the same plan and school. */
export function demoProject(plan: CampusPlan, school: School): Project {
  return {
    format: 'muster/project',
    schemaVersion: 6,
    name: school.name,
    plan,
    earlierPlans: [],
    school,
    scenarios: [],
    runs: [],
    drillRecords: [],
    keptDays: [],
    findings: [],
    plannedDrills: [],
    rulePacks: [],
    evidence: [],
    waivers: [],
    closedDuties: [],
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
