/** Has the damage of an earthquake come about in the simulation. */
import { DEBRIS_PACE } from '../../../sim/index.js';
import type { DrillStage } from '../drillConduct.js';
import type { EarthquakeDamage } from './drawDamage.js';

/** Blocked stairs and jammed doors shut; over debris people walk slower. What has come down outdoors lies there from the start. */
export function breakWays(
  { simulation, cells, note }: Pick<DrillStage, 'simulation' | 'cells' | 'note'>,
  { stairs, doors, facades }: EarthquakeDamage,
): void {
  for (const { stair, damage } of stairs) {
    const parts = cells.cells.flatMap((cell, index) => (cell.stairId === stair.id ? [index] : []));
    const [first = -1] = parts;
    if (damage === 'blocked') {
      cells.portals.forEach((portal, index) => {
        if (portal.kind === 'stair' && (parts.includes(portal.a) || parts.includes(portal.b))) {
          simulation.setPortalState(index, 'closed');
        }
      });
      note('stairBlocked', { cell: first });
      continue;
    }
    for (const cell of parts) simulation.setCellPace(cell, DEBRIS_PACE.value[damage]);
    note('stairStrewn', { cell: first });
  }
  for (const { id } of doors) {
    cells.portals.forEach((portal, index) => {
      if (portal.id !== id) return;
      simulation.setPortalState(index, 'closed');
      note('doorJammed', { portal: index });
    });
  }
  const ground = cells.cells.findIndex((cell) => cell.kind === 'ground');
  if (facades.length > 0) note('facadeDown', { cell: ground, count: facades.length });
}
