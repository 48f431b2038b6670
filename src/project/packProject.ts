/**
 * The `.muster` file: a zip with `project.json`, each plan as a file of its own under `plans/`, and images under
 * `images/`, listed in `images.json`. The same project gives the same bytes on every machine.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Project } from './project.js';
import { imageTypeOf } from './projectImages.js';
import { saveProject } from './saveProject.js';

/** Underlays and photos by the id the project knows them under. */
export type ProjectImages = ReadonlyMap<string, Uint8Array>;

/**
 * Zip times have no zone: text without one is read in local time and written in local time, so that the bytes
 * are the same everywhere. 1980 is the first year a zip knows.
 */
const FIXED_TIME = '1980-01-01T12:00:00';

function jsonBytes(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}

/** @param images - those the project uses; what is not given is not in the file */
export function packProject(project: Project, images: ProjectImages = new Map()): Uint8Array {
  const saved = saveProject(project) as Record<string, unknown> & { earlierPlans: unknown[] };
  const files: Zippable = {};
  const addPlan = (name: string, plan: unknown): string => {
    files[`plans/${name}.json`] = jsonBytes(plan);
    return `plans/${name}.json`;
  };
  const plan = saved.plan === null ? null : addPlan('plan', saved.plan);
  const earlierPlans = saved.earlierPlans.map((each, i) => addPlan(`earlier-${i + 1}`, each));
  files['project.json'] = jsonBytes({ ...saved, plan, earlierPlans });
  // an id may be no file name: images are numbered, and a list says whose they are
  const ids = [...images.keys()].sort();
  if (ids.length > 0) files['images.json'] = jsonBytes(ids);
  ids.forEach((id, i) => {
    const bytes = images.get(id) as Uint8Array;
    const type = imageTypeOf(bytes);
    // images are packed already
    files[`images/${i + 1}${type === null ? '' : `.${type}`}`] = [bytes, { level: 0 }];
  });
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}
