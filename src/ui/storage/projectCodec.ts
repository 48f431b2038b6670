/** Between the project at hand and bytes or JSON; fetched after the first screen, with the schemas it needs. */
import { parseCampusPlan } from '../../floorplans/index.js';
import type { Outcome } from '../../model/index.js';
import {
  createProject,
  imageIdsOf,
  imageTypeOf,
  loadProject,
  type Project,
  packProject,
  readProjectArchive,
  saveProject,
} from '../../project/index.js';
import { parseSchool } from '../../scenarios/index.js';
import { browserHost } from '../worker/browserHost.js';
import { keepImages, readImages } from './imageStore.js';

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
  return loadProject(document, browserHost);
}

/** The project with its pictures as the bytes of a `.muster` file. */
export async function asFile(project: Project): Promise<Uint8Array> {
  return packProject(project, await readImages(imageIdsOf(project)));
}

/** Reads the bytes of a `.muster` file. Its pictures are kept at once; those of a file that is not used are let go later. */
export function readFile(bytes: Uint8Array): Outcome<Project> {
  const decode = (text: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(text);
  const { value, problems } = readProjectArchive(bytes, decode, browserHost);
  if (value === null) return { value, problems };
  const used = imageIdsOf(value.project);
  void keepImages(new Map([...value.images].filter(([id, image]) => used.has(id) && imageTypeOf(image) !== null)));
  return { value: value.project, problems };
}
