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
  /** Posts of the storey of each cell that nobody has passed yet. */
  const openIn = cells.map(({ levelId }) => posts.filter((post) => (post.levelId ?? null) === levelId));
  let open = posts.length;
  for (const { state, cell, xCm, yCm, timeS } of frames) {
    if (open === 0) break;
    for (let i = 0; i < state.length; i++) {
      const there = openIn[cell[i] as number];
      if (there === undefined || there.length === 0) continue;
      if (state[i] !== OCCUPANT_STATE.walking && state[i] !== OCCUPANT_STATE.waiting) continue;
      if (isStaff[occupants.group[i] ?? -1] !== false) continue;
      for (const { id, at } of there) {
        const dx = (xCm[i] as number) / 100 - at[0];
        const dy = (yCm[i] as number) / 100 - at[1];
        if (dx * dx + dy * dy <= REACHED_WITHIN_M * REACHED_WITHIN_M) passes.set(id, timeS);
      }
    }
    const left = posts.filter(({ id }) => passes.get(id) === null);
    if (left.length === open) continue;
    open = left.length;
    openIn.forEach((there, k) => {
      openIn[k] = there.filter((post) => left.includes(post));
    });
  }
  return Object.fromEntries(passes);
}
