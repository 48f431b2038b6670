/** Storeys drawn as seen in a mirror: their staircases lie above those below only once they are turned over. */
import { boundsOf, type Point, type Problem, problem } from '../../model/index.js';
import type { Level, Space } from '../campusPlan.js';
import { sharedAreaM2, totalAreaM2 } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { levelPivot } from '../plan/alignLevel.js';
import { movedPolygon } from '../plan/movedLevel.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Of their staircases, storeys as drawn share less than the one, turned over more than the other (axis.flip). */
const APART_SHARE = 0.3;
const TOGETHER_SHARE = 0.7;

const stairRooms = ({ spaces }: Level) => spaces.filter(({ kind }) => kind === 'stair');

/** How much of the stairs' floor lies on the stairs of the other storey, once its places are moved. */
function sharedShare(rooms: readonly Space[], below: readonly Space[], move: (at: Point) => Point): number {
  const polygons = rooms.map(({ polygon }) => movedPolygon(polygon, move));
  const sharedM2 = sharedAreaM2(
    polygons,
    below.map(({ polygon }) => polygon),
  );
  return sharedM2 / Math.max(totalAreaM2(polygons), 1e-9);
}

/** Whether both storeys have about the same size, so that turning over is about the same middle. */
function isSameSize(level: Level, below: Level): boolean {
  const [a, b] = [level, below].map(({ spaces }) => boundsOf(spaces.flatMap(({ polygon }) => polygon.outer)));
  if (!a || !b) return false;
  return Math.abs(a.maxX - a.minX - (b.maxX - b.minX)) < 2 && Math.abs(a.maxY - a.minY - (b.maxY - b.minY)) < 2;
}

export function checkMirroredLevels({ plan }: PlanContext): Problem[] {
  return listLevels(plan).flatMap(({ level, building, path }) => {
    const below = building.levels[building.levels.indexOf(level) - 1];
    if (below === undefined || !isSameSize(level, below)) return [];
    const [rooms, roomsBelow] = [stairRooms(level), stairRooms(below)];
    // one staircase alone may have been anywhere
    if (rooms.length < 2 || rooms.length !== roomsBelow.length) return [];
    if (sharedShare(rooms, roomsBelow, (at) => at) >= APART_SHARE) return [];
    const [[cx, cy], [bx, by]] = [levelPivot(level), levelPivot(below)];
    const across = sharedShare(rooms, roomsBelow, ([x, y]) => [bx - (x - cx), y + by - cy]);
    const up = sharedShare(rooms, roomsBelow, ([x, y]) => [x + bx - cx, by - (y - cy)]);
    if (Math.max(across, up) < TOGETHER_SHARE) return [];
    const values = { level: labelOf(level), below: labelOf(below), building: labelOf(building) };
    const text = `Floor ${values.level} of ${values.building} seems mirrored against ${values.below}: turned over, its stairs lie above those below. Mirror it in the file it came from, and read it again.`;
    return [problem('warning', 'level-mirrored', path, text, { values, place: { levelId: level.id, at: [cx, cy] } })];
  });
}
