/** A project as JSON values and as text, always the same for the same project. */
import { canonicalJson } from '../model/index.js';
import type { Project } from './project.js';

/** Canonical JSON: sorted keys, no white space. */
export function projectText(project: Project): string {
  return canonicalJson(project);
}

/** Plain JSON values, keys sorted, not shared with the project. */
export function saveProject(project: Project): unknown {
  return JSON.parse(projectText(project));
}
