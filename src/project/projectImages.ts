/** Which pictures a project uses, and what kind of picture some bytes are. */
import type { Project } from './project.js';

/** Ids of the pictures under its plans, the earlier ones included. */
export function imageIdsOf(project: Project): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const plan of [project.plan, ...project.earlierPlans]) {
    for (const building of plan?.buildings ?? []) {
      for (const { underlay } of building.levels) if (underlay !== undefined) ids.add(underlay.imageId);
    }
  }
  return ids;
}

export type ImageType = 'png' | 'jpg' | 'webp';

const startsWith = (bytes: Uint8Array, signs: readonly number[], at = 0) =>
  signs.every((sign, i) => bytes[at + i] === sign);

/** By the first bytes, never by a name; `null` for anything else. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  // RIFF ....WEBP
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'webp';
  return null;
}
