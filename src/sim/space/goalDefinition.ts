import type { Polygon } from '../../model/index.js';

/** Where people can go. */
export interface GoalDefinition {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /**
   * `portal`: reached by crossing the portal. `area`: reached when the centre of the body enters the polygon.
   * `assembly`: reached at the occupant's own place inside the polygon (the whole assembly point), where they stay.
   * `place`: reached like an assembly point, but nobody is safe there for good: a room to lock, a post, a way back.
   */
  readonly kind: 'portal' | 'area' | 'assembly' | 'place';
  /** Of a `place`: who rests there keeps out of everybody's way, as at an assembly point. */
  readonly standsAside?: true;
  /** Index of the portal, for `portal`. */
  readonly portal?: number;
  /** Index of the cell that holds the polygon, for all but `portal`. */
  readonly cell?: number;
  readonly polygon?: Polygon;
}
