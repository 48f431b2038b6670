/** When people first came to each post, against which its guide is early or late. */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import { OCCUPANT_STATE, type RunRecord } from '../../sim/index.js';

/** Somebody has reached a post who walks by no farther away than this, m: about the width of a landing. Ours. */
const REACHED_WITHIN_M = 2;

/**
 * When the first person who is not staff walked by each post of the plan, s from the start of the run to 0.2 s; null for
 * a post nobody passed. By id of the post.
 */
export function postPasses(
  { frames, occupants }: RunRecord,
  { cells }: WalkableCells,
  { posts }: Pick<CampusPlan, 'posts'>,
): Record<string, number | null> {
  const passes = new Map<string, number | null>(posts.map(({ id }) => [id, null]));
  const isStaff = occupants.groups.map(({ role }) => role === 'staff');
  let open = [...posts];
  for (const frame of frames) {
    if (open.length === 0) break;
    for (let i = 0; i < frame.state.length; i++) {
      const state = frame.state[i];
      if (state !== OCCUPANT_STATE.walking && state !== OCCUPANT_STATE.waiting) continue;
      if (isStaff[occupants.group[i] ?? -1] !== false) continue;
      const levelId = cells[frame.cell[i] as number]?.levelId ?? null;
      for (const post of open) {
        if ((post.levelId ?? null) !== levelId) continue;
        const dx = (frame.xCm[i] as number) / 100 - post.at[0];
        const dy = (frame.yCm[i] as number) / 100 - post.at[1];
        if (dx * dx + dy * dy <= REACHED_WITHIN_M * REACHED_WITHIN_M) passes.set(post.id, frame.timeS);
      }
    }
    open = open.filter(({ id }) => passes.get(id) === null);
  }
  return Object.fromEntries(passes);
}
