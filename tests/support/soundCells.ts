/** What must hold of the cells of every plan. */
import { expect } from 'vitest';
import type { Cell, WalkableCells } from '../../src/floorplans/index.js';
import {
  distance,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  polygonEdges,
  signedArea,
} from '../../src/model/index.js';

/** Total length of walls, m. */
function wallLength(cell: Cell): number {
  return cell.walls.reduce((sum, [a, b]) => sum + distance(a, b), 0);
}

function outlineLength(cell: Cell): number {
  return polygonEdges(cell.polygon).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}

/** Portals lie on both their cells with no wall in them, cell `a` on the left; walls are the outline and nothing else. */
export function expectSoundCells(cells: WalkableCells): void {
  cells.portals.forEach((portal, index) => {
    for (const side of [portal.a, portal.b]) {
      if (side < 0) continue;
      const cell = cells.cells[side] as Cell;
      expect(cell.portals).toContain(index);
      for (const end of portal.segment) {
        const offM = Math.min(...polygonEdges(cell.polygon).map((edge) => nearestOnSegment(end, edge).distanceM));
        expect(offM, `${portal.id} off ${cell.id}`).toBeLessThan(0.003);
      }
      for (const share of [0.02, 0.25, 0.5, 0.75, 0.98]) {
        const [from, until] = portal.segment;
        const at: Point = [from[0] + share * (until[0] - from[0]), from[1] + share * (until[1] - from[1])];
        const clearM = Math.min(...cell.walls.map((wall) => nearestOnSegment(at, wall).distanceM));
        expect(clearM, `wall in ${portal.id} of ${cell.id}`).toBeGreaterThan(0.003);
      }
    }
    // the floor of cell a lies on the left
    const [p, q] = portal.segment;
    const lengthM = distance(p, q);
    const left: Point = [
      (p[0] + q[0]) / 2 - ((q[1] - p[1]) / lengthM) * 0.002,
      (p[1] + q[1]) / 2 + ((q[0] - p[0]) / lengthM) * 0.002,
    ];
    expect(isInsidePolygon(left, (cells.cells[portal.a] as Cell).polygon), `${portal.id} has a on the left`).toBe(true);
  });
  for (const cell of cells.cells) {
    expect(signedArea(cell.polygon.outer)).toBeGreaterThan(0);
    for (const hole of cell.polygon.holes) expect(signedArea(hole)).toBeLessThan(0);
    const gapsM = cell.portals.reduce((sum, index) => sum + (cells.portals[index]?.clearWidthM ?? 0), 0);
    const obstaclesM = cell.obstacles.flatMap(polygonEdges).reduce((sum, [a, b]) => sum + distance(a, b), 0);
    expect(Math.abs(wallLength(cell) - (outlineLength(cell) - gapsM + obstaclesM)), cell.id).toBeLessThan(0.02);
  }
}
