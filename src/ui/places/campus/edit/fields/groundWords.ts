/** The words a plan has for obstacles, areas and posts, as the editor offers them. */
import type { Obstacle, Post, Site } from '../../../../../floorplans/index.js';

export const OBSTACLE_KINDS: readonly Obstacle['kind'][] = ['fixed', 'column', 'loose'];

export const AREA_KINDS: readonly Site['areas'][number]['kind'][] = ['path', 'yard', 'field'];

export const POST_ROLES = [
  'routeGuide',
  'gate',
  'headcount',
  'commander',
  'medic',
  'communications',
  'logistics',
] as const;

/** Any other word of a file is a guide, as in a run. */
export function postRole(role: Post['role']): (typeof POST_ROLES)[number] {
  const same: Readonly<Record<string, (typeof POST_ROLES)[number]>> = {
    gateGuard: 'gate',
    firstAid: 'medic',
    broadcast: 'communications',
  };
  return POST_ROLES.find((each) => each === role) ?? same[role ?? ''] ?? 'routeGuide';
}
