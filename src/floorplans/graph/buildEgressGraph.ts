/** Cells and portals as a walking network. */
import createGraph from 'ngraph.graph';
import { midpoint, type Point } from '../../model/index.js';
import type { Cell, WalkableCells } from '../cells/walkableCells.js';
import { cellMiddle } from './cellMiddle.js';
import type { EgressGraph, EgressLink, EgressNode, PortalLink } from './egressGraph.js';
import { geodesicLengthsM } from './geodesic.js';

interface CellWays {
  readonly portalLinks: PortalLink[];
  /** Middle of the cell to each of its portals, in their order, m. */
  readonly middleM: number[];
}

/** Length along the slope of a walk whose length on the ground is known. */
function alongSlopeM(cell: Cell, groundM: number, isWholeFlight: boolean): number {
  if (!cell.slope) return groundM;
  const riseM = (cell.slope.toElevationM - cell.slope.fromElevationM) * (isWholeFlight ? 1 : 0.5);
  return Math.sqrt(groundM * groundM + riseM * riseM);
}

function measureCell(cells: WalkableCells, index: number, middle: Point): CellWays {
  const cell = cells.cells[index] as Cell;
  const order = cell.portals.slice().sort((p, q) => p - q);
  const points = order.map((portal) => midpoint((cells.portals[portal] as WalkableCells['portals'][number]).segment));
  const rows = geodesicLengthsM(cell.polygon, cell.obstacles, [...points, middle]);
  const portalLinks: PortalLink[] = [];
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length; j++) {
      const groundM = rows[i]?.[j] as number;
      if (groundM === Number.POSITIVE_INFINITY) continue;
      const lengthM = alongSlopeM(cell, groundM, true);
      portalLinks.push({ cell: index, from: order[i] as number, to: order[j] as number, lengthM });
    }
  }
  const middleM = order.map((_, i) => alongSlopeM(cell, rows[order.length]?.[i] as number, false));
  return { portalLinks, middleM };
}

/**
 * The network of a plan. Nodes and links are added in a fixed order, so that equal routes are told apart
 * the same way every time.
 */
export function buildEgressGraph(cells: WalkableCells): EgressGraph {
  const graph = createGraph<EgressNode, EgressLink>({ multigraph: true });
  const portalLinks: PortalLink[] = [];
  const addWay = (from: string, to: string, link: EgressLink) => {
    graph.addLink(from, to, link);
    graph.addLink(to, from, link);
  };
  cells.portals.forEach((portal, index) => {
    graph.addNode(`portal:${portal.id}`, { kind: 'portal', index, at: midpoint(portal.segment) });
  });
  cells.cells.forEach((cell, index) => {
    const middle = cellMiddle(cell);
    graph.addNode(`space:${cell.id}`, { kind: 'space', index, at: middle });
    const ways = measureCell(cells, index, middle);
    const nodeOf = (portal: number) => `portal:${cells.portals[portal]?.id}`;
    for (const link of ways.portalLinks) {
      addWay(nodeOf(link.from), nodeOf(link.to), { cell: index, lengthM: link.lengthM });
      portalLinks.push(link);
    }
    const order = cell.portals.slice().sort((p, q) => p - q);
    order.forEach((portal, i) => {
      const lengthM = ways.middleM[i] as number;
      if (lengthM < Number.POSITIVE_INFINITY) addWay(`space:${cell.id}`, nodeOf(portal), { cell: index, lengthM });
    });
  });
  return { cells, graph, portalLinks };
}
