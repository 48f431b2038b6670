/** What can be seen of the next cell through an open portal: density spreads that far and no further. */
import type { WalkableCells } from '../../floorplans/index.js';

export interface PortalView {
  /** Index of the cell on the far side. */
  readonly other: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** Box around the portal, wider by the reach of the view. */
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/**
 * For every cell, its open portals to cells of the same plane.
 *
 * @param reachM - how far one looks; from further away than this a portal shows nothing
 */
export function portalViews({ cells, portals }: WalkableCells, reachM: number): PortalView[][] {
  const views: PortalView[][] = cells.map(() => []);
  for (const portal of portals) {
    if (portal.b < 0 || portal.state === 'closed') continue;
    if (cells[portal.a]?.planeId !== cells[portal.b]?.planeId) continue;
    const [[ax, ay], [bx, by]] = portal.segment;
    const box = {
      ...{ ax, ay, bx, by },
      minX: Math.min(ax, bx) - reachM,
      minY: Math.min(ay, by) - reachM,
      maxX: Math.max(ax, bx) + reachM,
      maxY: Math.max(ay, by) + reachM,
    };
    views[portal.a]?.push({ other: portal.b, ...box });
    views[portal.b]?.push({ other: portal.a, ...box });
  }
  return views;
}

/** Whether the straight line from (x, y) to a place in the other cell goes through one of the portals. */
export function seesThrough(
  views: readonly PortalView[],
  other: number,
  x: number,
  y: number,
  toX: number,
  toY: number,
): boolean {
  for (const view of views) {
    if (view.other !== other) continue;
    if (x < view.minX || x > view.maxX || y < view.minY || y > view.maxY) continue;
    const { ax, ay, bx, by } = view;
    const sideA = (toX - x) * (ay - y) - (toY - y) * (ax - x);
    const sideB = (toX - x) * (by - y) - (toY - y) * (bx - x);
    if (sideA > 0 === sideB > 0) continue;
    const from = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const to = (bx - ax) * (toY - ay) - (by - ay) * (toX - ax);
    if (from > 0 !== to > 0) return true;
  }
  return false;
}
