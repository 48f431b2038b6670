/** A piece of floor or ground people can be placed on. */
import type { Ring, Segment } from '../../../model/index.js';
import type { IndexedCell } from '../setting.js';
import type { PlaceKind } from '../slots/placeKinds.js';

export interface Site {
  readonly kind: PlaceKind;
  /** The same for the same piece. */
  readonly id: string;
  /** What a person calls it. */
  readonly name: string;
  /** Cells with a way out only. */
  readonly floor: readonly IndexedCell[];
  /** Limits on the ground; all of the floor when absent. */
  readonly within?: Ring;
  readonly doorways: readonly Segment[];
  readonly style: 'random' | 'lattice';
  readonly areaM2: number;
  /** People it is meant for; absent where only the floor limits them. */
  readonly capacity?: number;
}
