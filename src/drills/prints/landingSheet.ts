/** One arrow of a staircase: where it hangs, which way on, for whom. */
import type { Turn } from './turn.js';

/** What the way leads to next. */
export type NextPlace =
  | { readonly kind: 'floor'; readonly levelId: string }
  | { readonly kind: 'between'; readonly lowerId: string; readonly upperId: string }
  | { readonly kind: 'exit'; readonly exitId: string };

/**
 * `floor`: seen by those who come in by the door of a floor. `through`: on the same floor, seen by those who are on the
 * stairs already and go on. `between`: the landing between two floors. `foot`: where the stairs are left.
 */
export type LandingKind = 'floor' | 'through' | 'between' | 'foot';

export interface LandingSheet {
  /** Unique within the print. */
  readonly id: string;
  readonly buildingId: string;
  /** First storey of the staircase. */
  readonly stairId: string;
  readonly place: { readonly kind: LandingKind; readonly levelId: string; readonly upperId: string };
  readonly climb: 'down' | 'up' | 'level';
  /** `null` where the plan does not tell it. */
  readonly turn: Turn | null;
  readonly next: NextPlace;
  /** Who comes in here; in the order of the sheets of their rooms. */
  readonly ownClasses: readonly string[];
  /** Who is on the stairs already and comes by. */
  readonly passingClasses: readonly string[];
}
