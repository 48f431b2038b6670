/** What stands in the way on a level: columns, openings in the floor, and lifts that are drawn in a larger room. */
import { polygonArea } from '../../../model/index.js';
import type { Obstacle } from '../../campusPlan.js';
import { sharedAreaM2 } from '../../cells/clipping.js';
import type { DrawnStorey } from './mapBuildings.js';
import type { MapShape } from './mapShapes.js';

/** A lift that fills less of its room than this has no walls of its own. */
const FILLS = 0.5;

const isLift = ({ role }: MapShape) => role.role === 'room' && role.kind === 'lift';

/** Whether the lift is a space of its own. */
function isOwnRoom(lift: MapShape, { draft }: DrawnStorey): boolean {
  return draft.spaces.some(
    ({ kind, polygon }) => kind === 'lift' && sharedAreaM2([lift.polygon], [polygon]) >= FILLS * polygonArea(polygon),
  );
}

function wordFor(shape: MapShape, storey: DrawnStorey): string | null {
  if (shape.role.role === 'column') return 'Column';
  if (shape.role.role === 'void') return 'Opening in the floor';
  return isLift(shape) && !isOwnRoom(shape, storey) ? 'Lift' : null;
}

export function addObstacles(storey: DrawnStorey): void {
  const { draft, drawn } = storey;
  for (const shape of drawn.shapes) {
    const word = wordFor(shape, storey);
    if (word === null) continue;
    const kind: Obstacle['kind'] = shape.role.role === 'column' ? 'column' : 'fixed';
    const name = `${word} ${draft.obstacles.length + 1}`;
    draft.obstacles.push({ id: `${draft.id}/${shape.id}`, name, nameEn: name, kind, polygon: shape.polygon });
  }
}
