/**
 * A building as a fire sees it: rooms full of air, and the openings between them and to the outside.
 *
 * A compartment is a space of the plan; a stair storey is the stair space with the flights and landings that rise from
 * it, mixed from top to bottom. Elevations are those of the plan.
 */
export interface Compartment {
  /** The space's id, or the stair's where its foot stands in a room of another use. */
  readonly id: string;
  /** Indexes of the cells of its floor. */
  readonly cells: readonly number[];
  readonly floorM: number;
  readonly ceilingM: number;
  readonly areaM2: number;
  readonly perimeterM: number;
  /** One zone instead of two layers: stairs and lifts. */
  readonly isShaft: boolean;
}

/** Outside, as a side of an opening. */
export const OUTSIDE = -1;

export interface FireOpening {
  /** The portal's id; windows, railings and cracks have names of their own. */
  readonly id: string;
  /** Index of the compartment on one side. */
  readonly a: number;
  /** On the other; {@link OUTSIDE}. */
  readonly b: number;
  readonly fromM: number;
  readonly toM: number;
  readonly widthM: number;
  /** Width that is left when it is shut: the gap around the leaf spread over its height. Null where it has no leaf. */
  readonly shutWidthM: number | null;
  /** Shut at the start. */
  readonly isShut: boolean;
}

export interface FireBuilding {
  readonly compartments: readonly Compartment[];
  readonly openings: readonly FireOpening[];
  /** Compartment of each cell of the plan; -1 for those outdoors and in other buildings. */
  readonly ofCell: Int32Array;
}
