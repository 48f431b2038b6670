/**
 * A plan as pieces of floor people can walk on, joined by portals.
 *
 * A cell is one space, one stair flight, one landing between flights, or the ground outside. Its polygon
 * reaches through half the wall of each of its doorways, so that a portal lies exactly between two cells.
 * Cells and portals are referred to by their index in these arrays, which follow the order of the plan.
 */
import type { Point, Polygon, Segment } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';

export type CellKind = 'space' | 'flight' | 'landing' | 'ground';

/** How a flight climbs. Positions on it are projected onto the ground, in campus coordinates. */
export interface Slope {
  /** Middle of the lower edge. */
  readonly foot: Point;
  /** Unit vector up the flight, on the ground. */
  readonly direction: Point;
  /** Length on the ground, m. */
  readonly runM: number;
  readonly fromElevationM: number;
  readonly toElevationM: number;
}

/** Part of a floor that people keep off where they can: below a façade, rubble, low ground. */
export interface RoughGround {
  readonly polygon: Polygon;
  /** A metre there counts as so many when a way is chosen; 1 and above. */
  readonly costPerM: number;
  /** Share of their speed people keep there; above 0, 1 at most. */
  readonly pace: number;
}

export interface Cell {
  /** The space's id; `<stair>/flight-0`, `<stair>/landing-0`; `site` for the ground. */
  readonly id: string;
  readonly kind: CellKind;
  /** What a person calls it. */
  readonly name: string;
  readonly nameEn: string;
  readonly spaceKind: SpaceKind | null;
  /** Cells of one plane lie beside each other and never overlap: a level's id, the flight's own id, or `site`. */
  readonly planeId: string;
  readonly buildingId: string | null;
  /** The level a viewer shows it on (a flight: the lower one); null outdoors. */
  readonly levelId: string | null;
  /** The staircase it belongs to, for flights and landings. */
  readonly stairId: string | null;
  readonly polygon: Polygon;
  /** What stops a body: outline without the portals, jambs, and the outlines of fixed obstacles. */
  readonly walls: readonly Segment[];
  /** Fixed obstacles standing in the cell. */
  readonly obstacles: readonly Polygon[];
  /** Height of the floor; of the lower edge for a flight. */
  readonly elevationM: number;
  readonly slope: Slope | null;
  /** Indexes of its portals. */
  readonly portals: readonly number[];
  /** No plan has it: a drill lays it down. Where parts overlap, the worst counts. */
  readonly roughGround?: readonly RoughGround[];
}

export type PortalKind = 'door' | 'opening' | 'exit' | 'gate' | 'stair';

export interface Portal {
  /** The opening's id, or `<stair>/foot`, `<stair>/join-0a`, `<stair>/head`. */
  readonly id: string;
  readonly kind: PortalKind;
  readonly name: string;
  readonly nameEn: string;
  /** The line that is crossed, as long as the clear width. Seen along it, cell `a` lies on the left. */
  readonly segment: Segment;
  readonly clearWidthM: number;
  /** Index of the cell on one side. */
  readonly a: number;
  /** Index of the cell on the other side; -1 where the plan ends (the street, or outdoors without a site). */
  readonly b: number;
  readonly state: 'open' | 'closed' | 'oneWay';
}

export interface WalkableCells {
  readonly cells: readonly Cell[];
  readonly portals: readonly Portal[];
}
