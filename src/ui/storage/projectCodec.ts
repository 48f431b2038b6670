/** Between the project at hand and bytes or JSON; fetched after the first screen, with the schemas it needs. */
import { parseCampusPlan } from '../../floorplans/index.js';
import type { Outcome } from '../../model/index.js';
import {
  createProject,
  loadProject,
  type Project,
  packProject,
  saveProject,
  unpackProject,
} from '../../project/index.js';
import { parseSchool } from '../../scenarios/index.js';

/** A new project around a plan and, where there is one, its school. */
export function projectFrom(planJson: unknown, schoolJson: unknown): Outcome<Project> {
  const plan = parseCampusPlan(planJson);
  if (plan.value === null) return plan;
  const school = schoolJson === null ? null : parseSchool(schoolJson);
  if (school !== null && school.value === null) return school;
  return createProject(plan.value, school?.value ?? null);
}

/** The project as JSON values for the database. */
export function asDocument(project: Project): unknown {
  return saveProject(project);
}

/** Reads what {@link asDocument} gave, of this or an earlier version of the app. */
export function readDocument(document: unknown): Outcome<Project> {
  return loadProject(document);
}

/** The project as the bytes of a `.muster` file. */
export function asFile(project: Project): Uint8Array {
  return packProject(project);
}

/** Reads the bytes of a `.muster` file. */
export function readFile(bytes: Uint8Array): Outcome<Project> {
  return unpackProject(bytes, (text) => new TextDecoder('utf-8', { fatal: true }).decode(text));
}
