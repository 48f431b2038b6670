/**
 * The walking network of a plan: portals as nodes, ways through a cell as links.
 *
 * Lengths are the shortest walk inside the cell's polygon, bent at corners, m; on flights along the slope.
 */
import type { Graph } from 'ngraph.graph';
import type { Point } from '../../model/index.js';
import type { WalkableCells } from '../cells/walkableCells.js';

/** `space` nodes stand for the middle of a cell and give rooms a place in the network. */
export interface EgressNode {
  readonly kind: 'portal' | 'space';
  /** Index into `cells.portals` or `cells.cells`. */
  readonly index: number;
  /** Middle of the portal, or a point on the floor of the cell. */
  readonly at: Point;
}

export interface EgressLink {
  /** Index of the cell the way leads through. */
  readonly cell: number;
  readonly lengthM: number;
}

/** A way through one cell between two of its portals; usable in both directions unless a portal forbids it. */
export interface PortalLink {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  readonly lengthM: number;
}

export interface EgressGraph {
  readonly cells: WalkableCells;
  /** Node ids are `portal:<id>` and `space:<id>`; every way is two links, one for each direction. */
  readonly graph: Graph<EgressNode, EgressLink>;
  /** Sorted by cell, then from, then to, with from < to. */
  readonly portalLinks: readonly PortalLink[];
}
