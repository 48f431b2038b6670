/** A file that may be a project, packed or plain, or another document: whichever it is. */
import type { Outcome } from '../model/index.js';
import { loadProject, type Project, unpackProject } from '../project/index.js';
import { readBytes, readJson } from './files.js';
import { nodeHost } from './nodeHost.js';

export type ProjectOrJson = { readonly project: Project } | { readonly project: null; readonly json: unknown };

/** How every zip file begins. */
const ZIP = [0x50, 0x4b] as const;

const found = ({ value, problems }: Outcome<Project>): Outcome<ProjectOrJson> =>
  value === null ? { value, problems } : { value: { project: value }, problems };

export function readProjectOrJson(path: string): Outcome<ProjectOrJson> {
  const bytes = readBytes(path);
  if (bytes.value === null) return bytes;
  if (bytes.value[0] === ZIP[0] && bytes.value[1] === ZIP[1]) {
    return found(unpackProject(bytes.value, undefined, nodeHost));
  }
  const { value: json, problems } = readJson(path);
  if (problems.length > 0) return { value: null, problems };
  const isProject = (json as { readonly format?: unknown } | null)?.format === 'muster/project';
  return isProject ? found(loadProject(json, nodeHost)) : { value: { project: null, json }, problems: [] };
}
